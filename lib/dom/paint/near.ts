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

const meet = (some: readonly Span[], others: readonly Span[]) =>
  some.some(({ start, end }) => others.some((other) => start < other.end && end > other.start));

/**
 * Makes what knows which words are near the window.
 * @param onMoved called when other words are near than before; at once where all are, since the page is to be printed
 */
export function createNearness(view: Window, onMoved: (isPrinted: boolean) => void): Nearness {
  let followed: readonly Place[] = [];
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
    let hasMoved = near.size === 0;
    for (const { target, isIntersecting } of entries) {
      hasMoved ||= isIntersecting ? near.get(target) !== true : near.get(target) === true;
      near.set(target, isIntersecting);
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
    stretches = null;
    isAll = true;
  };
  return {
    stop,
    follow(places) {
      if (places === followed) return;
      if (places.length === 0) return stop();
      observer ??= begin();
      const before = new Set(followed.map(({ block }) => block));
      for (const { block } of places)
        if (block !== null && !before.delete(block)) observer.observe(block);
      for (const block of before) {
        if (block === null) continue;
        observer.unobserve(block);
        near.delete(block);
      }
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
