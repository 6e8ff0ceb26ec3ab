import type { PageReader } from './start';

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
