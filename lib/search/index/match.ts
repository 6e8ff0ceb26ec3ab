import type { Term } from '../query';
import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Bits of a number that can be worked with. */
const BITS = 31;

/** The words of some terms, a bit for each, by the numbers of the words that may stand for them. */
interface Pattern {
  readonly flags: Uint32Array;
  /** Bits of the first words, and of the last. */
  readonly starts: number;
  readonly ends: number;
}

/**
 * A test for rows: every term stands in the row, the words of a phrase one after the other. All words are followed at
 * once, a bit for each (the Shift-And method), so that a row is read once however much is asked.
 * Of a phrase of more than 31 words the first 31 count.
 */
export function createRowMatcher(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  tokens: Tokens,
): (row: number) => boolean {
  const patterns = grouped(terms).map((group) => patternOf(group, vocabulary));
  const [all, starts, lengths] = [tokens.all(), tokens.starts(), tokens.lengths()];
  return (row) => {
    const start = starts[row] ?? 0;
    const end = start + (lengths[row] ?? 0);
    return patterns.every((pattern) => stands(pattern, all, start, end));
  };
}

function stands(pattern: Pattern, all: Uint32Array, start: number, end: number): boolean {
  const { flags, starts, ends } = pattern;
  let state = 0;
  let found = 0;
  for (let at = start; at < end; at++) {
    state = ((state << 1) | starts) & (flags[all[at] as number] as number);
    found |= state & ends;
    if (found === ends) return true;
  }
  return false;
}

/** Terms in groups whose words fit into one number. */
function grouped(terms: readonly Term[]): readonly (readonly Term[])[] {
  const groups: Term[][] = [];
  let room = 0;
  for (const term of terms) {
    const words = term.words.slice(0, BITS);
    if (words.length > room || groups.length === 0) {
      groups.push([]);
      room = BITS;
    }
    groups.at(-1)?.push({ ...term, words });
    room -= words.length;
  }
  return groups;
}

function patternOf(terms: readonly Term[], vocabulary: Vocabulary): Pattern {
  const flags = new Uint32Array(vocabulary.words.texts.length);
  let [starts, ends, bit] = [0, 0, 0];
  for (const term of terms) {
    starts |= 1 << bit;
    for (const position of term.words.keys()) {
      const mask = 1 << bit++;
      for (const word of vocabulary.matching(term, position))
        flags[word] = (flags[word] ?? 0) | mask;
    }
    ends |= 1 << (bit - 1);
  }
  return { flags, starts, ends };
}
