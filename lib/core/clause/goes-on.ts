import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isClause } from '../phrase/complementizer';
import { canSpeak } from '../phrase/noun';
import { verbGroupStart } from '../phrase/position';
import { sourceStart } from '../phrase/qualified';
import { cueStart } from '../refine/step';
import type { Range } from '../text/sentences';
import { hasPredicate } from './predicate';
import { isQuoted } from './quoted';
import { relativeAt } from './relative';
import { isAnothers } from './same-speaker';

/**
 * Where the next attribution begins if it goes on from the content, undefined if the content reports it.
 * @param drafts all of the paragraph
 * @param i index of the one whose content it is
 */
export function goesOnAt(
  p: Passage,
  next: Draft,
  range: Range,
  drafts: readonly Draft[],
  i: number,
): number | undefined {
  const at = cueStart(next);
  const { form } = next.reading.reading;
  const open = p.opening(p.quoteAround(at));
  const unclosed =
    form === 'participle' && (open?.close === null || tellsMore(p, next, open?.open, range));
  if (isQuoted(p, at, range.from) && !unclosed) return undefined;
  if (form === 'participle') return next.reading.article || isToldOf(next, range) ? undefined : at;
  if (form === 'adposition' || form === 'particle') {
    const around = next.content.length > 1 ? (next.content[0]?.from ?? 0) : 0;
    if (around > range.from) return around;
    if (around > 0 && around === range.from) return undefined;
    return at > range.from && !isInside(p, next) ? sourceStart(p, at) : undefined;
  }
  if (form === 'noun' || form === 'masdar') {
    if (
      next.rule === 'noun' &&
      opensAt(p, next.content[0]?.from ?? at) &&
      isBefore(next, range, at)
    )
      return next.content[0]?.from;
    if (next.reading.conjunction && drafts[i]?.rule === 'noun') return at;
    return broughtAt(p, next, range.from);
  }
  if (form !== 'perfect' && form !== 'imperfect') return undefined;
  const pointer = next.rule === 'pointing-back' ? next.content[0]?.from : undefined;
  if (pointer !== undefined && pointer < at && opensAt(p, pointer))
    return pointer > range.from ? pointer : undefined;
  if (next.rule === 'pointing-back' && p.is(at - 1, CLASS['free-relative'])) return undefined;
  const verb = verbGroupStart(p, at, range.from);
  if (p.is(verb - 1, CLASS.relative))
    return (
      openerBefore(p, verb, range.from) ?? relativeAt(p, next, verb - 1, range.from, drafts[i])
    );
  if (p.isMark(verb - 1, ',') && isOfSame(next, drafts[i])) return verb;
  const phrase = drafts[i]?.rule !== 'participle' && !isClause(p, range.from);
  const start = clauseAt(p, next, range, verb, phrase);
  if (
    start === undefined ||
    isOwnView(p, next, range) ||
    (joins(p, start) && isAnothers(p, next, drafts, i))
  )
    return undefined;
  if (start === verb && next.subject === 'written' && isAwaited(p, range.from, verb))
    return undefined;
  return hasPredicate(p, range.from, start) ? start : undefined;
}

/** A preposition straight after a complementizer that stands for the matter: before its first comma no main clause has been (said that in 26 cases which it knew of, suspects claimed). */
function isAwaited(p: Passage, from: number, verb: number): boolean {
  const pronoun = p.info(from)?.complementizer?.pronoun;
  if (!pronoun || pronoun.gender === 'f' || pronoun.number !== 's') return false;
  if (!p.is(from + 1, CLASS.preposition) || p.info(verb)?.conjunction) return false;
  for (let i = from + 1; i < verb - 1; i++)
    if (p.isMark(i, ',') || p.info(i)?.complementizer) return false;
  return p.isMark(verb - 1, ',');
}

/** Within the quotation that is the content, after a comma, a participle of telling brings a clause: nobody says so of himself, and the mark was to close before it. */
function tellsMore(p: Passage, next: Draft, open: number | undefined, { from }: Range): boolean {
  const clause = next.seen.some(({ code }) => code === 'brings-clause');
  const tells = next.category === 'say' || next.category === 'affirm';
  return open === from && clause && tells && p.isMark(cueStart(next) - 1, ',');
}

/** The content of the next stands before its cue, within that of this one: what points back. */
const isBefore = ({ content }: Draft, { from }: Range, at: number): boolean =>
  (content[0]?.from ?? at) < at && (content[0]?.from ?? 0) > from;

/** What points back begins a clause of its own, after a comma or with a conjunction. */
function opensAt(p: Passage, i: number): boolean {
  return !p.isWord(i - 1) || p.info(i)?.conjunction === true;
}

/** The verb that brings a noun of saying stands at most so many words before it. */
const BROUGHT_REACH = 8;

/** Where the clause begins whose verb brings a noun: a light one (…, and renewed his call), or any of saying with its preposition (…, and turned to the council with the words). */
function broughtAt(
  p: Passage,
  { category, reading, cue, source }: Draft,
  from: number,
): number | undefined {
  const at = cue[0]?.from ?? 0;
  const opener = source && source.from < at ? openerBefore(p, source.from, from) : undefined;
  if (opener !== undefined) return opener;
  const says = category === 'say' && p.isNeutral(reading.preposition) && reading.article;
  for (let i = at - 1; i > Math.max(from, at - BROUGHT_REACH); i--) {
    if (!p.isMark(i - 1, ',')) continue;
    const { conjunction, verb } = p.info(i) ?? {};
    return conjunction && verb && (says || p.isLightVerb(i) || p.isTurningVerb(i)) ? i : undefined;
  }
  return undefined;
}

/** One and the same noun before both is the source: the first is told of it in a relative clause (those who admit that it is so, say that). */
const isOfSame = ({ source }: Draft, own: Draft | undefined): boolean =>
  source !== undefined && own?.source?.from === source.from && source.from < cueStart(own);

/** One who is told of in the content thinks or feels so (said that the minister had become convinced of). */
const isToldOf = ({ source }: Draft, { from }: Range): boolean =>
  source !== undefined && source.from >= from;

/** Words of one's own (as he put it) with no mark on either side stand within the clause. */
function isInside(p: Passage, { cue, subject }: Draft): boolean {
  const { from, to } = cue[0] ?? { from: 0, to: 0 };
  return subject === 'dropped' && p.isWord(from - 1) && p.isWord(to);
}

/** What one thinks oneself goes on in what one says of oneself (said that she respects the court, but she believes that …). */
function isOwnView(p: Passage, { subject, reading, category }: Draft, { from }: Range): boolean {
  if (subject !== 'dropped' || reading.reading.form !== 'imperfect') return false;
  return category === 'believe' && p.info(from)?.complementizer?.pronoun !== undefined;
}

/** A conjunction, or a word that opens a clause, stands first. */
function joins(p: Passage, i: number): boolean {
  return p.info(i)?.conjunction === true || p.is(i, CLASS['clause-opener']);
}

/**
 * Where the clause of the next attribution begins if it is a main clause.
 * @param phrase the content is one that a finite verb has brought
 */
function clauseAt(
  p: Passage,
  next: Draft,
  range: Range,
  verb: number,
  phrase: boolean,
): number | undefined {
  if (p.is(verb - 1, CLASS['free-relative']) || isWhatIsCalled(p, next, verb)) return undefined;
  const before = [next.source, next.relay[0]]
    .filter((r) => r && r.from < verb)
    .map((r) => r?.from ?? verb);
  const start = Math.min(verb, ...before);
  if (
    start <= range.from ||
    p.info(start - 1)?.complementizer ||
    p.info(verb - 1)?.complementizer
  ) {
    return openerBefore(p, start, range.from);
  }
  const opener = openerBefore(p, start, range.from);
  const alone = opener === undefined || opener === start - 1;
  if (alone && p.is(start - 1, CLASS.subordinator)) return causeAt(p, next, start - 1, phrase);
  if (opener !== undefined) return opener;
  if (isAnew(p, next, start)) return start;
  if (p.info(start)?.conjunction) return isDoneTo(p, next, range, start) ? undefined : start;
  return p.isMark(start - 1, ',;.!?') && !describes(next) ? start : undefined;
}

/** What somebody calls so stands in a phrase, where the word that may open a clause is what brings it (in what she calls the new lands). */
function isWhatIsCalled(p: Passage, { reading }: Draft, verb: number): boolean {
  const { form, cue } = reading.reading;
  const calls = reading.pronoun && form === 'imperfect' && cue.frames.object === 'described';
  return calls === true && p.is(verb - 1, CLASS['clause-opener']) && p.isWord(verb - 2);
}

/** With what no phrase ends. */
const NO_END =
  CLASS.preposition |
  CLASS.quantifier |
  CLASS.relative |
  CLASS['free-relative'] |
  CLASS.subordinator |
  CLASS['clause-opener'] |
  CLASS.auxiliary |
  CLASS['verbal-particle'] |
  CLASS.turn |
  CLASS.time;

/** A perfect with its subject and its clause after it, straight after a phrase that is complete: the stop before it is lost. */
function isAnew(p: Passage, { source, rule, reading }: Draft, verb: number): boolean {
  if (rule !== 'verb-clause' || reading.reading.form !== 'perfect' || !p.isWord(verb - 1))
    return false;
  if (!source || source.from !== verb + 1 || !canSpeak(p, source.from)) return false;
  if (reading.reading.cue.entry.trust === 'homograph' || p.info(verb)?.conjunction) return false;
  return !p.is(verb - 1, NO_END) && !p.info(verb - 1)?.verb;
}

/** Said to somebody who is told of, with no mark before it, by one who is told of too (called him and informed him of). */
function isDoneTo(p: Passage, next: Draft, { from }: Range, start: number): boolean {
  if (next.subject !== 'dropped' || !next.reading.pronoun || !p.isWord(start - 1)) return false;
  return isClause(p, from);
}

/** A word for where or since, before what the same one goes on to say, or after a phrase before what anybody says. */
function causeAt(p: Passage, { subject }: Draft, i: number, phrase: boolean): number | undefined {
  const ends = subject === 'dropped' || phrase;
  return ends && p.is(i, CLASS['clause-opener']) ? i : undefined;
}

/** An imperfect with neither conjunction nor subject describes what stands before it; one with the preposition of purpose tells what was said next (…, to add: …). */
function describes({ subject, reading, category }: Draft): boolean {
  if (subject === 'written' || reading.reading.form !== 'imperfect') return false;
  return !(reading.verbal && (category === 'say' || category === 'affirm'));
}

const OPENER_REACH = 5;

/** Begin of the words that open a clause before `start` (but, while, for his part), if they touch it. */
function openerBefore(p: Passage, start: number, from: number): number | undefined {
  let found: number | undefined;
  for (let k = start - 1; k >= Math.max(from, start - OPENER_REACH); k--) {
    const after = p.after(k, CLASS['clause-opener']);
    const touches = after === start || (after === start - 1 && p.isMark(after, ','));
    if (touches && after > k) found = k;
  }
  return found !== undefined && found > from ? found : undefined;
}
