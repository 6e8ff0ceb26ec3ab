import type { PageCorrection } from '../../corrections/page-correction';
import { hashBytes } from '../../snippets/hash';
import { newId } from '../../snippets/ids';
import { isoWithOffset } from '../../snippets/time';
import { lastChange } from '../changes';
import type { Library } from '../database';
import { demandRoom } from '../room';
import { joined } from './database';
import { type Bytes, type Files, writeJson } from './files';
import { type BackupRow, filesOfCopy, idsOf, nameOf } from './names';
import { pruneBackups } from './prune';
import { correctionsHash, listBackups, unpacked } from './read';
import { copyTexts } from './texts';

/** What is backed up: the records as a stream of bytes, and how many snippets have gone by when it has ended. */
export interface Records {
  readonly stream: Bytes;
  readonly counted: () => number;
  /** What was corrected on pages; null where that cannot be read, which keeps the rest from no copy. */
  readonly corrections: readonly PageCorrection[] | null;
  /** Ends the copy, of which nothing is left then. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a copy of the library, reads it back, and only then lets it count; older ones are thinned out after it. To be
 * called while no other one is made.
 * @throws as the platform does, where what is read back is not what was written, and the signal's reason
 */
export async function makeBackup(
  library: Library,
  files: Files,
  records: Records,
  now: Date,
): Promise<BackupRow> {
  await demandRoom();
  await sweep(files);
  try {
    return await writeBackup(library, files, records, now);
  } catch (error) {
    await sweep(files).catch(() => {}); // the next copy tries again
    throw error;
  }
}

async function writeBackup(
  library: Library,
  files: Files,
  { stream, counted, corrections, signal }: Records,
  now: Date,
): Promise<BackupRow> {
  const id = newId();
  const change = await lastChange(library);
  const written: Uint8Array<ArrayBuffer>[] = [];
  const packed = stream.pipeThrough(new CompressionStream('gzip')).pipeThrough(noting(written));
  await files.write(nameOf('records', id), packed as Bytes);
  const whole = joined(written);
  const hash = await hashBytes(whole);
  await checkBack(files, id, hash);
  await copyTexts(library, files, now, signal);
  signal?.throwIfAborted();
  const corrected = corrections && (await correctionsHash(corrections));
  if (corrected !== null) await writeJson(files, nameOf('corrections', id), corrections);
  const madeAt = isoWithOffset(now);
  const row = { id, madeAt, snippets: counted(), bytes: whole.length, hash, change };
  const kept = {
    ...row,
    ...(corrected !== null && { corrected }),
    ...(corrections === null && { withoutCorrections: true as const }),
  };
  await writeJson(files, nameOf('row', id), kept);
  await pruneBackups(files, now);
  return kept;
}

/** Removes what is left of copies that never came to their end, and of texts that do not count. */
async function sweep(files: Files): Promise<void> {
  const names = await files.names();
  const whole = [
    ...(await listBackups(files)).flatMap(({ id }) => filesOfCopy(id)),
    ...idsOf('keys', names).flatMap((id) => [nameOf('keys', id), nameOf('texts', id)]),
  ];
  await files.remove(names.filter((name) => !whole.includes(name)));
}

/** Lets bytes through, and remembers them; stops where the disk runs full. */
function noting(written: Uint8Array<ArrayBuffer>[]) {
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    async transform(bytes, controller) {
      await demandRoom();
      written.push(bytes);
      controller.enqueue(bytes);
    },
  });
}

/** Reads a copy back: the same bytes, and whole by the checksum that stands within them. */
async function checkBack(files: Files, id: string, hash: string): Promise<void> {
  const packed = await files.read(nameOf('records', id));
  if (!packed || (await hashBytes(new Uint8Array(await packed.arrayBuffer()))) !== hash)
    throw new Error('The copy that was read back is not the one that was written');
  await unpacked(packed).pipeTo(new WritableStream());
}
