import { newId } from '../../snippets/ids';
import { isoWithOffset } from '../../snippets/time';
import { lastChange } from '../changes';
import type { Library } from '../database';
import { demandRoom } from '../room';
import { hashBytes } from '../text';
import { copyArticles } from './articles';
import type { BackupRow, Backups } from './database';
import { pruneBackups } from './prune';
import { readPacked } from './read';

/** Bytes of one piece. */
const PIECE = 1_000_000;

/** What is backed up: the records as a stream of bytes, and how many snippets have gone by when it has ended. */
export interface Records {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly counted: () => number;
}

/**
 * Makes a copy of the library, reads it back, and only then lets it count; older ones are thinned out after it. To be
 * called while no other one is made.
 * @throws as the database does, and where what is read back is not what was written
 */
export async function makeBackup(
  library: Library,
  backups: Backups,
  records: Records,
  now: Date,
): Promise<BackupRow> {
  await demandRoom();
  await sweepPieces(backups);
  const id = newId();
  const change = await lastChange(library);
  const packed = records.stream.pipeThrough(new CompressionStream('gzip'));
  const { hash, bytes } = await writePieces(backups, id, packed);
  await copyArticles(library, backups, now);
  await checkBack(backups, id, hash);
  const row = { id, madeAt: isoWithOffset(now), snippets: records.counted(), bytes, hash, change };
  await backups.backups.add(row);
  await pruneBackups(backups, now);
  return row;
}

/** Pieces of copies that never came to their end. */
async function sweepPieces(backups: Backups): Promise<void> {
  const whole = await backups.backups.toCollection().primaryKeys();
  const keys = await backups.pieces.toCollection().primaryKeys();
  await backups.pieces.bulkDelete(keys.filter(([backupId]) => !whole.includes(backupId)));
}

async function writePieces(
  backups: Backups,
  backupId: string,
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<{ hash: string; bytes: number }> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  let [waiting, size, piece]: [Uint8Array<ArrayBuffer>[], number, number] = [[], 0, 0];
  const flush = async () => {
    const bytes = await bytesOf(waiting);
    [waiting, size] = [[], 0];
    all.push(bytes);
    await demandRoom();
    await backups.pieces.add({ backupId, piece: piece++, bytes });
  };
  for await (const bytes of packed as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    waiting.push(bytes);
    size += bytes.length;
    if (size >= PIECE) await flush();
  }
  if (size > 0) await flush();
  const whole = await bytesOf(all);
  return { hash: await hashBytes(whole), bytes: whole.length };
}

async function bytesOf(parts: readonly Uint8Array<ArrayBuffer>[]) {
  return new Uint8Array(await new Blob([...parts]).arrayBuffer());
}

/** Reads a copy back: the same bytes, and whole by the checksum that stands within them. */
async function checkBack(backups: Backups, id: string, hash: string): Promise<void> {
  const packed = await readPacked(backups, id);
  if ((await hashBytes(new Uint8Array(await packed.arrayBuffer()))) !== hash)
    throw new Error('The copy that was read back is not the one that was written');
  const text = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  await text.pipeTo(new WritableStream());
}
