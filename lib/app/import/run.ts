import { isPrivate } from '../../platform/private';
import { fail, ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import { onLibrary } from '../../storage/failures';
import { type PackedBatch, packBatch } from '../../storage/imports/session';
import {
  beginImport,
  type Choice,
  type ImportCounts,
  type ImportWriter,
} from '../../storage/imports/write';
import { unlessBusy } from '../../storage/lock';
import { library, relaxedLibrary } from '../library';
import { tellPages } from '../tell-pages';
import { type Gathered, gather } from './batches';
import { type ImportCode, unreadable, type Work } from './preview';
import type { ImportSource } from './source';

/** `busy`: another import runs; `broken-file`: the file cannot be read to its end. */
export type RunCode = ImportCode | 'busy' | 'broken-file' | 'private';

/** What the reader decided in the preview. */
export interface Choices {
  /** By the ids of snippets that differ; where there is none, the record that was changed last stands. */
  readonly [id: string]: Choice;
}

/** A write may take this long, in milliseconds, so that a save made meanwhile does not wait. */
const ONE_WRITE = 30;
const SMALLEST = 10;
const LARGEST = 600;

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
        const ended = await writeAll(writer, source, choices, work);
        if (ended === null) return ok(await writer.commit());
        await writer.cancel();
        return ended;
      } catch (error) {
        await writer.cancel().catch(() => {}); // what is left goes at the next start
        throw error;
      }
    }),
  );
  if (!done.ok) return unreadable(done);
  if (done.value === 'busy') return fail('busy');
  if (done.value.ok) void tellPages();
  return done.value;
}

/** Writes everything; answers with a failure where it ends early. */
async function writeAll(
  writer: ImportWriter,
  source: ImportSource,
  choices: Choices,
  { signal, onProgress }: Work,
): Promise<Result<never, RunCode> | null> {
  let size = 50;
  let done = 0;
  for await (const { gathered, packed } of packedAhead(gather(source.entries(), () => size))) {
    if (signal?.aborted) return fail('cancelled');
    if (gathered.broken) return fail('broken-file', gathered.broken.detail);
    const began = performance.now();
    await writer.write(packed, (id) => choices[id] ?? 'newer');
    size = fitting(size, performance.now() - began);
    done += gathered.count;
    onProgress?.(done);
  }
  return signal?.aborted ? fail('cancelled') : null;
}

interface Ready {
  readonly gathered: Gathered;
  readonly packed: PackedBatch;
}

/** Packs the texts of the next records while those before them are being written. */
async function* packedAhead(batches: AsyncGenerator<Gathered>): AsyncGenerator<Ready> {
  const next = async (): Promise<Ready | null> => {
    const { value, done } = await batches.next();
    return done ? null : { gathered: value, packed: await packBatch(value) };
  };
  let coming = next();
  for (let ready = await coming; ready !== null; ready = await coming) {
    coming = next();
    coming.catch(() => {}); // told when it is waited for
    yield ready;
  }
}

/** How many records the next write may have, by how long this one took; more or less by half at most. */
function fitting(size: number, took: number): number {
  const ideal = size * Math.min(1.5, Math.max(0.5, ONE_WRITE / took));
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, ideal)));
}
