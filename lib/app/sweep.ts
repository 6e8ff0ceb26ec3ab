import type { StorageCode } from '../storage/failures';
import { sweepImports } from '../storage/imports/sweep';
import { library } from './library';

/** Milliseconds until a sweep for which there was no room is tried again; each time twice as long, up to the longest. */
const FIRST = 1_000;
const LONGEST = 60_000;

let isTrying = false;

/**
 * Cleans up after work that was cut off; where the disk has no room even for that, again and again while this page is open,
 * until it has. Resolves after the first try.
 */
export async function sweepUntilClean(wait = FIRST): Promise<void> {
  const swept = await sweepImports(library);
  if (swept.ok || !isForNow(swept.error.code) || isTrying) return;
  isTrying = true;
  setTimeout(() => {
    isTrying = false;
    void sweepUntilClean(Math.min(2 * wait, LONGEST));
  }, wait);
}

/** A disk that is full, or in trouble, may be well again. */
const isForNow = (code: StorageCode) => code === 'full' || code === 'broken';
