import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution, Span } from '../../lib/core/types';
import { createArabicExtractor } from '../../lib/index';

const extractor = createArabicExtractor();
const articles = [0, 1, 2, 3, 4].map((n) => readFileSync(`tests/articles/seed-${n}.txt`, 'utf8'));

const spansOf = (a: Attribution): Span[] => [
  ...a.cue,
  ...a.source,
  ...a.relay,
  ...a.content,
  ...a.reasons.flatMap((reason) => reason.spans),
];
const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Words as they come in articles, mixed with whatever breaks tokenizers. */
const PIECES = [
  'وقال',
  'المدير',
  'إن',
  'أن',
  'مشيرا',
  'إلى',
  '،',
  '.',
  ':',
  '"',
  '«',
  '»',
  '“',
  '”',
  'بحسب',
  'وكالة',
  'رويترز',
  'نقلت',
  'عن',
  'قوله',
  'نفى',
  'التي',
  'الذي',
  '(',
  ')',
  '\n',
  ' ',
  '\u200f',
  '\u0640',
  '\u064b',
  '12:30',
  '-',
  '؟',
  'كما',
  'ما',
  'أكده',
  'تقارير',
  '#',
  'a',
  '\ud83d\ude00',
  '\ud800',
];
const messy = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

describe('any string', () => {
  test('is read without a throw, and every span lies inside it, is not empty and stands in text order', () => {
    fc.assert(
      fc.property(messy, (text) => {
        let last = -1;
        for (const a of extractor.extract(text)) {
          for (const span of spansOf(a)) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          const start = a.cue[0]?.start ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(a.content.length).toBeGreaterThan(0);
          expect(a.confidence).toBeGreaterThan(0);
          expect(a.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an article', () => {
  test.each(articles)('has every span on word edges', (text) => {
    for (const a of extractor.extract(text)) {
      for (const { start, end } of [...a.cue, ...a.source, ...a.relay, ...a.content]) {
        expect(isWord(text[start - 1]) && isWord(text[start])).toBe(false);
        expect(isWord(text[end - 1]) && isWord(text[end])).toBe(false);
      }
    }
  });

  test.each(articles)('gives the same by session as at once', (text) => {
    const session = extractor.session();
    const all: Attribution[] = [];
    let start = 0;
    for (const paragraph of text.split('\n')) {
      const { added, revised } = session.read(paragraph, start);
      all.push(...added);
      for (const [ordinal, attribution] of revised) all[ordinal] = attribution;
      start += paragraph.length + 1;
    }
    expect(all).toEqual(extractor.extract(text));
  });

  test.each(articles)(
    'is read the same with direction marks, hard spaces, lengthening strokes and signs of keywords',
    (text) => {
      const words = (read: string) =>
        extractor.extract(read).map((a) => ({
          rule: a.rule,
          resolved: a.resolved,
          parts: [a.cue, a.source, a.relay, a.content].map((spans) =>
            spans.map((s) =>
              read
                .slice(s.start, s.end)
                .replace(/\u00a0/g, ' ')
                .replace(/[\u0640\u200e\u200f#]/g, ''),
            ),
          ),
        }));
      const plain = words(text);
      expect(words(text.replace(/ /g, '\u00a0'))).toEqual(plain);
      expect(words(text.replace(/(\p{L})(?=\s)/gu, '$1\u200f'))).toEqual(plain);
      expect(words(text.replace(/(?<=[\p{L}\p{M}])(?=\p{L})/gu, '\u200e'))).toEqual(plain);
      expect(words(text.replace(/(?<=\s)(?=\p{L}{4})/gu, '#'))).toEqual(plain);
      expect(
        words(text.replace(/(?<=[\u0620-\u064a\p{M}])(?=[\u0620-\u064a])/gu, '\u0640')),
      ).toEqual(plain);
    },
  );

  /** What its diacritics settle, article by article: nothing in these. */
  test.each(articles)('is read the same without its diacritics', (text) => {
    const bare = (words: string) => words.replace(/\p{M}/gu, '');
    const words = (read: string) =>
      extractor.extract(read).map((a) => ({
        rule: a.rule,
        cueId: a.cueId,
        resolved: a.resolved && bare(a.resolved),
        parts: [a.cue, a.source, a.relay, a.content].map((spans) =>
          spans.map((s) => bare(read.slice(s.start, s.end))),
        ),
      }));
    expect(words(bare(text.normalize('NFC')))).toEqual(words(text.normalize('NFC')));
  });

  test('tells by its diacritics alone who announces and what is announced', () => {
    const [active] = extractor.extract('وأَعلن أمس أن الطريق مغلق.');
    const [passive] = extractor.extract('وأُعلن أمس أن الطريق مغلق.');
    const reasons = (a: Attribution | undefined) => a?.reasons.map(({ code }) => code);
    expect(reasons(passive)).toContain('source-unsaid');
    expect(reasons(active)).not.toContain('source-unsaid');
  });

  test.each(articles)('is read the same whatever has been read before', (text) => {
    expect(createArabicExtractor().extract(text)).toEqual(extractor.extract(text));
  });
});
