import { CLASS } from '../cues/compiled';
import { isFiniteForm, mayBeAuthors } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { beginsCount, bringsClause } from './extent';
import { hasVerb, interruptedStart, isVerbAlone, ownedStart, pieceEnd } from './last-clause';
import { canSpeak, isEvent } from './noun';
import { goesOnWith, isHalf, resumesWith } from './rest-of-clause';

/**
 * The clause that a verbless source between `at` and `sourceEnd` qualifies: what follows where it opens the
 * clause, what precedes where it closes it, both where it stands inside, the sentence before where it is one by itself.
 * @param owned a pronoun at the cue is the source, so that nothing after it is of that
 */
export function qualifiedClause(
  p: Passage,
  sentence: Range,
  at: number,
  sourceEnd: number,
  owned = false,
): Range[] {
  const start = clauseStart(p, sentence, at);
  const before = { from: start, to: sourceStart(p, at) };
  const so = mainClause(p, sourceEnd, sentence.to);
  const main = so ?? skipTime(p, sourceEnd);
  const after = { from: skipMarks(p, main, sentence.to), to: sentence.to };
  const opens = !hasWord(p, before) || (so !== undefined && isNewClause(p, start, at));
  if (opens || bringsAtOnce(p, before, sourceEnd)) {
    if (hasWord(p, after)) return [after];
    const whole = p.sentences.find(({ to }) => to === sentence.from);
    return whole && hasVerb(p, whole) ? [whole] : [];
  }
  const closed = p.isMark(sourceEnd, ',)-');
  const enclosed = closed && p.isMark(at - 1, ',(-');
  const comma = afterComma(p, start, at - 1);
  const last = { from: afterOpening(p, comma, at), to: at };
  const begun = comma > start && (isBegun(p, last, after.from) || isNext(p, comma));
  const inside =
    isThat(p, main, at) ||
    begun ||
    (!hasVerb(p, before) && (hasVerb(p, after) || beginsPredicate(p, after.from))) ||
    bringsMore(p, after.from) ||
    isVerbAlone(p, at - 2) ||
    lacksObject(p, last, after.from) ||
    isHalf(p, last, after.from);
  const straight = sourceEnd === after.from && beginsCount(p, sourceEnd);
  const counts = straight || (p.isMark(sourceEnd, ',') && countsOn(p, after.from));
  const goesOn = closed
    ? isRest(p, after.from)
    : isShort(at, sourceEnd) && goesOnWith(p, sourceEnd) && hasVerb(p, before);
  const interrupts = p.isWord(at - 1) && sourceEnd === after.from && tells(p, before);
  const resumes = owned ? !p.info(sourceEnd)?.conjunction : resumesWith(p, sourceEnd);
  const first = { from: interruptedStart(p, before), to: before.to };
  if (interrupts && resumes && !counts && hasWord(p, after)) return [first, after];
  if (!(counts || goesOn || (enclosed && inside)) || !hasWord(p, after))
    return [owned ? { from: ownedStart(p, before), to: before.to } : before];
  if (counts) return [first, { from: after.from, to: pieceEnd(p, after.from, sentence.to) }];
  return [begun || isThat(p, main, at) ? last : first, after];
}

/** After a comma and a whole clause that opens with no topic, a source that brings a clause of its own with the word for so begins another (the work stopped, and according to X so …). */
function isNewClause(p: Passage, from: number, at: number): boolean {
  return p.isMark(at - 1, ',;') && !p.is(from, CLASS.turn) && hasVerb(p, { from, to: at });
}

/** After a longer source a circumstance may be of what is told of that. */
const isShort = (at: number, end: number): boolean => end - at <= SHORT;

const SHORT = 7;

/** After the comma that closes the source the clause goes on: with a verb in the present that nothing joins, or with one part of what was told (especially in …). */
function isRest(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return false;
  if (info.wide & CLASS.vague) return p.is(i + 1, CLASS.preposition);
  if (p.is(i, CLASS.preposition))
    return (
      bringsMore(p, i) &&
      !info.conjunction &&
      !p.is(i, TOLD) &&
      !p.is(i + 1, CLASS['free-relative'])
    );
  if (p.mayHaveConjunction(i) || info.event || info.head || info.article) return false;
  return p.looksImperfect(i) && p.isNative(i) && !(info.classes & ~CLASS['plain-verb']);
}

const TOLD = CLASS.occasion | CLASS.aside;

/** Where a verbless source begins: with the word for that before it, if one is joined on after a comma (…, and that according to X). */
export function sourceStart(p: Passage, at: number): number {
  const that = p.is(at - 1, CLASS.demonstrative) && p.info(at - 1)?.conjunction;
  return that && p.isMark(at - 2, ',') ? at - 1 : at;
}

/** A clause that has but begun is so short, its comma included. */
const BEGUN = 3;

/** Before the source stands no more than the subject of what goes on after it (and that, as he put it, is …). */
function isBegun(p: Passage, { from, to }: Range, after: number): boolean {
  if (hasVerb(p, { from, to })) return false;
  const { verb, conjunction } = p.info(after) ?? {};
  if (conjunction || (p.mayHaveConjunction(after) && p.looksImperfect(after))) return false;
  return p.is(after, CLASS.pronoun) || (verb === true && to - from <= BEGUN);
}

/** After the comma another clause is joined on (…, and the museum is, according to X, the largest). */
function isNext(p: Passage, i: number): boolean {
  return p.is(i, CLASS['clause-opener']) || (p.mayHaveConjunction(i) && p.info(i)?.verb === true);
}

/** The clause before the source lacks its subject, which is a number of something (there live, says X, some six thousand). */
function countsOn(p: Passage, i: number): boolean {
  if (p.info(i)?.conjunction) return false;
  return p.isNumber(i) || p.is(i, CLASS.quantifier);
}

/** Nothing but a verb before the source, or one of saying and who says it, and after it what the verb brings (X affirmed, says Y, that …). */
function bringsAtOnce(p: Passage, { from, to }: Range, sourceEnd: number): boolean {
  const that = p.info(p.isMark(sourceEnd, ',') ? sourceEnd + 1 : sourceEnd)?.complementizer;
  if (!that) return false;
  for (let i = from; i < to; i++) if (p.info(i)?.complementizer) return false;
  return to === from + 1 || (p.info(from)?.cues ?? []).some(bringsClause);
}

/** After the source stands what the words before it say of it (the danger, according to X, is that …). */
function isThat(p: Passage, main: number, at: number): boolean {
  const i = p.isMark(main, ',)-') ? main + 1 : main;
  return main > at && p.info(i)?.complementizer?.conjunction === false;
}

function afterComma(p: Passage, from: number, to: number): number {
  for (let k = to - 1; k > from; k--) if (p.isMark(k, ',')) return k + 1;
  return from;
}

const NO_MORE = CLASS['clause-opener'] | CLASS.aside | CLASS.turn;

/** The clause goes on after the source with a preposition (the shelling killed, says X, in the south). */
function bringsMore(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.conjunction || p.is(i, NO_MORE)) return false;
  if (p.is(i, CLASS.preposition)) return !isOfSaying(p, i + 1);
  if (p.mayHavePreposition(i) && p.isNumber(i + 1)) return true;
  return (info?.joinedNoun ?? false) || info?.preposition !== '';
}

/** Nothing but a verb and one who acts stands before the source, and an act after it (intends the company, says X, the opening of). */
function lacksObject(p: Passage, { from, to }: Range, after: number): boolean {
  if (!isEvent(p, after) || p.info(after)?.article || p.info(after)?.conjunction) return false;
  return to - from <= BEGUN && p.looksImperfect(from) && canSpeak(p, from + 1);
}

/** Where something was said, or another act of saying (in a statement, despite denials). */
function isOfSaying(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.article) return false;
  return p.is(i, CLASS.venue) || info?.cues.some((c) => c.reading.form === 'masdar') === true;
}

/** Where the clause before `at` begins: after a stop, or a word that opens a clause. */
function clauseStart(p: Passage, sentence: Range, at: number): number {
  for (let k = at - 1; k >= sentence.from; k--) {
    const around = p.opening(k) && p.quoteAround(at) === k && p.quoteAround(k) !== k;
    if (around && (k + 1 === at || hasWord(p, { from: k + 1, to: at }))) return k + 1;
    if (p.isMark(k, ';:')) return k + 1;
    const after = p.after(k, CLASS['clause-opener']);
    if (after > k && (after === at || isCircumstance(p, after, at))) return at;
  }
  return afterOpening(p, sentence.from, at);
}

/** Nothing but a phrase with a preposition and a comma. */
function isCircumstance(p: Passage, from: number, at: number): boolean {
  return p.is(from, CLASS.preposition) && p.isMark(at - 1, ',') && !hasVerb(p, { from, to: at });
}

/** Words that only join the sentence to the one before (but, besides), or take up another speaker (for his part,), are no part of the clause. */
function afterOpening(p: Passage, from: number, at: number): number {
  const joined = p.after(from, CLASS['clause-opener']);
  const end = joined > from ? joined : p.after(from, CLASS.turn);
  if (p.isMark(end, ',') && end > from && end + 1 < at) return end + 1;
  return afterMention(p, joined < at ? joined : from, at);
}

/** The words by which an author mentions something have so many at most. */
const MENTION = 4;

/** What the author mentions in words of his own (it is worth mentioning that …) begins after them. */
function afterMention(p: Passage, from: number, at: number): number {
  const { cues = [] } = p.info(from) ?? {};
  const mentions = cues.some(({ reading }) => mayBeAuthors(reading));
  for (let i = from + 1; mentions && i < Math.min(at, from + MENTION); i++) {
    const that = p.info(i)?.complementizer;
    if (that) return that.within ? i : i + 1;
  }
  return from;
}

/** How far after a source the clause may begin that it qualifies. */
const REACH = 16;

const PREDICATES = CLASS.negator | CLASS.auxiliary | CLASS.pronoun;

/** No verb is known, but what is said of something begins so: with a negation, a verb that only places others, a pronoun or a future. */
export function beginsPredicate(p: Passage, i: number): boolean {
  return p.is(i, PREDICATES) || p.looksFuture(i);
}

/** The word for so that begins the clause after all that tells more of the source (according to X, one of the organizers, so …). */
function mainClause(p: Passage, from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(to, from + REACH) && !p.isMark(i, ';:.'); i++) {
    const begins = p.info(i)?.complementizer?.conjunction || p.is(i, CLASS['verbal-particle']);
    if (begins && p.isConsequence(i)) return i;
    if (p.info(i)?.sureVerb && !p.is(i - 1, CLASS.relative)) return undefined;
  }
  return undefined;
}

function skipMarks(p: Passage, from: number, to: number): number {
  let i = from;
  while (i < to && p.isMark(i, ',:;-\u2013')) i++;
  const that = p.info(i)?.complementizer;
  return that && !that.within ? i + 1 : i;
}

/** A word of time after the source is no clause (according to the agency today). */
function skipTime(p: Passage, i: number): number {
  const end = p.after(i, CLASS.time);
  return p.isMark(end, '.,') ? end : i;
}

function hasWord(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (p.isWord(i) && !p.isLoneConjunction(i)) return true;
  return false;
}

/** A finite verb stands in the range, known or by the shape of the first word. */
function tells(p: Passage, range: Range): boolean {
  if (hasVerb(p, range) || p.looksImperfect(range.from)) return true;
  for (let i = range.from; i < range.to; i++)
    if (p.info(i)?.cues.some(({ reading }) => isFiniteForm(reading))) return true;
  return false;
}
