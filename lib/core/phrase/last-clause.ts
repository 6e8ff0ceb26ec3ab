import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { commaAfter } from './aside';

/** A relative clause that a source interrupts has at most so many words before it. */
const SHORT = 3;

/**
 * Where the last clause of the range begins that a source stands in: after the comma or the word that joins it to a whole
 * clause before it (no attack is likely, since the countries, he says, want none).
 */
export function interruptedStart(p: Passage, { from, to }: Range): number {
  const around = p.quoteAround(to);
  for (let i = to - 1; i > from; i--) {
    if (p.quoteAround(i) !== around) continue;
    if (p.is(i, CLASS.relative) && to - i <= SHORT) return joinedStart(p, i - 2) ?? i;
    const start = joinedStart(p, i) ?? broughtStart(p, i);
    if (start !== undefined && start < to && isClauseBefore(p, from, i)) return start;
  }
  return from;
}

/** Where the last clause of the range begins that a source with words of its own closes: what it gives a reason for or says of all that. */
export function ownedStart(p: Passage, { from, to }: Range): number {
  const around = p.quoteAround(to);
  for (let i = to - 1; i > from; i--) {
    if (p.quoteAround(i) !== around || !p.isMark(i - 1, ',;')) continue;
    const said = p.is(i, CLASS.pronoun) && p.info(i)?.conjunction;
    const reason = p.is(i, CLASS.subordinator) && p.info(i)?.complementizer;
    return (said || reason) && isClauseBefore(p, from, i) ? i : from;
  }
  return from;
}

/** No circumstance alone stands before the comma (in the morning, …). */
function isClauseBefore(p: Passage, from: number, to: number): boolean {
  return !p.is(from, CLASS.preposition) || hasVerb(p, { from, to });
}

/** After a comma: a verb, its particle or a pronoun with a conjunction, what came of it, or a word that opens clauses. */
function joinedStart(p: Passage, i: number): number | undefined {
  const opened = p.after(i, CLASS['clause-opener']);
  if (opened > i) return p.isMark(i - 1, ',;') || p.info(opened)?.verb ? opened : undefined;
  if (!p.isMark(i - 1, ',;') || p.isConsequence(i)) return undefined;
  const turned = p.after(i, CLASS.turn);
  if (turned > i + 1) return turned;
  if (p.is(i, CLASS['free-relative'] | CLASS.subordinator) && !p.info(i)?.complementizer) return i;
  const { conjunction, verb, verbal } = { verbal: p.is(i, CLASS['verbal-particle']), ...p.info(i) };
  return conjunction && (verb || verbal || p.is(i, CLASS.pronoun)) ? i : undefined;
}

/** A complementizer with its clause, and no act that may be done (that it is; not: to do). */
function broughtStart(p: Passage, i: number): number | undefined {
  const that = p.info(i)?.complementizer;
  if (!that || p.looksImperfect(i + 1)) return undefined;
  return that.within ? i : i + 1;
}

/** The comma before the source comes between a verb and what that lacks. */
export function isVerbAlone(p: Passage, i: number): boolean {
  const { verb, head, event } = p.info(i) ?? {};
  if (head) return false;
  return verb === true || (!event && p.looksImperfect(i) && p.isNative(i));
}

/** A number and what is counted end at a comma, or where another clause is opened. */
export function pieceEnd(p: Passage, from: number, to: number): number {
  const end = commaAfter(p, from, to);
  for (let i = from; i < end; i++) if (p.is(i, CLASS['clause-opener'])) return i;
  return end;
}

/** Whether a finite verb stands in the range; the first word of a sentence with no article is taken for one. */
export function hasVerb(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (p.info(i)?.verb) return true;
  return false;
}
