import { awaitsName } from '../awaited';
import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { type CueReading, isFiniteForm, isFreeParticiple } from '../cues/readings';
import type { Passage } from '../passage';
import { isSpokenTo } from './addressee';
import { anonymityEnd } from './anonymity';
import { asideEnd } from './aside';
import { isManner, isMood } from './circumstance';
import { datedEnd } from './dated';
import { isClauses, isDescribed } from './described-head';
import { isFutureVerb } from './future-verb';
import { isClosed, isListedEvent } from './noun';
import { setApartAlias, setApartEnd, toldEnd } from './relative-clause';
import { isAgent } from './rest-of-clause';
import { namesHolder, setApartHolder } from './set-apart-name';
import { isLongPreposition, isRelational, isSelf } from './shape';
import { isState } from './state';
import { isPlainName, isPlainSurname, isUnknown } from './unknown';

const REACH = 30;
const STOPS =
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.auxiliary |
  CLASS.aside |
  CLASS['verbal-particle'];

/** End of a source phrase that no complementizer closes: before a comma, a circumstance, a verb or a new clause. */
export function sourcePhraseEnd(p: Passage, from: number, end: number): number {
  const stop = Math.min(end, from + REACH);
  for (let i = from; i < stop; i++) {
    const quotation = p.opening(i);
    if (quotation?.close && quotation.close < stop) {
      i = quotation.close;
      continue;
    }
    if (i > from && (isBeyondOffice(p, from, i) || isSpokenTo(p, from, i))) return i;
    if (i > from && describes(p, from, i)) return describedEnd(p, i, stop);
    const told = setApartEnd(p, from, i, stop);
    if (told) return told;
    const relative = i > from && p.is(i, CLASS.relative);
    const past = pastOwn(p, from, i, stop);
    if (relative && past === undefined) return i;
    if (past) {
      i = past - 1;
      continue;
    }
    if (i > from && !isAbbreviated(p, i) && endsHere(p, from, i, end)) return i;
  }
  return stop;
}

/** Index after what is of the source whatever it holds: a clause without a comma before it that tells who that is, who did what a participle tells, a name between commas. */
function pastOwn(p: Passage, from: number, i: number, stop: number): number | undefined {
  if (p.isMark(i, ',')) return setApartHolder(p, from, i, stop) ?? setApartAlias(p, from, i + 1);
  if (i === from) return undefined;
  const dated = datedEnd(p, from, i, stop);
  if (dated > i) return dated;
  const hidden = anonymityEnd(p, i, stop);
  if (hidden > i) return hidden;
  return isAgent(p, i) ? p.after(i, CLASS.preposition) : toldEnd(p, from, i, stop);
}

/** The stop after a title of one or two letters. */
function isAbbreviated(p: Passage, i: number): boolean {
  return p.isMark(i, '.') && p.is(i - 1, CLASS.title) && p.text(i - 1).length < SHORTEST_TITLE;
}

const SHORTEST_TITLE = 3;

/** A verb close to an indefinite head of what is published or unnamed describes it (a study that was published in). */
function describes(p: Passage, from: number, i: number): boolean {
  const head = p.info(from)?.head;
  if (!head || head.article || head.pronoun) return false;
  if (isClauses(p, i, from)) return false;
  if (isDescribed(p, i, from)) return true;
  if (head.role) return false;
  if (head.kind !== 'document' && head.kind !== 'anonymous') return false;
  const info = p.info(i);
  const back = p.info(i + 1);
  const taken = back && (back.wide & CLASS.preposition) !== 0 && !p.is(i + 1, CLASS.preposition);
  const clause = taken && i === from + 1 && !info?.classes && !info?.article;
  const verb = info?.sureVerb || clause || info?.cues.some(isVerb);
  if (!info || !verb) return false;
  if (info.conjunction || info.head || (!taken && info.cues.some(bringsClause))) return false;
  return i === from + 1 || (i === from + 2 && isRelational(p, from + 1));
}

/** End of the clause that describes a head: a mark, or what another clause begins with. */
function describedEnd(p: Passage, verb: number, stop: number): number {
  for (let i = verb + 1; i < stop; i++) {
    const close = p.opening(i)?.close;
    if (close && close < stop) i = close;
    const info = p.info(i);
    const opens = p.is(i, CLASS['clause-opener'] | CLASS['verbal-particle']);
    const another = info?.complementizer || opens || info?.sureVerb || isNextVerb(p, i);
    if (another || p.isMark(i, ',;:.!?')) return i;
  }
  return stop;
}

/** What looks like a verb of the language after a phrase that is complete or a word of time: that of the clause around the source (a study published yesterday, the prices fell). */
function isNextVerb(p: Passage, i: number): boolean {
  const { verb, head, conjunction, classes = 0 } = p.info(i) ?? {};
  if (head || conjunction || classes & ~CLASS['plain-verb']) return false;
  if (!isClosed(p, i - 1) && !p.endsItem(i - 1, CLASS.time)) return false;
  return (verb === true && p.isNative(i)) || isFutureVerb(p, i);
}

/** After a person's name and office nothing indefinite is more of them: an object follows (attended X, minister of Y, rites of …). */
function isBeyondOffice(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!p.is(from, PERSON_NAME) || !info || info.article || info.conjunction || info.head)
    return false;
  if (p.is(i, PERSON_NAME | BODY_NAME | CLASS.preposition | CLASS.relative) || info.preposition)
    return false;
  if (p.mayHavePreposition(i) && !p.isNative(i)) return false;
  if (!p.info(i - 1)?.article) return false;
  for (let k = from + 1; k < i; k++) if (p.info(k)?.head?.role && !p.info(k)?.article) return true;
  return false;
}

function endsHere(p: Passage, from: number, i: number, end: number): boolean {
  if (p.isMark(i, ',;:.!?\u2026-\u2013'))
    return !joinsWords(p, i) && !isApposition(p, i, end) && !namesHolder(p, from, i, end);
  const info = p.info(i);
  if (!info) return false;
  if (counts(p, from, i) || isBeyondMarks(p, from, i) || isLonePronoun(p, i)) return true;
  if (isPurposeOf(p, from, i)) return true;
  if (p.is(i, STOPS) || info.complementizer || asideEnd(p, i, end) > i) return true;
  if (isObjectAfterName(p, i) || isState(p, i) || isMood(p, i) || isManner(p, from, i)) return true;
  if (isFutureVerb(p, i)) return true;
  if (info.verb && !isGivenName(p, i) && !isLastName(p, from, i) && !isNameOfBody(p, i))
    return true;
  if (p.is(i, CLASS.vague)) return false;
  if (!info.cues.length) return false;
  const office = info.head?.role && p.isMark(i - 1, ',') && !p.is(i + 1, CLASS.preposition);
  return info.cues.some(isJoinedVerb) || (!office && info.cues.some(isFreeParticiple));
}

const isJoinedVerb = ({ reading, conjunction }: CueReading): boolean =>
  conjunction && isFiniteForm(reading);

/** A long preposition or what looks like a verb, straight after the name in marks that the phrase is or ends with. */
function isBeyondMarks(p: Passage, from: number, i: number): boolean {
  const open = p.closing(i - 1)?.open;
  if (open === undefined || open > from + 1) return false;
  const { head, article } = p.info(i) ?? {};
  const verb = p.looksImperfect(i) && p.isNative(i) && !head && !article && !isListedEvent(p, i);
  return verb || isLongPreposition(p, i);
}

/** A pronoun that stands free in the phrase: a sentence about it (the critics it is). */
export function isLonePronoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!p.is(i, CLASS.pronoun) || info?.conjunction || !info?.agreement) return false;
  return isClosed(p, i - 1) && !p.is(i - 1, CLASS.relative) && !p.isMark(i - 1, ',');
}

/** What is done to somebody, with the preposition of belonging and without the article, after people who are complete. */
function isPurposeOf(p: Passage, from: number, i: number): boolean {
  const people = p.info(from)?.head?.kind === 'group' || p.isHumanPlural(from);
  const { joinedNoun, article } = p.info(i) ?? {};
  return people && joinedNoun === true && !article && p.isBelonging(i) && isClosed(p, i - 1);
}

/** After a complete phrase a quantity begins, which is no part of who tells it (there live, according to the union, some 80 thousand). */
function counts(p: Passage, from: number, i: number): boolean {
  // People are so many years old.
  if (p.info(from)?.head?.role || p.is(from, PERSON_NAME)) return false;
  return (p.info(i - 1)?.article || p.closing(i - 1) !== undefined) && beginsCount(p, i);
}

/** Whether a number and what is counted begin, a preposition or another quantity before them, or a quantity of people or things. */
export function beginsCount(p: Passage, i: number): boolean {
  const quantity = p.is(i, CLASS.quantifier) && !isSelf(p, i);
  const all = p.info(i + 1)?.article && !p.info(i + 1)?.preposition;
  const many = quantity && p.info(i)?.agreement?.number !== 's' && all;
  if (many && !p.info(i)?.article) return true;
  const joined = p.is(i, CLASS.preposition) || p.mayHavePreposition(i);
  const number = quantity || joined ? i + 1 : i;
  const counted = p.info(number + 1);
  if (!p.isNumber(number) || !counted) return false;
  return !counted.article && !counted.complementizer;
}

/** A given name that is a verb too, with more of the name beside it. */
function isGivenName(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS['given-name'])) return false;
  if (p.is(i - 1, PERSON_NAME) || p.is(i + 1, PERSON_NAME)) return true;
  return isUnknown(p, i + 1) || isPlainSurname(p, i + 1);
}

/** A word that only looks like a verb, straight after the given name of one whose office has been told, or as the last after a first name. */
function isLastName(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info || info.sureVerb || info.cues.length || info.classes) return false;
  const held = p.info(i - 2)?.article === true;
  if (held && p.is(i - 1, CLASS['given-name']) && !p.looksImperfect(i)) return true;
  const given = p.is(i - 1, CLASS['given-name']) || isUnknown(p, i - 1) || isPlainName(p, i - 1);
  const first = given && (i === from + 1 || awaitsName(p, i - 2));
  return first && (!p.isWord(i + 1) || p.info(i + 1)?.complementizer !== undefined);
}

/** A dash with no space on either side. */
function joinsWords(p: Passage, i: number): boolean {
  return p.isHyphened(i + 1) && !p.token(i).spaced;
}

/** A word that only looks like a verb, straight after a noun for a body without the article: its name, or what it is for. */
function isNameOfBody(p: Passage, i: number): boolean {
  const { sureVerb, cues = [] } = p.info(i) ?? {};
  const body = p.info(i - 1)?.head;
  const open = body && !body.role && !body.article && !body.pronoun;
  if (!open || !(body.kind === 'organization' || body.kind === 'media')) return false;
  if (p.is(i, CLASS.event)) return true;
  return !sureVerb && !cues.length && !(p.looksImperfect(i) && p.isNative(i));
}

/** A noun and its adjective, both indefinite objects, straight after a name: what its bearer did (X a sharp attack). */
function isObjectAfterName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.classes || info.article || info.head || info.foreign) return false;
  if (!p.is(i - 1, PERSON_NAME) && !p.info(i - 1)?.foreign) return false;
  return p.isIndefiniteObject(i) && p.isIndefiniteObject(i + 1);
}

const isVerb = ({ reading }: CueReading): boolean => isFiniteForm(reading);

/** A finite verb that takes a clause. */
export function bringsClause({ reading }: CueReading): boolean {
  return isFiniteForm(reading) && reading.cue.frames.clause !== undefined;
}

/** A comma inside a source: what follows is its title or name, up to the next comma or the end. */
function isApposition(p: Passage, comma: number, end: number): boolean {
  if (!p.isMark(comma, ',')) return false;
  const { head, cues = [] } = p.info(comma + 1) ?? {};
  if (!head?.role || head.conjunction || head.preposition) return false;
  if (!head.article && cues.some(isVerb) && p.info(comma + 2)?.article) return false;
  for (let i = comma + 1; i < Math.min(end, comma + 12); i++) {
    if (p.isMark(i, ',.')) return true;
    if (p.info(i)?.verb) return false;
  }
  return true;
}
