import { isPrivate } from '../../platform/private';
import { fail, ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import { addCorrections } from '../../storage/corrections';
import { createLibrary } from '../../storage/database';
import { failureOf, onLibrary, reconnect } from '../../storage/failures';
import { type PackedBatch, packBatch } from '../../storage/imports/session';
import {
  beginImport,
  type Choice,
  type ImportCounts,
  type ImportWriter,
} from '../../storage/imports/write';
import { betweenReadings, unlessBusy } from '../../storage/lock';
import { takingTurns } from '../../turn';
import { corrections } from '../corrections';
import { library } from '../library';
import { sweepUntilClean } from '../sweep';
import { tellPages } from '../tell-pages';
import type { Work } from '../work';
import { readAhead } from './ahead';
import { type Gathered, gather } from './batches';
import { type ImportCode, unreadable } from './preview';
import type { ImportSource } from './source';

/** `busy`: another import runs; `broken-file`: the file cannot be read to its end. */
export type RunCode = ImportCode | 'busy' | 'broken-file' | 'private';

/** What the reader decided in the preview. */
export interface Choices {
  /** By the ids of snippets that differ; where there is none, the record that was changed last stands. */
  readonly [id: string]: Choice;
}

/** The same library for what can be written again when it is lost before it is on the disk. */
export const relaxedLibrary = createLibrary(undefined, undefined, 'relaxed');

/** Records of one batch: after each, a save that waits gets its turn. Larger ones import no faster, and it waits twice as long. */
const BATCH = 12;
/** Batches that are made ready while others are written: a transaction has so many to begin with. */
const AHEAD = 60;

/**
 * Imports a source: all of it becomes seen at once, or nothing. Known records are merged, and nothing is deleted. What
 * ends it early (a fault, the reader, the page that goes away) leaves nothing behind.
 */
export async function runImport(
  source: ImportSource,
  choices: Choices = {},
  work: Work = {},
): Promise<Result<ImportCounts, RunCode>> {
  if (isPrivate()) return fail('private');
  const opened = await onLibrary(relaxedLibrary, async () => null);
  if (!opened.ok) return opened;
  const done = await onLibrary(library, () =>
    unlessBusy('import', async () => {
      const writer = await beginImport(library, relaxedLibrary, isoWithOffset(new Date()));
      try {
        return await bringIn(writer, source, choices, work);
      } catch (error) {
        // What is left is swept, and on a full disk all that may be left is looked for.
        if (failureOf(error).code !== 'full') await writer.cancel().catch(() => {});
        throw error;
      }
    }),
  );
  if (!done.ok) {
    reconnect(relaxedLibrary);
    void sweepUntilClean();
    return unreadable(done);
  }
  if (done.value === 'busy') return fail('busy');
  if (done.value.ok) void tellPages();
  return done.value;
}

/** Writes everything and makes it seen, or takes it back where it ends early. */
async function bringIn(
  writer: ImportWriter,
  source: ImportSource,
  choices: Choices,
  work: Work,
): Promise<Result<ImportCounts, RunCode>> {
  let most = 0;
  const onProgress = (done: number) => {
    most = done;
    work.onProgress?.(done);
  };
  const ended = await writeAll(writer, source, choices, { ...work, onProgress });
  const counts = ended ? null : await commit(writer, source, work);
  if (counts) {
    void writer.tidy().catch(() => {}); // the next page that is opened goes on with it
    return ok(counts);
  }
  await writer.cancel((share) => work.onProgress?.(Math.round(most * share)));
  return ended ?? fail('cancelled');
}

/**
 * Makes an import seen, once no file or copy is being written: each of those holds all of it or nothing.
 * @returns null where it was ended while it waited
 */
async function commit(
  writer: ImportWriter,
  source: ImportSource,
  { signal, onFinal }: Work,
): Promise<ImportCounts | null> {
  const theirs = (await source.corrections?.()) ?? [];
  return betweenReadings(async () => {
    onFinal?.();
    // They stand apart from the library, and come before what they correct.
    if (theirs.length > 0) await addCorrections(corrections, theirs);
    return writer.commit();
  }, signal);
}

/** Writes everything; answers with a failure where it ends early. */
async function writeAll(
  writer: ImportWriter,
  source: ImportSource,
  choices: Choices,
  { signal, onProgress }: Work,
): Promise<Result<never, RunCode> | null> {
  const batches = readAhead(packed(source), AHEAD);
  let done = 0;
  let failure: Result<never, RunCode> | null = null;
  const next = (): PackedBatch | null => {
    const ready = failure || signal?.aborted ? null : batches.take();
    if (!ready) return null;
    if (ready.broken) failure = fail('broken-file', ready.broken.detail);
    done += ready.count;
    return failure ? null : ready;
  };
  while (!failure && !signal?.aborted && (await batches.fill())) {
    const written = writer.write(next, (id) => choices[id] ?? 'newer');
    // What comes next is read and packed while the database writes.
    const filled = batches.fill();
    filled.catch(() => {}); // told at the next turn
    await written;
    onProgress?.(done);
  }
  return signal?.aborted ? fail('cancelled') : failure;
}

type Ready = PackedBatch & Pick<Gathered, 'broken' | 'count'>;

/** Packing is work: the page has its turn now and then, and with it the answer to a save. */
async function* packed(source: ImportSource): AsyncGenerator<Ready> {
  const takeTurn = takingTurns();
  for await (const gathered of gather(source.entries(), BATCH)) {
    const batch = packBatch(gathered);
    await takeTurn();
    yield { ...gathered, ...batch };
  }
}
