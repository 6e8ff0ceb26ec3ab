import { takingTurns } from '../turn';
import type { ExportFormat, ExportOptions, ExportSource } from './format';

/** Characters or bytes gathered before they are handed over to a Blob, which the browser may keep on the disk. */
const GATHERED = 1_000_000;

/**
 * The whole file of a format, gathered piece by piece; the page stays responsive meanwhile.
 * @param signal ends the work, which then rejects with the signal's reason and leaves nothing behind
 */
export async function exportBlob(
  format: ExportFormat,
  source: ExportSource,
  options: ExportOptions,
  signal?: AbortSignal,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let gathered: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  const turn = takingTurns();
  for await (const piece of format.write(source, options)) {
    signal?.throwIfAborted();
    gathered.push(piece);
    size += piece.length;
    if (size >= GATHERED) {
      blobs.push(new Blob(gathered));
      gathered = [];
      size = 0;
    }
    await turn();
  }
  return new Blob([...blobs, ...gathered], { type: format.mediaType });
}
