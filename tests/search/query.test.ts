import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimKey } from '../../lib/search/claim';
import { dayOf, monthOf } from '../../lib/search/day';
import { createHitFinder } from '../../lib/search/hits';
import { createMatcher, searchText } from '../../lib/search/search';
import { sourceKey } from '../../lib/search/words';

const finds = (query: string, text: string) => createMatcher(query)(searchText([text]));

describe('an exact phrase', () => {
  test.each([
    ['"نقص في اللقاحات"', 'وجود نقص في اللقاحات.'],
    ['«نقص في اللقاحات»', 'وجود نقصٍ في اللقاحاتِ'],
    ['“وزارة الصحة”', 'ووزارة الصحة'],
    ['"وزارة الصحة"', 'لوزارة الصحه'],
    ['"نقص في اللق', 'وجود نقص في اللقاحات'],
    ['وجود "في اللقاحات"', 'وجود نقص في اللقاحات'],
    ['"شؤون مسئول"', 'وشئون مسؤول'],
    ['"في اللقاحات" "وجود نقص"', 'وجود نقص في اللقاحات'],
    ['"', 'أي شيء'],
    ['""', 'أي شيء'],
  ])('%s is in %s', (query, text) => expect(finds(query, text)).toBe(true));

  test.each([
    ['"نقص اللقاحات"', 'وجود نقص في اللقاحات'],
    ['"نقص في اللق"', 'وجود نقص في اللقاحات'],
    ['"قص في اللقاحات"', 'وجود نقص في اللقاحات'],
    ['"وزارة الصحة"', 'الوزارة الصحة'],
    ['"في نقص"', 'وجود نقص في اللقاحات'],
    ['"وجود نقص" غائب', 'وجود نقص في اللقاحات'],
  ])('%s is not in %s', (query, text) => expect(finds(query, text)).toBe(false));

  test('does not run from one field into the next', () => {
    expect(createMatcher('"وزارة الصحة"')(searchText(['وزارة', 'الصحة']))).toBe(false);
  });
});

describe('what is hit', () => {
  const hits = (query: string, text: string) =>
    createHitFinder(query)(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['قال', 'وقالَ المتحدث، فقالت الوزارة', ['وقالَ', 'فقالت']],
    ['لقاح', 'اللقاحـات ولِقاحٌ', ['اللقاحـات', 'ولِقاحٌ']],
    ['"نقص في"', 'نقص؛ ونقص في الدواء', ['ونقص في']],
    ['نقص "نقص في"', 'نقص في', ['نقص في']],
    ['120', 'حالة ١٢٠', ['١٢٠']],
    ['مسؤول', 'قال المسئولون لمسؤول', ['المسئولون', 'لمسؤول']],
    ['', 'أي شيء', []],
    ['غائب', 'أي شيء', []],
  ] as const)('by %s in %s', (query, text, expected) => {
    expect(hits(query, text)).toEqual(expected);
  });

  test('is there whenever a query of one word finds the text, in order and apart', () => {
    const word = fc.stringMatching(/^[ءأإاىيةهبتجرسعلمنو]{1,6}$/).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, (list, query) => {
        const text = list.join('، ');
        const found = createHitFinder(query)(text);
        expect(found.length > 0).toBe(finds(query, text));
        found.forEach(({ start, end }, at) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe('the key of a name', () => {
  test('is one however it is spelled', () => {
    expect(sourceKey('«وزارةُ الصحّة»')).toBe(sourceKey('وزاره الصحه'));
    expect(sourceKey(null)).toBe('');
    expect(sourceKey('وزارة الصحة')).not.toBe(sourceKey('وزارة العدل'));
  });
});

describe('the key of a claim', () => {
  test('is one however it is spelled and cut', () => {
    const key = claimKey(['عدد الإصابات انخفض إلى 120 حالة']);
    expect(claimKey(['عدد الاصابات،', 'انخفض إلى «١٢٠ حالة».'])).toBe(key);
    expect(claimKey(['عدد الإصابات ارتفع إلى 120 حالة'])).not.toBe(key);
    expect(Number.isSafeInteger(key)).toBe(true);
  });

  test('is none where the claim is too short to tell', () => {
    expect(claimKey(['ذلك'])).toBeNull();
    expect(claimKey([])).toBeNull();
  });
});

describe('a day', () => {
  test.each([
    ['2026-11-23', 20261123],
    ['2026-11-23T23:30:00+03:00', 20261123],
    ['Mon, 23 Nov 2026 08:00:00 GMT', 20261123],
    ['أمس', 0],
    ['', 0],
    [null, 0],
  ])('of %j is %d', (text, day) => expect(dayOf(text)).toBe(day));

  test('has a month', () => expect(monthOf(20180407)).toBe('2018-04'));
});
