import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { BOUNDARY } from './bare-antecedent';

/*
 * Relative clauses within a subject, between its head and its verb: where they end, and what in them begins no clause
 * around the verb.
 */

/** An auxiliary whose subject the relative pronoun before it is: a verb or a place follows (who was speaking, who was in the city). */
export function isOfRelative(p: Passage, auxiliary: number, next: number, from: number): boolean {
  const opens = auxiliary - 1 > from && p.is(auxiliary - 1, CLASS.relative);
  return opens && (p.looksImperfect(next) || p.is(next, CLASS.preposition));
}

/** The end of a subject before a relative clause in which somebody tells something himself, or `to`. */
export function withoutTold(p: Passage, from: number, to: number): number {
  let relative = from;
  while (relative < to && !p.is(relative, CLASS.relative)) relative++;
  for (let i = relative + 1; i < to; i++)
    if (p.info(i)?.complementizer) return p.isMark(relative - 1, ',') ? relative - 1 : relative;
  return to;
}

/** A clause in a relative one has so many words before it there. */
const LONGEST_BEFORE_CLAUSE = 8;

/** The relative pronoun in whose clause the complementizer at `that` brings another, where a comma closes both before the verb (those who admit that it is so, say). */
export function relativeAround(
  p: Passage,
  that: number,
  from: number,
  verb: number,
): number | undefined {
  if (!p.isMark(verb - 1, ',') || !p.isWord(that)) return undefined;
  for (let k = that - 1; k > Math.max(from, that - LONGEST_BEFORE_CLAUSE) && p.isWord(k); k--) {
    if (p.is(k, CLASS.relative)) return k;
    if (p.info(k)?.complementizer || p.is(k, BOUNDARY)) return undefined;
  }
  return undefined;
}

/** A relative clause inside a subject ends with the last comma before the verb, and nothing follows that. */
export function closesRelative(p: Passage, from: number, verb: number): boolean {
  if (p.isMark(verb - 1, ',')) return true;
  const brings = p.info(verb + 1)?.complementizer !== undefined && !p.looksImperfect(verb);
  return (p.info(verb)?.sureVerb === true || brings === true) && verb - from < 12;
}
