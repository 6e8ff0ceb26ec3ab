import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isClosed } from './noun';
import { hasPronoun, isAccusative, isFeminine } from './shape';

/** So far after what is judged it may stand what it is held to be. */
export const PREDICATE_REACH = 12;

/** What something is held to be: a quotation, a negated adjective, or an indefinite noun in the accusative. */
export function isPredicate(p: Passage, i: number): boolean {
  if (p.opening(i) || isOpposite(p, i)) return true;
  const info = p.info(i);
  if (!info || info.cues.some((c) => c.reading.adverbial)) return false;
  if (isAccusative(p, i)) return true;
  const plain = !info.article && !info.classes && !hasPronoun(p, i) && info.text.length > 3;
  return plain && p.shapes.accusative.test(p.raw(i));
}

/** A negated adjective (unfair, not enough). */
function isOpposite(p: Passage, i: number): boolean {
  if (!(p.is(i, CLASS.negator) && p.is(i, CLASS.preposition))) return false;
  const next = p.info(i + 1);
  return next !== undefined && !next.article && !next.verb && !next.complementizer;
}

/** The same, where a complete phrase ends before it: a feminine noun too, whose accusative is not written. */
export function isPredicateHere(p: Passage, i: number): boolean {
  if (isPredicate(p, i)) return true;
  if (!isClosed(p, i - 1) || hasPronoun(p, i)) return false;
  if (!isFeminine(p, i) && (!p.isObliquePlural(i) || p.is(i, CLASS.time))) return false;
  const info = p.info(i);
  return (
    info?.article === false &&
    !(info.classes & ~CLASS.event) &&
    !info.preposition &&
    !info.conjunction
  );
}

/** Whether what something is held to be stands in the clause from `from`. */
export function predicateAfter(p: Passage, from: number, end: number): boolean {
  const stop = Math.min(end, from + PREDICATE_REACH);
  for (let i = from + 1; i < stop && !endsClause(p, i); i++) {
    // What a relative clause without a pronoun for it tells has objects of its own.
    if (p.is(i, CLASS.relative) && !hasPronoun(p, i + 1)) break;
    if (isPredicateHere(p, i)) return true;
  }
  return isPredicate(p, from);
}

/** A stop, a verb or a clause: what somebody is held to be stands before it. */
export function endsClause(p: Passage, i: number): boolean {
  return p.isMark(i, ';:.!?') || !!p.info(i)?.complementizer || p.info(i)?.verb === true;
}
