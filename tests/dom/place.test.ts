import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../lib/dom/card/place';
import { targetAt } from '../../lib/dom/hit';

const CARD = { width: 350, height: 300 };
const WINDOW = { width: 1000, height: 800 };
const line = (top: number, left = 300, right = 700) => ({ left, right, top, bottom: top + 30 });

describe('a card', () => {
  test('stands under the last line, beginning where it begins', () => {
    const at = placeCard([line(100), line(140)], CARD, WINDOW, 'rtl');
    expect(at.top).toBeGreaterThanOrEqual(170);
    expect(at.left + CARD.width).toBe(700);
    expect(placeCard([line(100)], CARD, WINDOW, 'ltr').left).toBe(300);
  });

  test('stands over the first line where there is no room below', () => {
    const at = placeCard([line(600), line(640)], CARD, WINDOW, 'rtl');
    expect(at.top + CARD.height).toBeLessThanOrEqual(600);
  });

  test('takes the lines that are shown where some are scrolled away', () => {
    const at = placeCard([line(-900), line(100), line(2000)], CARD, WINDOW, 'rtl');
    expect(at.top).toBeGreaterThanOrEqual(130);
  });

  const number = (min: number, max: number) => fc.integer({ min, max });
  const cases = fc.record({
    tops: fc.array(number(-500, 1500), { minLength: 1, maxLength: 5 }),
    card: fc.record({ width: number(200, 360), height: number(50, 900) }),
    viewport: fc.record({ width: number(400, 1600), height: number(200, 1200) }),
    left: number(-200, 1500),
  });

  test('is never outside the window', () => {
    fc.assert(
      fc.property(cases, ({ tops, card, viewport, left }) => {
        const lines = tops.sort((a, b) => a - b).map((top) => line(top, left, left + 300));
        const at = placeCard(lines, card, viewport, 'rtl');
        const height = Math.min(card.height, at.maxHeight);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.left + card.width).toBeLessThanOrEqual(viewport.width);
        expect(at.top + height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });

  test('is never on its words where one side has room for a useful part of it', () => {
    fc.assert(
      fc.property(cases, ({ tops, card, viewport, left }) => {
        const [top] = tops;
        if (top === undefined || top < 0 || top + 30 > viewport.height) return;
        const words = line(top, left, left + 300);
        const room = Math.max(words.top, viewport.height - words.bottom) - 16;
        if (room < 180) return;
        const at = placeCard([words], card, viewport, 'rtl');
        const height = Math.min(card.height, at.maxHeight);
        expect(at.top >= words.bottom || at.top + height <= words.top).toBe(true);
      }),
    );
  });
});

describe('the attribution under the pointer', () => {
  const targets = [
    { start: 0, end: 3, id: 'outer' },
    { start: 10, end: 50, id: 'outer' },
    { start: 20, end: 25, id: 'inner' },
  ];
  test.each<[number, string | null]>([
    [0, 'outer'],
    [2, 'outer'],
    [3, null],
    [12, 'outer'],
    [20, 'inner'],
    [25, 'outer'],
    [50, null],
  ])('at %i', (offset, id) => {
    expect(targetAt(targets, offset)).toBe(id);
  });
});
