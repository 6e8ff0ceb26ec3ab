import { describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { heaps } from '../bench/heaps';

/** Long enough that a cost in the square of it would take minutes; in proportion it takes a blink. */
const LENGTH = 200_000;
const TIME_ENOUGH = 30_000;

describe('a text that holds one thing over and over', () => {
  const extractor = createArabicExtractor();

  test.each(Object.entries(heaps(LENGTH)))('is read: %s', { timeout: TIME_ENOUGH }, (_, text) => {
    for (const { content } of extractor.extract(text))
      expect(content.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  test('gives nothing where nearly every word may be a cue, and the sentence after it is read', () => {
    const text = `${'قال '.repeat(400)}.\nوقال الوزير إن الطريق مفتوح.`;
    expect(extractor.extract(text)).toHaveLength(1);
  });

  test('is read alike where a letter bears more marks than it can', () => {
    const heaped = 'وقال الوزير إن الطريق مفتوح.'.replace('ال', `ا${'\u064e'.repeat(5000)}ل`);
    expect(extractor.extract(heaped)).toHaveLength(1);
  });
});
