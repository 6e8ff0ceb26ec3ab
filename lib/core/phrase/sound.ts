import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { isAccusative } from './shape';

/**
 * The phrase of a source without what no phrase of one who speaks can hold, whatever the search for its end has taken
 * for more of it; undefined where nobody can be called so.
 */
export function soundSource(p: Passage, range: Range): Range | undefined {
  if (isNobody(p, range.from)) return undefined;
  for (let i = range.from + 1; i < range.to; i++)
    if (isOutside(p, i)) return { from: range.from, to: i };
  return range;
}

/** An adverb in the accusative (in view of), and nothing that is published (a report). */
function isNobody(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || p.is(i, CLASS.quantifier | PERSON_NAME)) return false;
  return isAccusative(p, i) && !p.accusativeHead(i);
}

/** An object that something points at, after a phrase that is complete, or what several do meanwhile (officials these reports, saying). */
function isOutside(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.conjunction) return false;
  if (p.is(i, CLASS.demonstrative) && p.info(i + 1)?.article)
    return p.info(i - 1)?.article || p.isSubjectPlural(i - 1) || p.is(i - 1, PERSON_NAME);
  return !info.head && info.cues.some(isMeanwhile);
}

/** A participle of several, with nothing joined to it. */
function isMeanwhile({ reading, article, preposition }: CueReading): boolean {
  return reading.adverbial && reading.agreement.number === 'p' && !article && !preposition;
}
