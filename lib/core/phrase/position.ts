import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import { SHAPE } from '../cues/shapes';
import type { Passage } from '../passage';
import { isAfterCredit } from './credit';
import { describesThing } from './described';
import { isOwnedTitle } from './noun';

/** First token of the verb group that ends at `at`: particles, negators and a bare auxiliary before the verb. */
export function verbGroupStart(p: Passage, at: number, from: number): number {
  let k = at;
  const leads = CLASS['verbal-particle'] | CLASS.negator | CLASS.auxiliary;
  while (k > from && (p.is(k - 1, leads) || p.endsItem(k - 1, CLASS.auxiliary))) {
    if (p.is(k - 1, CLASS['free-relative']) && !p.is(k - 1, CLASS.negator)) break;
    k--;
  }
  return k;
}

/** Whether the verb at `at` is negated. A word that is also a free relative negates nothing (what he denied). */
export function isNegated(p: Passage, at: number, from: number): boolean {
  if (at <= from) return false;
  return isNegatedItself(p, at) || (p.isEither(at - 1) && isOfNegated(p, at - 1, from));
}

/** A negation stands straight before the verb, or what negates it with a complementizer. */
function isNegatedItself(p: Passage, at: number): boolean {
  if (isWithout(p, at)) return true;
  return p.is(at - 1, CLASS.negator) && !p.is(at - 1, CLASS['free-relative']);
}

/** Two verbs of which one is said or the other stand so near each other, and all of several so near the last. */
const EITHER = 4;
const LONGEST_EITHER = 16;

/** The word for or joins what follows it to an imperfect that is negated, and perhaps its subject, straight or over other verbs (X neither denied nor). */
function isOfNegated(p: Passage, either: number, from: number): boolean {
  let first = either;
  const begin = Math.max(from, either - LONGEST_EITHER);
  for (let k = either - 1; k > Math.max(begin, first - EITHER) && p.isWord(k); k--) {
    if (!p.info(k)?.verb && !tells(p, k)) continue;
    if (isNegatedItself(p, k)) return true;
    if (p.isEither(k - 1)) first = k - 1;
  }
  return false;
}

/** Index after another verb that the word for or joins to the one at `at`, and that takes what that takes (neither confirmed nor denied the raid). */
export function pastOther(p: Passage, at: number): number {
  return joinsVerb(p, at + 1) ? at + 3 : at + 1;
}

/** The word for or, and a verb of a cue. */
export const joinsVerb = (p: Passage, i: number): boolean => p.isEither(i) && tells(p, i + 1);

const tells = (p: Passage, i: number): boolean =>
  p.info(i)?.cues.some(({ reading }) => isFiniteForm(reading)) === true;

/** A preposition that negates and a bare complementizer bring the verb: it did not happen (without saying). */
export function isWithout(p: Passage, at: number): boolean {
  const that = p.info(at - 1)?.complementizer;
  if (!that || that.pronoun || that.preposition || !p.is(at - 2, CLASS.negator)) return false;
  return p.is(at - 2, CLASS.preposition) && p.after(at - 2, CLASS['clause-opener']) < at;
}

/** A conjunction and a particle that only a verb follows (and did not). */
export function isNegatedVerb(p: Passage, i: number): boolean {
  return joinsParticle(p, i) && p.info(i + 1)?.verb === true;
}

/** A particle of verbs that is no free relative (what he denied). */
export function isVerbalParticle(p: Passage, i: number): boolean {
  return p.is(i, CLASS['verbal-particle']) && !p.is(i, CLASS['free-relative']);
}

/** A conjunction and a particle of verbs. */
export function joinsParticle(p: Passage, i: number): boolean {
  return isVerbalParticle(p, i) && p.info(i)?.conjunction === true;
}

/** A preposition before whoever does what the verb after it says (between those who think and those who deny). */
function isAmong(p: Passage, at: number): boolean {
  if (!p.is(at, CLASS.preposition) || !p.is(at + 1, CLASS['free-relative'])) return false;
  return p.info(at + 2)?.cues.some(({ reading }) => isFiniteForm(reading)) ?? false;
}

/** Whether a finite verb can stand at `at`: a preposition before it makes it a noun, a title a name. */
export function canBeVerb(p: Passage, at: number, from: number): boolean {
  if (isAmong(p, at)) return false;
  if (at === from) return true;
  const before = at - 1;
  if (p.is(before, CLASS['free-relative']) && !p.is(before, CLASS.preposition)) return true;
  if (p.is(before, CLASS['clause-opener'] | CLASS.subordinator)) return true;
  if (p.is(before, CLASS.preposition)) return isHeldByAny(p, at) || isDoneBySome(p, at, from);
  return (
    !p.is(before, CLASS.title) || isOwnedTitle(p, before) || isNoName(p, at) || bringsMore(p, at)
  );
}

/** A free relative that is also a preposition, before an imperfect and its clause or object (those who hold that, who consider the law). */
function isHeldByAny(p: Passage, at: number): boolean {
  if (!p.is(at - 1, CLASS['free-relative']) || !p.looksImperfect(at)) return false;
  const next = p.info(at + 1);
  if (next?.complementizer) return true;
  return p.info(at)?.sureVerb === true && next?.article === true;
}

/** There are those, or some of many, who do it: the same word, brought by one that says that there are, by itself with a pronoun, or by itself and those of whom they are. */
function isDoneBySome(p: Passage, at: number, from: number): boolean {
  const who = at - 1;
  if (!p.isJoinedOrigin(who)) return false;
  const does = ({ reading }: CueReading) =>
    reading.agreement.gender === 'm' && isFiniteForm(reading);
  if (!p.info(at)?.cues.some(does)) return false;
  if (p.is(who - 1, CLASS['verbal-particle']) || isOfThem(p, who - 1, p.text(who))) return true;
  for (let k = who - 2; k >= Math.max(from, who - MANY); k--)
    if (p.isJoinedOrigin(k)) return k === from || p.is(k - 1, CLASS['verbal-particle']);
  return false;
}

/** The preposition with a pronoun, a conjunction before it or none (of them). */
function isOfThem(p: Passage, i: number, preposition: string): boolean {
  if (p.isOwned(i, preposition)) return true;
  const text = p.text(i);
  return p.mayHaveConjunction(i) && p.isOwned(i, `${text.charAt(0)}${preposition}`);
}

/** Of whom some are is named in so many words. */
const MANY = 4;

/** An imperfect that nobody is called by. */
function isNoName(p: Passage, at: number): boolean {
  return p.looksImperfect(at) && p.info(at)?.verb === true && !p.is(at, CLASS['given-name']);
}

const TOLD = CLASS.time | CLASS.polity | CLASS.body;

/** A clause after the word, or what else a verb has after it where a role is no more than a title: it is no name. */
function bringsMore(p: Passage, at: number): boolean {
  if (p.info(at + 1)?.complementizer) return true;
  if (p.info(at - 1)?.head?.article !== true) return false;
  if (p.isMark(at + 1, ':') || p.is(at + 1, CLASS.preposition | CLASS.question)) return true;
  if (p.isNeutral(p.info(at + 1)?.preposition ?? '')) return true;
  return p.info(at)?.sureVerb === true && p.is(at + 1, TOLD);
}

/** Whether the verb only may or should happen: after a bare complementizer (that he say) or a condition; what has `happened` does so after a longer word of time too (after he said). */
export function isUnreal(p: Passage, at: number, from: number, happened: boolean): boolean {
  const start = verbGroupStart(p, at, from);
  const that = p.info(start - 1)?.complementizer;
  if (start <= from) return false;
  const told = [2, 3].some((back) => p.after(start - back, CLASS.subordinator) === start);
  if (that && !that.pronoun) return !(happened && told);
  return p.is(start - 1, CLASS.question) && p.is(start - 1, CLASS.subordinator);
}

/** A cue that is a verb with the preposition of purpose joined (came back to confirm). */
export function isPurpose(p: Passage, i: number): boolean {
  return p.isBelonging(i) && p.info(i)?.cues.some((c) => c.verbal) === true;
}

/** After a comma a word for before brings the clause with the verb at `at`, which tells what was done next (…, before he denied that). */
export function isDoneNext(p: Passage, at: number, from: number): boolean {
  const before = verbGroupStart(p, at, from) - 2;
  if (!p.isMark(before - 1, ',') || p.after(before, CLASS.subordinator) !== before + 2)
    return false;
  return p.is(before, CLASS.occasion) && !p.is(before, CLASS.negator);
}

const OPENS =
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.relative |
  CLASS['free-relative'] |
  CLASS.complementizer |
  CLASS.question;

/** Whether a clause plainly begins with the verb group at `at`: after a stop or comma, a conjunction, a particle or a word that opens clauses. */
export function opensClause(p: Passage, at: number, from: number): boolean {
  const start = verbGroupStart(p, at, from);
  if (start <= from || start < at || p.info(start)?.conjunction) return true;
  const before = start - 1;
  if (p.isLoneConjunction(before)) return true;
  if (p.isEither(before) && isOfNegated(p, before, from)) return true;
  if (!p.isWord(before))
    return !p.isMark(before, ')%') || p.isQuoteMark(before) || isAfterCredit(p, start);
  return (
    p.is(before, OPENS) ||
    p.info(before)?.complementizer !== undefined ||
    closesPhrase(p, start, from) ||
    describesThing(p, start)
  );
}

/** A pronoun with a conjunction before an imperfect (and she demands). */
export function isOfPronoun(p: Passage, verb: number): boolean {
  if (!p.is(verb - 1, CLASS.pronoun) || !p.looksImperfect(verb)) return false;
  return p.info(verb - 1)?.conjunction === true && p.info(verb - 1)?.agreement !== undefined;
}

/** A longer phrase that opens a clause ends straight before `start`. */
function closesPhrase(p: Passage, start: number, from: number): boolean {
  for (let k = start - 2; k >= Math.max(from, start - 4); k--) {
    if (p.after(k, CLASS['clause-opener'] | CLASS.turn | CLASS.time) === start) return true;
  }
  return p.is(start - 1, CLASS.time | CLASS.turn);
}

/** A pronoun that is joined to what brings the clause stands for the subject (that he, but he). */
export function hasPronounBefore(p: Passage, start: number): boolean {
  const before = start - 1;
  if (p.info(before)?.complementizer?.pronoun) return true;
  if (!p.is(before, CLASS['clause-opener']) || p.endsItem(before, CLASS.turn | CLASS.time))
    return false;
  return p.looks(before, SHAPE.owned);
}

/** Whether the word is something that it is good, hard or usual to do, which nobody has done (of the important: remembering that). */
export function isAdvised(p: Passage, i: number): boolean {
  if (!p.info(i + 1)?.complementizer || !p.isJoinedOrigin(i - 2)) return false;
  const of = p.info(i - 1);
  return of?.article === true && !of.head && !p.isHumanPlural(i - 1) && !p.info(i)?.conjunction;
}
