import { expect, test, vi } from 'vitest';
import { createFollower } from '../../../lib/app/reading/changes';
import type { Guard } from '../../../lib/app/reading/guard';
import type { Marks } from '../../../lib/app/reading/marks';
import { createLineCache } from '../../../lib/dom/text/cache';
import { documentOf } from '../../dom/dom';

/** A page whose changes are told at once, with what its follower does. */
function followed() {
  const document = documentOf('<article><p>خبر</p></article>');
  let tell: (records: readonly object[]) => void = () => {};
  class Observer {
    constructor(listener: typeof tell) {
      tell = listener;
    }
    observe() {}
    disconnect() {
      tell = () => {};
    }
  }
  const { setTimeout, clearTimeout, performance, AbortController } = globalThis;
  let blur = () => {};
  const addEventListener = (type: string, listener: typeof blur) => {
    if (type === 'blur') blur = listener;
  };
  Object.defineProperty(document, 'defaultView', {
    value: {
      MutationObserver: Observer,
      setTimeout,
      clearTimeout,
      performance,
      AbortController,
      addEventListener,
    },
  });
  /** The reader goes into a frame of another site, or out of it. */
  const go = (isIn: boolean) => {
    const value = isIn ? { localName: 'iframe' } : null;
    Object.defineProperty(document, 'activeElement', { value, configurable: true });
    if (isIn) blur();
  };
  const done: string[] = [];
  const follower = createFollower(
    document,
    { touch: (nodes: Iterable<Node>) => done.push(`touch ${[...nodes].length}`) } as never as Marks,
    { look: () => done.push('look') } as never as Guard,
    createLineCache(),
    vi.fn(),
  );
  const target = document.querySelector('p')?.firstChild;
  const change = () => tell([{ type: 'characterData', target, addedNodes: [], removedNodes: [] }]);
  const clicked = new Set<(event: { readonly isTrusted: boolean }) => void>();
  document.addEventListener = (type: string, listener: never, options: never) => {
    if (type !== 'click') return;
    clicked.add(listener);
    const { signal } = options as { readonly signal: AbortSignal };
    signal.addEventListener('abort', () => clicked.delete(listener));
  };
  const click = (isTrusted: boolean) => {
    for (const listener of clicked) listener({ isTrusted });
  };
  return { follower, change, click, go, done };
}

test('with every change marks go from where it was, and it is looked whether the page has cleared others', () => {
  const { follower, change, done } = followed();
  follower.on();
  change();
  expect(done).toEqual(['touch 1', 'look']);
  follower.off();
});

test('a page that is not followed any more is not looked at', () => {
  const { follower, change, done } = followed();
  follower.on();
  follower.off();
  change();
  expect(done).toEqual([]);
});

test('a page with nothing to mark is followed for a while, and again when the reader clicks there', () => {
  vi.useFakeTimers();
  const { follower, change, click, done } = followed();
  follower.on();
  follower.offSoon();
  vi.runAllTimers();
  change();
  expect(done).toEqual([]);
  click(false);
  change();
  expect(done).toEqual([]);
  click(true);
  change();
  expect(done).toEqual(['touch 1', 'look']);
  vi.runAllTimers();
  change();
  expect(done).toHaveLength(2);
  follower.off();
  click(true);
  change();
  expect(done).toHaveLength(2);
  vi.useRealTimers();
});

test('a page is followed for as long as its reader is in a frame, whose clicks nobody sees', () => {
  vi.useFakeTimers();
  const { follower, change, go, done } = followed();
  follower.on();
  follower.offSoon();
  vi.runAllTimers();
  go(true);
  vi.advanceTimersByTime(60_000);
  change();
  expect(done).toEqual(['touch 1', 'look']);
  go(false);
  vi.runAllTimers();
  change();
  expect(done).toHaveLength(2);
  follower.off();
  vi.useRealTimers();
});
