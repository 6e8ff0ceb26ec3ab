import type { PageCorrection } from '../../corrections/page-correction';
import { hashText } from '../../snippets/hash';
import type { Bytes, Files } from './files';
import { type BackupRow, idsOf, nameOf } from './names';

/** The copies there are, the newest first. */
export async function listBackups(files: Files): Promise<readonly BackupRow[]> {
  const ids = idsOf('row', await files.names());
  const rows = await Promise.all(ids.map((id) => readJson<BackupRow>(files, nameOf('row', id))));
  return rows
    .filter((row) => row !== null)
    .sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
}

/** The row of a copy; null where there is none. */
export const readRow = (files: Files, id: string) => readJson<BackupRow>(files, nameOf('row', id));

/** Who follows how a copy is read. */
export interface Reading {
  readonly signal?: AbortSignal;
  /** Told what share of it is read, from 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** The records of a copy, as they were exported. Rejects where it is gone, its bytes are damaged, or it was ended. */
export async function readBackup(
  files: Files,
  id: string,
  { signal, onShare }: Reading = {},
): Promise<Blob> {
  const packed = await files.read(nameOf('records', id));
  if (!packed) throw new Error(`No copy ${id}`);
  const counted = packed
    .stream()
    .pipeThrough(counting(packed.size, onShare), signal ? { signal } : {});
  return new Response(gunzipped(counted)).blob();
}

/** Lets bytes through and tells what share of so many have passed. */
function counting(size: number, onShare: Reading['onShare']) {
  let read = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, passed) {
      read += bytes.length;
      onShare?.(read / size);
      passed.enqueue(bytes);
    },
  });
}

/**
 * What was corrected on pages, as a copy has it; null where it is lost: it could not be read when the copy was made, or
 * is damaged by now.
 */
export async function backedUpCorrections(
  files: Files,
  id: string,
): Promise<readonly PageCorrection[] | null> {
  const row = await readRow(files, id);
  if (row?.withoutCorrections) return null;
  if (row?.corrected === undefined) return [];
  const kept = await readJson<readonly PageCorrection[]>(files, nameOf('corrections', id));
  return kept && (await correctionsHash(kept)) === row.corrected ? kept : null;
}

/** What tells corrections from others; null of none. */
export async function correctionsHash(
  corrections: readonly PageCorrection[],
): Promise<string | null> {
  return corrections.length === 0 ? null : hashText(JSON.stringify(corrections));
}

/** What was packed into a file. */
export const unpacked = (packed: Blob): Bytes => gunzipped(packed.stream());

const gunzipped = (packed: Bytes) => packed.pipeThrough(new DecompressionStream('gzip')) as Bytes;

/** A value that was written as JSON; null where it was not written, or not to its end. */
export async function readJson<Value>(files: Files, name: string): Promise<Value | null> {
  const text = await (await files.read(name))?.text();
  try {
    return text === undefined ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}
