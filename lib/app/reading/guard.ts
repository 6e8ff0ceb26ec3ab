import { isAlive } from '../../platform/alive';
import type { Marks } from './marks';
import { stopReader } from './once';

/** Looks after the marks of a page while it is seen. */
export interface Guard {
  /** Looks whether the page has cleared marks, and puts them back. */
  look(): void;
  /** Looks once a second from now on. */
  start(): void;
  stop(): void;
  /** Whether the page clears marks again and again, so that they are not put back any more. */
  hasGivenUp(): boolean;
}

const SECOND = 1_000;
const MINUTE = 60_000;
/** A page that clears marks more often than this in a minute will go on: to fight it costs more than it gives. */
const MOST_IN_A_MINUTE = 20;

/**
 * Makes the guard of a page's marks.
 * @param onGivenUp called when it stops putting marks back
 */
export function createGuard(document: Document, marks: Marks, onGivenUp: () => void): Guard {
  const view = document.defaultView as Window;
  const looksNow = () => marks.looks() + view.matchMedia('(forced-colors: active)').matches;
  let times: readonly number[] = [];
  let looks = '';
  let timer: ReturnType<typeof setInterval> | null = null;
  let isOver = false;

  const look = () => {
    if (isOver || !isAlive() || !marks.keep()) return;
    const now = performance.now();
    times = [...times.filter((time) => now - time < MINUTE), now];
    isOver = times.length > MOST_IN_A_MINUTE;
    if (isOver) onGivenUp();
  };
  const lookAtAll = () => {
    // After an update of the extension the new one marks the page; what is left of the old one goes.
    if (!isAlive()) return stopReader();
    if (document.visibilityState === 'hidden') return;
    look();
    const now = looksNow();
    if (now === looks) return;
    looks = now;
    marks.repaint();
  };
  return {
    look,
    hasGivenUp: () => isOver,
    start() {
      if (timer !== null || isOver) return;
      looks = looksNow();
      timer = setInterval(lookAtAll, SECOND);
    },
    stop() {
      if (timer !== null) clearInterval(timer);
      timer = null;
    },
  };
}
