import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';

/**
 * Sentences of many constructions: each frequent cue in another form, order or company than in its case, and cues in
 * other senses. `[cue|category]`, `[cue|not category]` where negated; nothing else attributes.
 */
const SENTENCES = readFileSync('tests/breadth/sentences.txt', 'utf8').trim().split('\n');

const MARK = /\[([^|\]]+)\|(not )?([a-z]+)\]/g;
const BEFORE = 'عاد الهدوء إلى المدينة.\n';
const extractor = createArabicExtractor();

/** Each result by its cue, negation and category, in the form of the marks. */
function marksOf(text: string): string[] {
  const whole = BEFORE + text;
  return extractor.extract(whole).map(({ cue: [first], negated, category }) => {
    return `${whole.slice(first?.start, first?.end)}|${negated ? 'not ' : ''}${category}`;
  });
}

test.each(SENTENCES)('%s', (sentence) => {
  const marks = [...sentence.matchAll(MARK)].map(
    ([, cue, not = '', category]) => `${cue}|${not}${category}`,
  );
  expect(marksOf(sentence.replace(MARK, '$1'))).toEqual(marks);
});
