import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawTokens } from './raw';

const words = (text: string) => rawTokens(text).map((token) => token.raw);

describe('tokens', () => {
  test.each([
    ['قال إن', ['قال', 'إن']],
    ['الساعة 12:53، وكذا', ['الساعة', '12:53', '،', 'وكذا']],
    ['نحو 2.3 مليون', ['نحو', '2.3', 'مليون']],
    ['«اجتماعي»', ['«', 'اجتماعي', '»']],
    ['مُؤكِّدًا', ['مُؤكِّدًا']],
    ['مارشـال', ['مارشـال']],
    ['#جيش_الإسلام', ['جيش', 'الإسلام']],
    ['# 5 و#6', ['#', '5', 'و', '#', '6']],
    ['قال\u00a0إن', ['قال', 'إن']],
    ['\u200fقال\u200e إن', ['قال', 'إن']],
    ["'\u200f'قال''", ["'\u200f'", 'قال', "''"]],
    ["'قال'\u200f", ["'", 'قال', "'"]],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('every token is its own slice of the text, in order, and nothing but space, invisible signs and those of keywords is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = rawTokens(text);
        expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(words(text));
        const ends = [0, ...tokens.map(({ end }) => end)];
        const starts = [...tokens.map(({ start }) => start), text.length];
        const left = starts.map((start, i) => text.slice(ends[i], start)).join('');
        expect(left).toMatch(/^[\s\p{Z}\p{Cf}\p{M}\u0640\p{Cc}_#\uff03]*$/u);
        expect(starts.every((start, i) => start >= (ends[i] ?? 0))).toBe(true);
      }),
    );
  });
});
