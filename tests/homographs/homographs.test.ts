import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';

/** `word: sentence`, the word one that is also a cue, here in another sense. Written for this test. */
const SENTENCES = readFileSync('tests/homographs/sentences.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(': ', 2) as [word: string, sentence: string]);

/** Of a hundred sentences that attribute nothing, so many may be marked. */
const MOST_IN_A_HUNDRED = 3;

test('words that are also cues are left alone in their other senses', () => {
  expect(new Set(SENTENCES.map(([, sentence]) => sentence)).size).toBeGreaterThanOrEqual(300);
  const extractor = createArabicExtractor();
  const alarms = SENTENCES.flatMap(([word, sentence]) =>
    extractor.extract(sentence).map(({ cueId }) => `${word}: ${cueId}: ${sentence}`),
  );
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(
    (SENTENCES.length * MOST_IN_A_HUNDRED) / 100,
  );
});
