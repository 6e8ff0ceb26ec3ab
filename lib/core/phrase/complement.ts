import type { CueReading } from '../cues/words';
import type { Passage } from '../passage';

/** Where the content of a cue begins, and how it is brought. */
export interface Complement {
  readonly via: 'clause' | 'quote' | 'colon';
  /** First token of what brings it (preposition, complementizer, colon, mark): the source ends before. */
  readonly opener: number;
  /** First token of the content. */
  readonly start: number;
}

/** How far a complementizer may stand from its cue, in tokens. */
const REACH = 45;
/** A quotation of at most so many tokens is a name unless nothing else follows. */
const NAME_LENGTH = 6;

/**
 * Finds the clause, colon or quotation that a cue takes, to its right and before `end`.
 * Undefined: none that the cue's frames admit.
 */
export function findComplement(
  p: Passage,
  cue: CueReading,
  from: number,
  end: number,
): Complement | undefined {
  const { clause, quote } = cue.reading.cue.frames;
  const stop = Math.min(end, from + REACH);
  for (let i = from; i < stop; i++) {
    const quotation = p.opening(i);
    if (quotation) {
      const skip = skipQuotation(p, i, quotation.close, from, stop);
      if (skip) {
        i = skip;
        continue;
      }
      if (quote) return { via: 'quote', opener: i, start: i };
      return undefined;
    }
    const found = clause && clauseAt(p, i, clause, from);
    if (found) return found;
    if (p.isMark(i, ':') && quote) return { via: 'colon', opener: i, start: i + 1 };
    if (p.isMark(i, ';!?')) return undefined;
  }
  return undefined;
}

/** A name in marks is stepped over; returns the index of its closing mark. */
function skipQuotation(
  p: Passage,
  open: number,
  close: number | null,
  from: number,
  stop: number,
): number | undefined {
  if (p.info(open + 1)?.complementizer || close === null || close - open > NAME_LENGTH)
    return undefined;
  if (close + 1 >= stop) return undefined;
  if (open === from && !p.isWord(close + 1)) return undefined;
  return close;
}

function clauseAt(
  p: Passage,
  i: number,
  prepositions: readonly string[],
  from: number,
): Complement | undefined {
  const word = p.info(i)?.complementizer;
  if (!word || word.conjunction) return undefined;
  const before = i > from ? p.text(i - 1) : '';
  const governed = before !== '' && prepositions.includes(before);
  const joined = word.preposition !== '';
  if (joined ? !prepositions.includes(word.preposition) : !governed && !prepositions.includes('')) {
    return undefined;
  }
  return { via: 'clause', opener: governed ? i - 1 : i, start: word.pronoun ? i : i + 1 };
}
