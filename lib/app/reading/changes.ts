import { isReaderInFrame, onNextClick } from '../../dom/next-click';
import type { LineCache } from '../../dom/text/cache';
import { type TextWatch, watchText } from '../../dom/watch';
import type { Guard } from './guard';
import type { Marks } from './marks';

/** How long a page with nothing to mark may still get something, in milliseconds. */
const LATE = 10_000;

/** How often it is looked whether an element has got a shadow root, in milliseconds. */
const OFTEN = 1_000;

/** Follows the words of a page while there is something to follow. */
export interface Follower {
  on(): void;
  /** Follows what changes in open shadow roots of the page too. */
  include(roots: Iterable<Node>): void;
  off(): void;
  /**
   * Goes on for a short while, however often it is asked for, and for as long again when the reader clicks on the page: an
   * article may still come.
   */
  offSoon(): void;
  /** Goes on until it is told otherwise: there is something to follow. */
  stay(): void;
}

/**
 * Makes the follower of a page, not yet following.
 * @param cache of the lines of the page, which is told what to read again
 * @param onChanged called when the page is quiet again after its words changed
 */
export function createFollower(
  document: Document,
  marks: Marks,
  guard: Guard,
  cache: LineCache,
  onChanged: () => void,
): Follower {
  let watch: TextWatch | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopWaiting = () => {};
  let looking: ReturnType<typeof setInterval> | undefined;

  const onTouched = (nodes: Iterable<Node>) => {
    marks.touch(nodes);
    guard.look();
  };
  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const lookForRoots = () => {
    let isFound = false;
    for (const host of cache.hosts) {
      const { shadowRoot } = host;
      if (shadowRoot === null && host.isConnected) continue;
      cache.hosts.delete(host);
      if (shadowRoot === null) continue;
      isFound = true;
      watch?.include(shadowRoot);
      cache.forgetIn(host);
    }
    if (isFound) onChanged();
  };
  const include = (roots: Iterable<Node>) => {
    for (const root of roots) watch?.include(root);
    if (watch !== null && cache.hosts.size > 0) looking ??= setInterval(lookForRoots, OFTEN);
  };
  const off = () => {
    clearInterval(looking);
    looking = undefined;
    stopTimer();
    stopWaiting();
    watch?.stop();
    watch = null;
  };
  const on = () => {
    stopWaiting();
    if (watch !== null) return;
    // Nobody has seen what changed until now.
    cache.clear();
    watch = watchText(document, {
      onTouched,
      onChanged,
      onContents: cache.forget,
      onAppended: cache.append,
      onLooks(node) {
        cache.forgetIn(node);
        marks.restyle(node);
      },
    });
    include(cache.roots);
  };
  const offSoon = () => {
    timer ??= setTimeout(() => {
      // Asked in a frame of another site, the reader may take long to agree.
      if (isReaderInFrame(document)) {
        timer = null;
        return offSoon();
      }
      off();
      stopWaiting = onNextClick(document, () => {
        on();
        offSoon();
      });
    }, LATE);
  };
  return {
    on,
    offSoon,
    include,
    off,
    stay: stopTimer,
  };
}
