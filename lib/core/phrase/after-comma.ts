import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isJoinedCircumstance } from './circumstance';
import { hasPronoun, isNameLike } from './shape';
import { mayBeName } from './unknown';

const APPOSED =
  CLASS.relative | CLASS.title | CLASS['given-name'] | CLASS.body | CLASS.polity | CLASS.outlet;

/** Whether the subject may go on at `i`, after a comma: with a title, a name, a body or a relative clause. */
export function continuesAfterComma(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (p.is(i, CLASS.pronoun | CLASS.demonstrative) || p.isLonePreposition(i)) return false;
  if (p.mayHavePreposition(i) && (hasPronoun(p, i) || p.isKnownAfterClitic(i))) return false;
  if (isJoinedCircumstance(p, i)) return false;
  if (p.is(i, APPOSED) || info.head || info.conjunction || isEnclosedName(p, i)) return true;
  return !info.verb && !info.event && !p.is(i, CLASS.preposition) && info.cues.length === 0;
}

/** Two or three words of which nothing is known, before the next comma: a name, though it may look like a verb. */
function isEnclosedName(p: Passage, i: number): boolean {
  for (let k = i; k <= i + 3; k++) {
    if (!p.isWord(k)) return k > i + 1 && p.isMark(k, ',');
    const first = k === i && isNameLike(p, k);
    if (!first && !mayBeName(p, k) && !(k > i && p.info(k)?.article)) return false;
  }
  return false;
}
