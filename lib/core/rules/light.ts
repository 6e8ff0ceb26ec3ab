import { CLASS } from '../cues/compiled';
import { isSureForm } from '../cues/readings';
import type { Passage } from '../passage';
import { addressedAt } from '../phrase/addressee';
import { asidesEnd } from '../phrase/aside';
import { isOpenEvent } from '../phrase/bare-object';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { canSpeak, isEvent } from '../phrase/noun';
import { isInvitation } from '../phrase/otherwise';
import { isNegated, opensClause } from '../phrase/position';
import { isRelational } from '../phrase/shape';
import { antecedentFor, CARRIED, type Subject } from '../phrase/subject';
import { isPronoun, subjectBetween } from '../phrase/subject-after';
import { subjectBefore } from '../phrase/subject-before';
import { subjectOfDeed } from '../phrase/subject-of';
import { mayBeName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { type Found, UNSAID } from './act';
import { makeDraft } from './make';
import { isOpen } from './origin';
import { NOMINAL, type Rule, type Site } from './rule';

/** So far before its noun of saying a light verb is looked for. */
const REACH = 14;
/** So far after the noun its content may begin: whom it was said to stands between. */
const CONTENT_REACH = 16;
/** So many adjectives may describe what was said. */
const ADJECTIVES = 2;

/** What is only said of itself, or of another attribution, is no content of a noun with a light verb. */
const OTHERS: ReadonlySet<string> = new Set(['say', 'report', 'believe']);
/** Whom or what it is aimed at belongs to the content. */
const AIMED: ReadonlySet<string> = new Set(['accuse', 'evaluate']);

/** A verb that means nothing by itself, with who says it and a noun of saying: `X directed accusations at … of …`. */
export const lightVerb: Rule = {
  id: 'light-verb',
  forms: NOMINAL,
  find(site) {
    if (OTHERS.has(site.cue.reading.cue.entry.category)) return undefined;
    const { preposition, conjunction } = site.cue;
    const joined = preposition !== '';
    if (joined && !site.passage.isNeutral(preposition)) return undefined;
    if (conjunction || isHeld(site)) return undefined;
    if (isOpen(site.cue) && (site.cue.article || isCompound(site))) return undefined;
    const verb = verbBefore(site);
    if (verb === undefined || isNegated(site.passage, verb, site.sentence.from)) return undefined;
    const act = isVerbal(site, verb);
    if ((act || joined) && !isBare(site)) return undefined;
    const continues = act || goesOn(site, verb);
    const subject = continues
      ? doerBefore(site, verb)
      : isRaised(site, verb)
        ? UNSAID
        : holderOf(site, verb);
    if (joined && (act || !isAlone(site, verb, subject))) return undefined;
    const content = subject && contentOf(site, continues || subject.source !== undefined);
    if (!content) return undefined;
    const range = { from: content.start, to: site.sentence.to };
    return makeDraft(this.id, site, subject, [range], content.seen);
  },
};

/** What happened raises questions, and asks none. */
function isRaised({ passage: p, cue }: Site, verb: number): boolean {
  return cue.reading.cue.entry.category === 'ask' && p.isReceivingVerb(verb);
}

/** Another noun in construct makes it something else (a request for tenders). */
function isCompound({ passage: p, at, end }: Site): boolean {
  if (p.shapes.accusative.test(p.text(at)) || isRelational(p, end) || canSpeak(p, end))
    return false;
  const next = p.info(end);
  if (!next || next.article || next.preposition || next.complementizer) return false;
  return !(
    p.is(end, CLASS.preposition) ||
    next.wide & CLASS.preposition ||
    p.mayHavePreposition(end)
  );
}

/** One who can speak stands in construct with the noun: it is his, whatever the verb brings (raised the company's admission of …). */
function isHeld({ passage: p, cue, end }: Site): boolean {
  const next = p.info(end);
  if (cue.article || cue.pronoun || cue.reading.indefinite || !next?.article) return false;
  return canSpeak(p, end) && !next.preposition;
}

/** Whether the word is a noun of saying that a light verb brings, whatever else it is written as. */
export function isBroughtByLight(site: Site): boolean {
  const { passage: p, at } = site;
  const isNoun = p.info(at)?.cues.some(({ reading: { form }, conjunction }) => {
    return (form === 'masdar' || form === 'noun') && !conjunction;
  });
  return isNoun === true && verbBefore(site) !== undefined;
}

/** Index of the light verb in the clause of the noun. */
function verbBefore({ passage: p, at, sentence }: Site): number | undefined {
  if (p.is(at - 1, CLASS.relative | CLASS.preposition)) return undefined;
  for (let k = at - 1; k >= Math.max(sentence.from, at - REACH); k--) {
    if (p.isLightVerb(k)) return k;
    const info = p.info(k);
    if (p.isMark(k, ';:.!?') || info?.complementizer || info?.sureVerb) return undefined;
  }
  return undefined;
}

/** Between verb and noun, before the verb, or carried on. With nobody written the verb may be a passive. */
function holderOf({ passage: p, at, cue, sentence }: Site, verb: number): Subject | undefined {
  if (verb + 1 < at) {
    const told = addressedAt(p, cue, verb + 1, at) ?? at;
    const to = isPronoun(p, told - 1) ? told - 1 : beforeAsides(p, verb + 2, told);
    const named = verb + 2 === at && mayBeName(p, verb + 1);
    const speaks = canSpeak(p, verb + 1) || named;
    const source = speaks ? subjectBetween(p, verb + 1, to) : undefined;
    if (!source || holds(p, source, CLASS.pronoun)) return undefined;
    return { source, how: 'source-after' };
  }
  const told = antecedentFor(p, verb, sentence.from);
  if (told?.source) return canSpeak(p, told.source.from) ? told : undefined;
  const source = subjectBefore(p, verb, sentence.from, {});
  if (source) return canSpeak(p, source.from) ? { source, how: 'source-before' } : undefined;
  if (cue.article) return undefined;
  if (cue.pronoun || p.info(verb)?.conjunction) return CARRIED;
  return cue.reading.cue.entry.category === 'evaluate' ? undefined : UNSAID;
}

/** Where what only says when or where begins that goes on to the noun, or the noun. */
function beforeAsides(p: Passage, from: number, at: number): number {
  for (let k = from; k < at; k++) if (asidesEnd(p, k, at) >= at) return k;
  return at;
}

/** The verb is a participle that goes on from the clause before it (left, with thanks to). */
function goesOn({ passage: p, at, sentence }: Site, verb: number): boolean {
  if (verb !== at - 1 || verb === sentence.from || p.is(verb - 1, CLASS.auxiliary)) return false;
  return p.info(verb)?.cues.some(({ reading }) => reading.adverbial) ?? false;
}

/** The verbal noun of a light verb (met to send an appeal to), which opens no clause. */
function isVerbal({ passage: p, sentence }: Site, i: number): boolean {
  const info = p.info(i);
  if (!info || info.verb || opensClause(p, i, sentence.from)) return false;
  return info.joinedNoun || info.event || (info.wide & CLASS.event) !== 0;
}

/** Nothing but who does it stands between the verb and the noun with its preposition (came forward with a request). */
function isAlone(site: Site, verb: number, subject: Subject | undefined): boolean {
  const { passage: p, at } = site;
  if (verb === at - 1) return true;
  const { source } = subject ?? {};
  if (source?.from !== verb + 1) return false;
  if (addressedAt(p, site.cue, verb + 1, at) === source.to) return true;
  return asidesEnd(p, p.isMark(source.to, ',') ? source.to + 1 : source.to, at) === at;
}

/** An indefinite noun of saying with nothing in construct, straight after the verbal noun. */
function isBare({ passage: p, at, end, cue }: Site): boolean {
  const { article, preposition } = p.info(end) ?? {};
  return !cue.article && !(article && !preposition) && !p.isNumber(at - 1) && !p.isMark(end, ',');
}

/** Whoever did what the clause before it tells, or who is carried on from there. */
function doerBefore({ passage: p, sentence }: Site, verb: number): Subject {
  return subjectOfDeed(p, verb, sentence.from) ?? CARRIED;
}

function holds(p: Passage, { from, to }: Range, classes: number): boolean {
  for (let i = from; i < to; i++) if (p.is(i, classes)) return true;
  return false;
}

/** What the noun brings; for accusations and judgements with the one whom they are aimed at. */
function contentOf(site: Site, isSaid: boolean): Pick<Found, 'start' | 'seen'> | undefined {
  const { passage: p, cue, end, sentence } = site;
  const limit = clauseEnd(p, end, Math.min(sentence.to, end + CONTENT_REACH));
  const isAimed = isSaid && AIMED.has(cue.reading.cue.entry.category);
  const target = isAimed ? targetAt(p, end, limit) : undefined;
  if (target !== undefined) return { start: target, seen: 'brings-governed' };
  const clause = findComplement(p, cue, end, limit);
  if (clause) return { start: clause.start, seen: 'brings-clause' };
  const noun = findGoverned(p, cue, end, limit) ?? ownObject(site);
  if (!noun) return undefined;
  const invites =
    cue.reading.cue.entry.category === 'demand' && isInvitation(p, cue.reading, noun.start);
  const start = invites ? askedOf(p, noun.start, limit) : noun.start;
  return start === undefined ? undefined : { start, seen: 'brings-governed' };
}

/** Where a verb of telling begins after a comma, which has what follows, or `to`. */
function clauseEnd(p: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const tells = p.info(i)?.cues.some(({ reading }) => isSureForm(reading));
    if (tells && p.isMark(i - 1, ',') && !p.info(i)?.head) return i;
  }
  return to;
}

/** What those are asked to do whom a call is made to, with the preposition of belonging. */
function askedOf(p: Passage, from: number, limit: number): number | undefined {
  for (let i = from + 1; i < limit && p.isWord(i); i++)
    if (p.isBelonging(i) && !p.info(i)?.head) return i;
  return undefined;
}

/** What the verb would have taken bare, its noun takes with the preposition of belonging (a denial of) or, an act, in construct (a request for the release of). */
function ownObject({ passage: p, cue, end }: Site): { start: number } | undefined {
  const takesBare = cue.reading.cue.frames.noun?.includes('') && !cue.pronoun;
  const act = cue.reading.cue.frames.bare === 'event' && !cue.article && isOpenEvent(p, end);
  return takesBare && (p.isBelonging(end) || (act && !p.info(end)?.article))
    ? { start: end }
    : undefined;
}

/** Where the one begins whom it is aimed at, with a preposition, or the deed, straight after the noun and what describes it. */
function targetAt(p: Passage, from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit, from + ADJECTIVES + 1); i++) {
    if (p.is(i, CLASS.preposition)) return p.is(i, CLASS.occasion) ? undefined : i + 1;
    const info = p.info(i);
    if (info?.preposition || p.isBelonging(i)) return i;
    if (isEvent(p, i) && !p.mayHaveConjunction(i)) return i;
    if (!info || info.head) return undefined;
  }
  return undefined;
}
