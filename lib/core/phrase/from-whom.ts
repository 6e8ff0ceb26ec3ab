import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { NAME_LENGTH } from './quoted-name';

/** It stands within so many words after the verb. */
const REACH = 30;

/** The preposition that brings the one relayed. */
export function findFrom(
  p: Passage,
  at: number,
  end: number,
  prepositions: readonly string[],
): number | undefined {
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    if (prepositions.some((prep) => p.text(i) === prep || p.isOwned(i, prep))) return i;
    if (p.isMark(i, ';:.!?') || p.info(i)?.complementizer) return undefined;
    if (p.is(i, CLASS['clause-opener']) || isLongQuote(p, i)) return undefined;
  }
  return undefined;
}

/** The finite verb of saying at `i`. */
export function finiteAt(p: Passage, i: number): CueReading['reading'] | undefined {
  return p.info(i)?.cues.find(({ reading }) => isFiniteForm(reading))?.reading;
}

/** A quotation that is no name opens. */
function isLongQuote(p: Passage, i: number): boolean {
  const quotation = p.opening(i);
  return quotation !== undefined && (quotation.close ?? Number.POSITIVE_INFINITY) - i > NAME_LENGTH;
}
