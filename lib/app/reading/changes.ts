import { watchText } from '../../dom/watch';
import type { Marks } from './marks';

/** How long a page without an article may still get one, in milliseconds. */
const LATE = 10_000;

/** Follows the words of a page while there is something to follow. */
export interface Follower {
  on(): void;
  off(): void;
  /** Goes on for a short while: an article may still come. */
  offSoon(): void;
}

/**
 * Makes the follower of a page, not yet following.
 * @param onChanged called when the page is quiet again after its words changed
 */
export function createFollower(document: Document, marks: Marks, onChanged: () => void): Follower {
  let stop: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const onTouched = (nodes: Iterable<Node>) => {
    marks.touch(nodes);
    marks.keep();
  };
  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const off = () => {
    stopTimer();
    stop?.();
    stop = null;
  };
  return {
    on() {
      stop ??= watchText(document, { onTouched, onChanged });
    },
    off,
    offSoon() {
      timer ??= setTimeout(off, LATE);
    },
  };
}
