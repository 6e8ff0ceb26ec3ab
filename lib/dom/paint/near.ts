import type { Span } from '../../core/types';
import type { Place } from '../text/places';

/** How far around the window words count as near, in CSS pixels: three windows or so, and more than a place is high. */
const AROUND = '3000px';
/** Before the browser has said anything, so much of a text counts as near, in UTF-16 units: it is what a page opens on. */
const OPENING = 6_000;

/** Where something stands; of what has come a moment ago the browser has not said it yet. */
type Where = 'near' | 'far' | 'unknown';

/** Knows which words of a page are near the window. */
export interface Nearness {
  /** From now on follows where these places are; where there are none, everything is near. */
  follow(places: readonly Place[]): void;
  of(spans: readonly Span[]): Where;
  stop(): void;
}

/** Spans that stand beside each other as one. */
function joined(places: readonly Place[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of places) {
    const last = spans.at(-1);
    if (last?.end === start - 1) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
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
  let blocks: ReadonlySet<Element> = new Set();
  let isAll = true;
  const near = new Map<Element, boolean>();
  let observer: IntersectionObserver | null = null;
  let printing: AbortController | null = null;
  let stretches: { readonly near: readonly Span[]; readonly unknown: readonly Span[] } | null =
    null;

  const whereIs = ({ block, start }: Place): Where => {
    if (block === null || (near.size === 0 && start < OPENING)) return 'near';
    const isNear = near.get(block);
    if (isNear === undefined) return 'unknown';
    return isNear ? 'near' : 'far';
  };
  const placesThat = (are: Where) => joined(followed.filter((place) => whereIs(place) === are));
  const stretchesNow = () => {
    stretches ??= { near: placesThat('near'), unknown: placesThat('unknown') };
    return stretches;
  };
  const onSeen = (entries: readonly IntersectionObserverEntry[]) => {
    let hasMoved = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // Said of a block before it was left, and heard after.
      if (!blocks.has(target)) continue;
      const { width, height } = boundingClientRect;
      // What has no box, hidden or gone, does not tell where the words after it stand.
      const isNear = isIntersecting || (width === 0 && height === 0);
      hasMoved ||=
        near.size === 0 || (isNear ? near.get(target) !== true : near.get(target) === true);
      near.set(target, isNear);
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
    near.clear();
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
      const now = new Set(places.flatMap(({ block }) => block ?? []));
      for (const block of now) if (!blocks.has(block)) observer.observe(block);
      for (const block of blocks) {
        if (now.has(block)) continue;
        observer.unobserve(block);
        near.delete(block);
      }
      blocks = now;
      followed = places;
      stretches = null;
    },
    of(spans) {
      if (isAll) return 'near';
      const now = stretchesNow();
      if (meet(spans, now.near)) return 'near';
      return meet(spans, now.unknown) ? 'unknown' : 'far';
    },
  };
}
