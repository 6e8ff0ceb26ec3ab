import type { ExportFormat, ExportOptions, ExportSource } from './format';

/** Characters or bytes gathered before they are handed over to a Blob, which the browser may keep on the disk. */
const GATHERED = 1_000_000;
/** Milliseconds of work after which everything else gets its turn. */
const TURN = 40;

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
  let since = performance.now();
  for await (const piece of format.write(source, options)) {
    signal?.throwIfAborted();
    gathered.push(piece);
    size += piece.length;
    if (size >= GATHERED) {
      blobs.push(new Blob(gathered));
      gathered = [];
      size = 0;
    }
    if (performance.now() - since < TURN) continue;
    await turn();
    since = performance.now();
  }
  return new Blob([...blobs, ...gathered], { type: format.mediaType });
}

/** Resolves in a task of its own, after what waits has had its turn; a message is not held back as timers are. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
