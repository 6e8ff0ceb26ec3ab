import type { Span } from '../../core/types';
import { sameStart } from '../same-start';
import type { Place } from '../text/places';

/** How far around the window words count as near, in CSS pixels: three windows or so, and more than a place is high. */
const AROUND = '3000px';
/** Before the browser has said anything, so much of a text counts as near, in UTF-16 units: it is what a page opens on. */
const OPENING = 6_000;

/** Where something stands; of what has come a moment ago the browser has not said it yet. */
type Where = 'near' | 'far' | 'unknown';
/** Where a block stands: near the window, above what is near it, or as far below. */
type Side = 'near' | 'above' | 'far';

/** Knows which words of a page are near the window. */
export interface Nearness {
  /** From now on follows where these places are; where there are none, everything is near. */
  follow(places: readonly Place[]): void;
  of(spans: readonly Span[]): Where;
  stop(): void;
}

/** Adds a place to spans that come before it; where it stands beside the last, to that. */
function addTo(spans: Span[], { start, end }: Place): void {
  const last = spans.at(-1);
  if (last?.end === start - 1) spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}

/** The stretches that are near or not known, of so many places. */
interface Stretches {
  readonly near: Span[];
  readonly unknown: Span[];
  count: number;
}

/** Whether spans meet any of these stretches, which stand in order. */
const meet = (spans: readonly Span[], stretches: readonly Span[]) =>
  spans.some(({ start, end }) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle] as Span).end > start) high = middle;
      else low = middle + 1;
    }
    const next = stretches[low];
    return next !== undefined && next.start < end;
  });

/**
 * Makes what knows which words are near the window.
 * @param onMoved called when other words are near than before; at once where all are, since the page is to be printed
 */
export function createNearness(view: Window, onMoved: (isPrinted: boolean) => void): Nearness {
  let followed: readonly Place[] = [];
  let blocks = new Set<Element>();
  let isAll = true;
  const sides = new Map<Element, Side>();
  let observer: IntersectionObserver | null = null;
  let printing: AbortController | null = null;
  let stretches: Stretches | null = null;

  const blockAfter = (place: number) => {
    for (let at = place + 1; at < followed.length; at += 1) {
      const block = followed[at]?.block;
      if (block) return block;
    }
    return null;
  };
  const whereIs = ({ block, start }: Place, at: number): Where => {
    if (block === null || (sides.size === 0 && start < OPENING)) return 'near';
    const side = sides.get(block);
    if (side === undefined) return 'unknown';
    if (side !== 'above') return side;
    // It goes on to the next, which may be far below: each of its later blocks may be as high as the window.
    const next = blockAfter(at);
    return next !== null && sides.get(next) === 'above' ? 'far' : 'near';
  };
  const stretchesNow = () => {
    stretches ??= { near: [], unknown: [], count: 0 };
    for (let at = stretches.count; at < followed.length; at += 1) {
      const place = followed[at] as Place;
      const where = whereIs(place, at);
      if (where !== 'far') addTo(stretches[where], place);
    }
    stretches.count = followed.length;
    return stretches;
  };
  const onSeen = (entries: readonly IntersectionObserverEntry[]) => {
    let hasMoved = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // Said of a block before it was left, and heard after.
      if (!blocks.has(target)) continue;
      const { width, height, bottom } = boundingClientRect;
      // What has no box, hidden or gone, does not tell where the words after it stand.
      const isNear = isIntersecting || (width === 0 && height === 0);
      const side = isNear ? 'near' : bottom <= 0 ? 'above' : 'far';
      hasMoved ||= sides.size === 0 || side !== (sides.get(target) ?? 'far');
      sides.set(target, side);
    }
    stretches = null;
    if (hasMoved) onMoved(false);
  };
  const begin = () => {
    const { IntersectionObserver, AbortController } = view as Window & typeof globalThis;
    const around = { rootMargin: AROUND, scrollMargin: AROUND };
    printing = new AbortController();
    const { signal } = printing;
    const print = (isPrinted: boolean) => () => {
      isAll = isPrinted;
      onMoved(isPrinted);
    };
    view.addEventListener('beforeprint', print(true), { signal });
    view.addEventListener('afterprint', print(false), { signal });
    isAll = false;
    return new IntersectionObserver(onSeen, around);
  };
  const stop = () => {
    observer?.disconnect();
    observer = null;
    printing?.abort();
    sides.clear();
    followed = [];
    blocks = new Set();
    stretches = null;
    isAll = true;
  };
  return {
    stop,
    follow(places) {
      if (places === followed) return;
      if (places.length === 0) return stop();
      observer ??= begin();
      const isGrown = sameStart(places, followed) === followed.length;
      const now = isGrown ? blocks : new Set<Element>();
      for (const { block } of isGrown ? places.slice(followed.length) : places) {
        if (block === null) continue;
        if (!blocks.has(block)) observer.observe(block);
        now.add(block);
      }
      if (!isGrown) {
        for (const block of blocks) {
          if (now.has(block)) continue;
          observer.unobserve(block);
          sides.delete(block);
        }
        stretches = null;
      }
      blocks = now;
      followed = places;
    },
    of(spans) {
      if (isAll) return 'near';
      const now = stretchesNow();
      if (meet(spans, now.near)) return 'near';
      return meet(spans, now.unknown) ? 'unknown' : 'far';
    },
  };
}
