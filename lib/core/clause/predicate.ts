import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isClosed } from '../phrase/noun';

/**
 * Whether a clause that begins at `from` can be complete before `to`: what is said of its subject stands
 * there. A clause that a complementizer brings opens with its subject or with a circumstance.
 */
export function hasPredicate(p: Passage, from: number, to: number): boolean {
  const own = p.info(from)?.complementizer?.pronoun !== undefined;
  const brought = own || p.info(from - 1)?.complementizer !== undefined;
  if (!brought) return true;
  const first = own ? from + 1 : from;
  if (p.is(first, CONDITION) && !p.is(first, CLASS.auxiliary)) return hasClauseAfter(p, first, to);
  if (p.is(first, CLASS.preposition)) return hasVerb(p, first, to) || hasClauseAfter(p, first, to);
  return own || !isSubjectAlone(p, from, to);
}

const CONDITION = CLASS.subordinator | CLASS['clause-opener'];

/** Something follows the comma that closes what stands before the main clause. */
function hasClauseAfter(p: Passage, from: number, to: number): boolean {
  if (p.info(to)?.conjunction || (p.is(to, CONDITION) && !p.is(from, CONDITION))) return true;
  for (let i = from; i < to - 1; i++) if (p.isMark(i, ',')) return true;
  return !p.isMark(to - 1, ',');
}

function hasVerb(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.info(i)?.verb || p.info(i)?.complementizer) return true;
  return false;
}

const NO_SUBJECT = CLASS.preposition | CLASS.pronoun | CLASS['verbal-particle'];

/** Nothing but one definite noun phrase. */
function isSubjectAlone(p: Passage, from: number, to: number): boolean {
  const end = p.isMark(to - 1, ',') ? to - 1 : to;
  for (let i = from; i < end; i++) {
    const info = p.info(i);
    if (!info) return false;
    if (info.verb || p.looksFuture(i) || info.complementizer) return false;
    if (p.is(i, NO_SUBJECT)) return false;
    if (info.preposition && !p.isBelonging(i)) return false;
  }
  return isClosed(p, end - 1);
}
