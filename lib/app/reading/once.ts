import type { PageReader } from './start';

/** Where the reader of this page is kept; scripts of the page see another global object. */
const PLACE = Symbol.for('isnad.page-reader');

/** Starts a reader unless one is alive in this page: to be put in twice must not double anything. */
export function startOnce(start: () => PageReader): void {
  const place = globalThis as { [PLACE]?: PageReader };
  const before = place[PLACE];
  if (before?.isAlive()) return;
  before?.stop();
  place[PLACE] = start();
}
