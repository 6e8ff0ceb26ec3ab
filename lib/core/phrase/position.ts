import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';

/** First token of the verb group that ends at `at`: particles, negators and a bare auxiliary before the verb. */
export function verbGroupStart(p: Passage, at: number, from: number): number {
  let k = at;
  while (k > from && p.is(k - 1, CLASS['verbal-particle'] | CLASS.negator | CLASS.auxiliary)) {
    if (p.is(k - 1, CLASS['free-relative']) && !p.is(k - 1, CLASS.negator)) break;
    k--;
  }
  return k;
}

/** Whether the verb at `at` is negated. A word that is also a free relative negates nothing (what he denied). */
export function isNegated(p: Passage, at: number, from: number): boolean {
  return at > from && p.is(at - 1, CLASS.negator) && !p.is(at - 1, CLASS['free-relative']);
}

const NEVER_BEFORE_A_VERB = CLASS.preposition | CLASS.title;

/** Whether a finite verb can stand at `at`: a preposition before it makes it a noun. */
export function canBeVerb(p: Passage, at: number, from: number): boolean {
  if (at === from) return true;
  const before = at - 1;
  if (p.is(before, CLASS['free-relative'] | CLASS['clause-opener'] | CLASS.subordinator))
    return true;
  return !p.is(before, NEVER_BEFORE_A_VERB);
}
