import { describe, expect, test } from 'vitest';
import { createNearness } from '../../lib/dom/paint/near';
import { readLines } from '../../lib/dom/text/lines';
import { joinLines, placesIn } from '../../lib/dom/text/map';
import { span } from './attribution';
import { documentOf } from './dom';

const WORDS = 'كلمات في فقرة من الفقرات '.repeat(8).trim();

/** The places of a page, with the words of each. */
function placesOf(html: string) {
  const { text, map } = joinLines(readLines(documentOf(html).children, () => false));
  return placesIn(map).map(({ start, end, block }) => ({
    words: text.slice(start, end),
    block: block?.localName ?? null,
  }));
}

describe('places', () => {
  test('are blocks beside each other, as long as they are short together', () => {
    const places = placesOf(`<article>${`<p>${WORDS}</p>`.repeat(20)}</article>`);
    expect(places.length).toBeGreaterThan(1);
    expect(places.length).toBeLessThan(10);
    for (const { words, block } of places) {
      expect(words.length).toBeLessThanOrEqual(1_500);
      expect(block).toBe('p');
    }
    expect(places.map(({ words }) => words).join('\n')).toBe(Array(20).fill(WORDS).join('\n'));
  });

  test('end where something stands between', () => {
    const beside = `<p>أولى</p><p>ثانية</p>`;
    expect(placesOf(`<article>${beside}<img><p>ثالثة</p></article>`)).toEqual([
      { words: 'أولى\nثانية', block: 'p' },
      { words: 'ثالثة', block: 'p' },
    ]);
    expect(placesOf(`<div>${beside}</div><div><p>ثالثة</p></div>`)).toHaveLength(2);
  });

  test('are not known within a block that is long, or goes on after another', () => {
    expect(placesOf(`<div>${`${WORDS}. `.repeat(10)}</div>`)).toMatchObject([{ block: null }]);
    const lines = placesOf(`<div>${`${WORDS}<br>`.repeat(20)}</div>`).map(({ block }) => block);
    expect(lines[0]).toBe('div');
    expect(new Set(lines.slice(1))).toEqual(new Set([null]));
    const goesOn = placesOf('<div>قبل<p>فقرة</p>بعد</div>').map(({ block }) => block);
    expect(goesOn).toEqual(['div', 'p', null]);
  });
});

/** A window of which the test says what is near it, and how often it was said that this has changed. */
function inWindow() {
  interface Entry {
    readonly target: Element;
    readonly isIntersecting: boolean;
    readonly boundingClientRect: Pick<DOMRect, 'width' | 'height' | 'bottom'>;
  }
  let say: (entries: readonly Entry[]) => void = () => {};
  const seen = new Set<Element>();
  const listeners = new Map<string, () => void>();
  const view = {
    AbortController,
    IntersectionObserver: class {
      constructor(told: typeof say) {
        say = told;
      }
      observe = (element: Element) => seen.add(element);
      unobserve = (element: Element) => seen.delete(element);
      disconnect = () => seen.clear();
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
  };
  const moves: boolean[] = [];
  const nearness = createNearness(view as unknown as Window, (isPrinted) => moves.push(isPrinted));
  return {
    nearness,
    seen,
    moves,
    say: (target: Element, isIntersecting: boolean, size = 1, bottom = 9_000) =>
      say([{ target, isIntersecting, boundingClientRect: { width: size, height: size, bottom } }]),
    happens: (type: string) => listeners.get(type)?.(),
  };
}

describe('nearness', () => {
  const [one, two, three] = [1, 2, 3].map((id) => ({ id }) as unknown as Element) as [
    Element,
    Element,
    Element,
  ];
  const places = [
    { start: 0, end: 99, block: one },
    { start: 100, end: 7_999, block: null },
    { start: 8_000, end: 9_000, block: two },
  ];

  test('is what the browser says, and before it does the opening of the text', () => {
    const { nearness, say, moves } = inWindow();
    expect(nearness.of([span(8_000, 8_010)])).toBe('near');
    nearness.follow(places);
    expect(nearness.of([span(0, 10)])).toBe('near');
    expect(nearness.of([span(8_000, 8_010)])).toBe('unknown');
    say(two, true);
    expect(moves).toEqual([false]);
    expect(nearness.of([span(8_000, 8_010)])).toBe('near');
    expect(nearness.of([span(0, 10)])).toBe('unknown');
    say(one, false);
    expect(nearness.of([span(0, 10)])).toBe('far');
    expect(moves).toHaveLength(1);
    say(two, false);
    expect(moves).toHaveLength(2);
    expect(nearness.of([span(0, 10), span(8_000, 8_010)])).toBe('far');
    expect(nearness.of([span(0, 10), span(200, 210)])).toBe('near');
  });

  test('follows other places without asking again what it knows', () => {
    const { nearness, say, seen } = inWindow();
    nearness.follow(places);
    say(one, true);
    say(two, false);
    nearness.follow([
      { start: 0, end: 50, block: three },
      { start: 51, end: 150, block: one },
    ]);
    expect([...seen]).toEqual([one, three]);
    expect(nearness.of([span(0, 10)])).toBe('unknown');
    expect(nearness.of([span(60, 70)])).toBe('near');
    nearness.follow([]);
    expect(seen.size).toBe(0);
    expect(nearness.of([span(0, 10)])).toBe('near');
  });

  test('of what comes at the end is asked alone, and what was before stays known', () => {
    const { nearness, say, seen, moves } = inWindow();
    nearness.follow(places);
    say(one, true);
    say(two, false);
    expect(nearness.of([span(0, 10)])).toBe('near');
    nearness.follow([...places, { start: 9_001, end: 9_500, block: three }]);
    expect([...seen]).toEqual([one, two, three]);
    expect(nearness.of([span(0, 10)])).toBe('near');
    expect(nearness.of([span(8_000, 8_010)])).toBe('far');
    expect(nearness.of([span(9_100, 9_110)])).toBe('unknown');
    say(three, true);
    expect(moves.at(-1)).toBe(false);
    expect(nearness.of([span(9_100, 9_110)])).toBe('near');
  });

  test('is where a block was that has no box any more: it says nothing of the words after it', () => {
    const { nearness, say } = inWindow();
    nearness.follow(places);
    say(one, true);
    say(one, false, 0);
    expect(nearness.of([span(0, 10)])).toBe('near');
  });

  test('reaches from a block that is above to the next, however high what stands between is', () => {
    const { nearness, say, moves } = inWindow();
    nearness.follow(places);
    say(one, true);
    say(two, false);
    say(one, false, 1, -5_000);
    expect(nearness.of([span(0, 10)])).toBe('near');
    expect(nearness.of([span(8_000, 8_010)])).toBe('far');
    const before = moves.length;
    say(two, false, 1, -5_000);
    expect(moves.length).toBeGreaterThan(before);
    expect(nearness.of([span(0, 10)])).toBe('far');
    expect(nearness.of([span(8_000, 8_010)])).toBe('near');
  });

  test('hears nothing of a block that it follows no more', () => {
    const { nearness, say, moves } = inWindow();
    nearness.follow(places);
    nearness.follow(places.slice(0, 1));
    say(two, true);
    expect(moves).toEqual([]);
    expect(nearness.of([span(0, 10)])).toBe('near');
  });

  test('is everywhere while the page is printed', () => {
    const { nearness, say, moves, happens } = inWindow();
    nearness.follow(places);
    say(one, false);
    happens('beforeprint');
    expect(moves.at(-1)).toBe(true);
    expect(nearness.of([span(0, 10)])).toBe('near');
    happens('afterprint');
    expect(moves.at(-1)).toBe(false);
    expect(nearness.of([span(0, 10)])).toBe('far');
  });
});
