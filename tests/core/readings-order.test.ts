import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/core/cues/compile';
import { WordTable } from '../../lib/core/cues/table';
import { Passage } from '../../lib/core/passage';
import { ARABIC } from '../../lib/lexicon/ar';
import { CASES } from '../cases';

const texts = Object.values(CASES).map(([marks]) => marks);

/** What each word of the texts may be as a cue, where they are read in that order. */
function readings(order: readonly string[]): ReadonlyMap<string, string> {
  const table = new WordTable(compileLexicon(ARABIC));
  const words = new Map<string, string>();
  for (const text of order)
    for (const token of new Passage(text, table).tokens)
      words.set(
        token.raw,
        token.cues.map((c) => `${c.reading.cue.entry.id}.${c.reading.form}`).join(' '),
      );
  return words;
}

test('what a word may be, and in which order, does not hang on what was read before', () => {
  const forwards = readings(texts);
  for (const [word, read] of readings(texts.toReversed()))
    expect([word, read]).toEqual([word, forwards.get(word)]);
});
