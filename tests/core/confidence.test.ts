import { beforeAll, describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import {
  DRAWS,
  type Draw,
  hasCorpus,
  judge,
  readCorpus,
  SURE,
  shareOf,
  sureOf,
} from '../judgements/judged';
import { read } from './extract';

/** Confidence of the only result in a text, and what was seen of it. */
function only(text: string): { confidence: number; codes: string[] } {
  const results = read(text);
  expect(results).toHaveLength(1);
  const { confidence = Number.NaN, reasons = [] } = results[0]?.attribution ?? {};
  return { confidence, codes: reasons.map(({ code }) => code) };
}

describe('what was seen moves the confidence', () => {
  const plain = 'وقال وزير المالية إن الميزانية أقرت بعد نقاش طويل.';

  test('a verb of saying with its source and clause at the head of a sentence is beyond doubt', () => {
    const { confidence, codes } = only(plain);
    expect(codes).toContain('opens');
    expect(confidence).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['after an opening phrase', 'من جهته قال وزير المالية إن الميزانية أقرت بعد نقاش طويل.'],
    ['with the source before it', 'وزير المالية قال إن الميزانية أقرت بعد نقاش طويل.'],
    ['after a comma', 'في ختام الجلسة، قال وزير المالية إن الميزانية أقرت بعد نقاش طويل.'],
  ])('a clause begins %s', (_, text) => {
    expect(only(text).codes).toContain('opens');
  });

  test.each([
    ['inside a clause', 'حضر اللقاء الذي قال فيه وزير المالية إن الميزانية أقرت.', 'opens', false],
    [
      'with a noun for a clause',
      'ونفى وزير المالية إقرار الميزانية قبل نهاية الشهر.',
      'opens',
      true,
    ],
  ])('%s it is less sure', (_, text, code, seen) => {
    const { confidence, codes } = only(text);
    expect(codes.includes(code)).toBe(seen);
    expect(confidence).toBeLessThan(only(plain).confidence);
  });

  test('words between the cue and what was said count against it', () => {
    const far = `وقال وزير المالية ${'في مكتبه بالعاصمة '.repeat(6)}إن الميزانية أقرت بعد نقاش طويل.`;
    const { confidence, codes } = only(far);
    expect(codes).toContain('far');
    expect(confidence).toBeLessThan(only(plain).confidence);
  });

  test('it is a share with two places', () => {
    for (const text of [plain, 'وزير المالية: الميزانية أقرت بعد نقاش طويل']) {
      const { confidence } = only(text);
      expect(confidence).toBe(Math.round(confidence * 100) / 100);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});

describe.skipIf(!hasCorpus)('results judged one by one', () => {
  let corpus: ReturnType<typeof readCorpus>;
  beforeAll(() => {
    corpus = readCorpus(createArabicExtractor());
  }, 120_000);

  const found = (draw: Draw, isSure: boolean) =>
    judge(corpus, draw).filter(({ now }) => now && now.confidence >= SURE === isSure);

  test('few right results are gone since they were judged', () => {
    const right = judge(corpus, 'verdicts').filter(({ verdict }) => verdict.right);
    const gone = right.filter(({ now }) => !now);
    expect(gone.length / right.length).toBeLessThan(0.05);
  });

  test('97 in 100 of those at 0.8 or more are right', () => {
    expect(shareOf(found('verdicts', true)).right).toBeGreaterThanOrEqual(0.97);
  });

  test.each([
    ['check', 0.95],
    ['later', 0.94],
    ['fourth', 0.97],
    ['fifth', 0.97],
    ['sixth', 0.95],
    ['seventh', 0.95],
    ['eighth', 0.96],
    ['ninth', 0.97],
    ['tenth', 0.97],
  ] as const)('of the later draw %s at least %d', (draw, share) => {
    expect(shareOf(found(draw, true)).right).toBeGreaterThanOrEqual(share);
  });

  test('the less sure are right less often', () => {
    const all = (isSure: boolean) => shareOf(DRAWS.flatMap((draw) => found(draw, isSure))).right;
    expect(all(false)).toBeLessThan(all(true) - 0.05);
  });

  test('three in four results of the corpus have 0.8 or more', () => {
    expect(sureOf(corpus).share).toBeGreaterThanOrEqual(0.75);
  });
});
