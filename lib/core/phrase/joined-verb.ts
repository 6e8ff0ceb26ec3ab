import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';

/** A conjunction is joined to the first word of the verb, and the verb is no other in which that letter is its own. */
export function isJoinedVerb(p: Passage, first: number, at: number, verb: Agreement): boolean {
  if (!p.info(first)?.conjunction) return false;
  const own = ({ reading, conjunction }: CueReading) =>
    isFiniteForm(reading) && !conjunction && reading.agreement === verb;
  return first < at || !p.info(at)?.cues.some(own);
}
