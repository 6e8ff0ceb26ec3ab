import type { Term } from '../query';
import { nextOccurrence } from '../query';
import { createDictionary, type Dictionary } from './dictionary';

/** Every word that occurs, each with a number. */
export interface Vocabulary {
  readonly words: Dictionary;
  /** Numbers of the words that may stand for one word of a term. */
  matching(term: Term, position: number): readonly number[];
}

interface Known {
  readonly numbers: number[];
  /** How many words had been looked at. */
  upTo: number;
}

/** Answers that are kept: a query is typed letter by letter, and most of its words stay. */
const KEPT = 64;

/** Makes a vocabulary, which is empty or begins with the words given. */
export function createVocabulary(first?: readonly string[]): Vocabulary {
  const words = createDictionary(first);
  const answers = new Map<string, Known>();
  return {
    words,
    matching(term, position) {
      const single = wordOf(term, position);
      const { before, ...rest } = single;
      const key = JSON.stringify([before.size, rest]);
      const known = answers.get(key) ?? { numbers: [], upTo: 0 };
      answers.delete(key);
      answers.set(key, known);
      for (const oldest of answers.keys()) if (answers.size > KEPT) answers.delete(oldest);
      for (; known.upTo < words.texts.length; known.upTo++)
        if (nextOccurrence(words.texts[known.upTo] ?? '', single) !== null)
          known.numbers.push(known.upTo);
      return known.numbers;
    },
  };
}

const NOTHING: ReadonlySet<string> = new Set(['']);

/** One word of a term as a term of its own: only the first may be dressed, only the last may go on. */
function wordOf({ words, before, goesOn, isSpelledTwice }: Term, position: number): Term {
  return {
    isSpelledTwice,
    words: words.slice(position, position + 1),
    before: position === 0 ? before : NOTHING,
    goesOn: goesOn && position === words.length - 1,
  };
}
