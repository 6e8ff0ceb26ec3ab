/** The reading of one page, for as long as the page is open. */
export interface PageReader {
  /** False once it has been stopped, or the extension that put it here was updated or removed. */
  isAlive(): boolean;
  /** Takes everything away and stops listening. */
  stop(): void;
}

/** Where the reader of this page is kept; scripts of the page see another global object. */
const PLACE = Symbol.for('isnad.page-reader');

const place = globalThis as { [PLACE]?: PageReader };

/** Whether a reader is alive in this page. */
export function hasReader(): boolean {
  return place[PLACE]?.isAlive() === true;
}

/** Takes the reader of this page away with all that it shows. */
export function stopReader(): void {
  place[PLACE]?.stop();
}

/** Starts a reader unless one is alive in this page: to be put in twice must not double anything. */
export function startOnce(start: () => PageReader): void {
  if (hasReader()) return;
  stopReader();
  place[PLACE] = start();
}
