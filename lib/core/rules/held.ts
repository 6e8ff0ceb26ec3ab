import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { addressedAt, isSpokenTo } from '../phrase/addressee';
import { findBareNoun } from '../phrase/bare';
import { findGoverned } from '../phrase/governed';
import { canSpeak, isClosed, isEvent } from '../phrase/noun';
import { endsFemininePlural, hasPronoun, isFeminine, isRelational } from '../phrase/shape';
import { CARRIED, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { splitPhrases } from '../phrase/two-phrases';
import { isUnknown } from '../phrase/unknown';
import { NOUN_REACH } from './accusation';
import { type Found, UNSAID } from './act';
import { isActAt } from './origin';
import type { Site } from './rule';

/** Who holds a noun of saying is told of in so many words. */
export const HOLDER = 7;

/** A holder must be able to speak: anything else after the noun describes it. */
export function holderBetween(p: Passage, from: number, opener: number): Subject | undefined {
  if (opener <= from || !(canSpeak(p, from) || isNamed(p, from, opener))) return undefined;
  const source = subjectBetween(p, from, opener);
  return source && { source, how: 'source-holder' };
}

/** `the king's offer to send …`, `his offer to send …`: a noun that means something else too, who holds it, and an act that its own preposition is joined to. */
export function heldAct({ passage: p, sentence, at, end, cue }: Site): Found | undefined {
  const open = !cue.pronoun && p.shapes.accusative.test(p.text(at));
  if (open || p.opening(end) || p.is(at - 1, CLASS.relative)) return undefined;
  const governed = findGoverned(p, cue, end, Math.min(sentence.to, end + HOLDER));
  if (!governed || !isActAt(p, governed.start)) return undefined;
  // With the preposition of purpose it is what his own are for (handed over his proposals for a truce).
  if (cue.pronoun && (governed.opener > end || p.isBelonging(end))) return undefined;
  for (let i = end; i < governed.opener; i++)
    if (p.info(i)?.sureVerb || p.info(i)?.cues.some((c) => isFiniteForm(c.reading)))
      return undefined;
  const holder = cue.pronoun ? CARRIED : holderBetween(p, end, governed.opener);
  return holder && { subject: holder, start: governed.start, seen: 'brings-governed' };
}

/** `the opposition's call for …`, `the demand on the government to …`: with a free preposition one holds it, with a joined one or many it is made to them, unless somebody else is addressed. */
export function ofDemand(site: Site, limit: number): Found | undefined {
  const { passage: p, end, cue } = site;
  const governed = findGoverned(p, cue, end, limit);
  if (!governed || governed.opener <= end || governed.opener > end + HOLDER) return undefined;
  if (!canSpeak(p, end) || p.info(end)?.preposition || mayGoOn(site)) return undefined;
  for (let i = end + 1; i < governed.opener; i++)
    if (p.isLoneConjunction(i) || (p.mayHaveConjunction(i) && isFeminine(p, i) && !canSpeak(p, i)))
      return undefined;
  const asked = p.info(governed.start);
  if (!(asked?.joinedNoun || p.isNeutral(asked?.preposition ?? '') || isEvent(p, governed.start)))
    return undefined;
  if (cue.preposition && !p.isNeutral(asked?.preposition ?? '')) return undefined;
  const held = governed.start > governed.opener && !isMany(p, end);
  const holder = holderBetween(p, end, held ? governed.opener : toldAt(p, end, governed.opener));
  return { subject: holder ?? UNSAID, start: governed.start, seen: 'brings-governed' };
}

/** Where one begins whom a state or a person speaks to (the demand of the US to Sudan that); `from`: nobody is. */
function toldAt(p: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (isSpokenTo(p, from, i)) return i;
  return from;
}

/** People in the plural or a crowd, which may be spoken to. */
export function isMany(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  if (!head) return p.isHumanPlural(i);
  return head.kind === 'group' || (head.role && head.agreement.number === 'p');
}

/** After a comma it is the participle that is written so (…, demanding of X that). */
function mayGoOn({ passage: p, at }: Site): boolean {
  return p.isMark(at - 1, ',') && (p.info(at)?.cues.some((c) => c.reading.adverbial) ?? false);
}

/** Among whom something is held (a belief among the residents that). */
export function sharedBy({ passage: p, end, cue }: Site, opener: number): Subject | undefined {
  if (cue.reading.cue.entry.category !== 'believe' || !p.is(end, CLASS.preposition))
    return undefined;
  return p.isGoverning(end) ? undefined : holderBetween(p, end + 1, opener);
}

/** A foreign name has at most so many words. */
const NAME = 3;

/** Nothing but a name that nobody knows stands there, and no word of the language. */
function isNamed(p: Passage, from: number, to: number): boolean {
  if (to - from > NAME) return false;
  for (let i = from; i < to; i++) if (!isForeignName(p, i)) return false;
  return true;
}

function isForeignName(p: Passage, i: number): boolean {
  return isUnknown(p, i) && !p.isNative(i) && !isRelational(p, i);
}

/** An indefinite accusative says how or why something is done (in preparation for). */
function isAdverb(p: Passage, i: number): boolean {
  return p.shapes.accusative.test(p.text(i)) && !p.info(i)?.article && !hasPronoun(p, i);
}

/** A conjunction may begin the word, and no known act is written so. */
function mayBeJoined(p: Passage, i: number): boolean {
  if (!p.mayHaveConjunction(i)) return false;
  return p.info(i)?.conjunction === true || !(p.is(i, CLASS.event) || hasPronoun(p, i));
}

/** `the denial by X of Y` with both in a row; `the expectation of Y` with no holder. */
export function heldInRow(site: Site): Found | undefined {
  const { passage: p, sentence, at, end, cue } = site;
  const frames = cue.reading.cue.frames;
  if (!frames.noun?.includes('') || cue.pronoun) return undefined;
  const isObject = (i: number) =>
    frames.only?.some((word) => p.isFormOf(i, word)) ??
    (isEvent(p, i) && !p.is(i, CLASS.preposition));
  const denied = (i: number) => cue.reading.cue.entry.category === 'deny' && p.is(i, CLASS.speech);
  const limit = Math.min(sentence.to, end + NOUN_REACH);
  const first = end;
  const foreseen = cue.reading.cue.entry.category === 'predict';
  if (foreseen && isEvent(p, first) && p.info(first)?.article && !p.info(first)?.head)
    return { subject: CARRIED, start: first, seen: 'brings-noun' };
  const open = endsFemininePlural(p, at) && !p.info(first)?.article && !p.info(first)?.head;
  if (foreseen && open && isEvent(p, first) && !hasPronoun(p, first))
    return { subject: UNSAID, start: first, seen: 'brings-noun' };
  const { category, trust } = cue.reading.cue.entry;
  if (category === 'evaluate' && trust === 'homograph') return undefined;
  const known = category === 'demand' ? isDefinite : isHolder;
  if (IN_A_ROW.has(category) && known(p, first) && isOneBeforeAct(p, first)) {
    const source = { from: first, to: first + 1 };
    return { subject: { source, how: 'source-holder' }, start: first + 1, seen: 'brings-noun' };
  }
  if (!canSpeak(p, first) && !p.is(first, CLASS.quantifier)) return undefined;
  const start = splitPhrases(
    p,
    first,
    limit,
    (i) => denied(i) || (isObject(i) && !p.info(i)?.head && !mayBeJoined(p, i) && !isAdverb(p, i)),
  );
  const holder = start && (addressedAt(p, cue, first, start) ?? start);
  const source = holder ? subjectBetween(p, first, holder) : undefined;
  if (start === undefined || !source) return asOfVerb(site, limit);
  return { subject: { source, how: 'source-holder' }, start, seen: 'brings-noun' };
}

/** Holder and what is said as the verb has its subject and object: an act after one who has a name (the announcement of minister X of his resignation). */
function asOfVerb({ passage: p, end, cue }: Site, limit: number): Found | undefined {
  const { entry, frames } = cue.reading.cue;
  if (frames.only || entry.category === 'demand' || p.info(end)?.head?.kind === 'document')
    return undefined;
  const start = findBareNoun(p, cue, end, limit, false)?.start ?? end;
  if (start === end || !isEvent(p, start) || p.info(start)?.head || isAdverb(p, start))
    return undefined;
  const source = subjectBetween(p, end, start);
  if (source?.to !== start) return undefined;
  return { subject: { source, how: 'source-holder' }, start, seen: 'brings-noun' };
}

/** Categories of which one word for the holder and what he says stand in a row. */
const IN_A_ROW: ReadonlySet<string> = new Set(['demand', 'announce', 'deny', 'affirm', 'predict']);

function isDefinite(p: Passage, i: number): boolean {
  return p.info(i)?.article === true;
}

/** A name, or a definite noun that is no deed. */
function isHolder(p: Passage, i: number): boolean {
  return isForeignName(p, i) || p.is(i, CLASS['given-name'] | CLASS.polity) || isDefinite(p, i);
}

/** One word for who holds it, and straight after it what was done to something, or with it before a preposition: no adjective of it (the motion of the defence to adjourn the hearing). */
function isOneBeforeAct(p: Passage, i: number): boolean {
  const one = p.info(i);
  const act = p.info(i + 1);
  if (!one || one.preposition || !act?.event || act.conjunction) return false;
  if (one.event && one.article) return false;
  const next = p.info(i + 2);
  if (act.article) return !act.preposition && ((next?.wide ?? 0) & CLASS.preposition) !== 0;
  return (
    isEvent(p, i + 1) &&
    next !== undefined &&
    !p.is(i + 2, CLASS.preposition) &&
    !p.mayHavePreposition(i + 1)
  );
}

/** `the league's condemnation of …`: what the verb would have taken bare stands after the holder with the preposition of belonging. */
export function belonging(site: Site): Found | undefined {
  const { passage: p, end, cue, sentence } = site;
  const { entry, frames } = cue.reading.cue;
  if (entry.trust === 'homograph' || !frames.noun?.includes('')) return undefined;
  if (cue.pronoun) return afterOwner(site);
  if (!canSpeak(p, end) || p.info(end)?.preposition || p.isHumanPlural(end)) return undefined;
  for (let i = end + 1; i < Math.min(sentence.to, end + HOLDER); i++) {
    if (!p.isWord(i) || p.is(i, CLASS.preposition)) return undefined;
    if (!p.isBelonging(i) || !isClosed(p, i - 1)) continue;
    const holder = holderBetween(p, end, i);
    return holder && { subject: holder, start: i, seen: 'brings-governed' };
  }
  return undefined;
}

/** `despite its public condemnation of …`, `cut its forecast of …`: the pronoun holds it, and adjectives may stand before. */
function afterOwner({ passage: p, cue, end }: Site): Found | undefined {
  const { category } = cue.reading.cue.entry;
  if (category !== 'evaluate' && category !== 'predict') return undefined;
  let i = end;
  while (p.info(i)?.article && !p.info(i)?.preposition) i++;
  return p.isBelonging(i) ? { subject: CARRIED, start: i, seen: 'brings-governed' } : undefined;
}

/** What something is taken for (as prisoners, as a state): a preposition and a pronoun around a noun of describing. */
export function isRole({ cue }: Site): boolean {
  return (
    cue.preposition !== '' &&
    cue.pronoun !== undefined &&
    cue.reading.cue.frames.object === 'described'
  );
}
