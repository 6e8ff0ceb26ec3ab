import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { definiteAfter } from './definite';
import { isAbsolute, isCrowd, isOfMany } from './many';
import { markedEnd, nameEnd } from './name-words';
import { isListedEvent } from './noun';
import { complementAt } from './noun-complement';
import { LIKELY } from './plainness';
import {
  endsFeminine,
  hasPronoun,
  isAccusative,
  isFeminine,
  isNameLike,
  isRelational,
} from './shape';
import { isBeforeCountry, isBodysName, namesInMarks } from './unknown';

/*
 * A noun with what belongs to it, read from left to right:
 *
 *   noun        := construct complement*
 *   construct   := head genitive* adjective* ("and" genitive adjective*)?
 *   complement  := preposition construct, where the head takes one
 *
 * A construct ends with its first definite word, adjectives with the first that is no adjective of any noun before it.
 */

/** No noun with all that belongs to it has more words, so that endless texts cost no more for each. */
const LONGEST = 40;

/**
 * Index after a noun with all that belongs to it.
 * @param apposed it tells who has just been named, and speaks to nobody
 */
export function nounEnd(p: Passage, from: number, limit: number, apposed = false): number {
  const to = Math.min(limit, from + LONGEST);
  let end = constructEnd(p, from, to);
  for (let next = complementAt(p, from, end, to, apposed); next !== undefined; ) {
    end = constructEnd(p, next, to);
    next = complementAt(p, from, end, to, apposed);
  }
  const marked = p.isMark(end, '(') || namesInMarks(p, from, end);
  return Math.min((marked && markedEnd(p, end, p.tokens.length)) || end, to);
}

/** Index after the head, what it is in construct with and their adjectives. */
function constructEnd(p: Passage, from: number, to: number): number {
  const genitive = definiteAt(p, from, to);
  if (genitive === undefined) return indefiniteEnd(p, from, to);
  const end = adjectivesEnd(p, from, statesEnd(p, wordEnd(p, genitive), to), to);
  const alone = genitive === from && !p.info(from)?.preposition;
  if (alone || !mayJoin(p, from, genitive, end, to)) return end;
  const second = adjectivesEnd(p, end, end + 1, to);
  const named = p.is(second, PERSON_NAME) || p.isMark(second, ',');
  return named || isOwn(p, genitive, end) ? second : end;
}

/** Over states joined to one that ends before `i` (the ministers of X and Y). */
function statesEnd(p: Passage, i: number, to: number): number {
  let end = i;
  while (
    end < to &&
    p.endsItem(end - 1, CLASS.polity) &&
    p.info(end)?.conjunction &&
    p.is(end, CLASS.polity)
  )
    end = p.after(end, CLASS.polity);
  return end;
}

/** The first definite word of a construct: the head itself, or a noun after nouns without the article. */
function definiteAt(p: Passage, from: number, to: number): number | undefined {
  const absolute = isAbsolute(p, from);
  for (let i = from; i < to; i++) {
    if (i > from && (absolute || isOfMany(p, from, i))) return undefined;
    if (i > from && p.is(i, CLASS.time) && isCrowd(p, from)) return undefined;
    if (isFixed(p, from, i)) return i;
    if (i > from && (!isGenitive(p, i) || isDeed(p, from, i))) return undefined;
    const ends = p.isWord(i + 1) ? isNameOfBody(p, i) : !p.opening(i + 1);
    if (i > from && ends) return i;
  }
  return undefined;
}

/** A word with the article or a pronoun, or a name. */
function isFixed(p: Passage, from: number, i: number): boolean {
  if (p.opening(i)) return true;
  const info = p.info(i);
  if (!info) return false;
  if (info.article) return i === from || !(info.preposition || info.conjunction);
  if (info.foreign || p.is(i, BODY_NAME) || (i === from && p.isJoinedToName(i))) return true;
  if (info.head?.pronoun && !isAdjectiveOfHead(p, i)) return true;
  if (p.is(i, PERSON_NAME)) return i === from || !isFilled(p, from, i);
  return i > from && isGenitive(p, i) && p.is(i + 1, PERSON_NAME & ~CLASS['name-part']);
}

/** Index after the word, the listed name of several words or the name in marks at `i`. */
function wordEnd(p: Passage, i: number): number {
  const close = p.opening(i)?.close;
  if (close) return close + 1;
  if (p.is(i, PERSON_NAME)) return nameEnd(p, i, p.tokens.length);
  let end = Math.max(i + 1, p.after(i, BODY_NAME));
  while (p.info(end - 1)?.foreign && p.info(end)?.foreign) end++;
  return isBeforeCountry(p, end) && (end > i + 1 || p.is(i, BODY_NAME)) ? end + 1 : end;
}

/** Classes of words that are no nouns in construct. */
export const NO_GENITIVE =
  CLASS.preposition | CLASS.relative | CLASS.time | CLASS.pronoun | CLASS.demonstrative;

const APART = NO_GENITIVE | CLASS.quantifier;

/** The name of a body ends with the word, before what is in no construct (the university of X any). */
function isNameOfBody(p: Passage, i: number): boolean {
  const apart = p.is(i + 1, APART) && !isNameLike(p, i + 1);
  const next = p.info(i + 1);
  const done = next?.event && !isListedEvent(p, i + 1) && !p.is(i + 1, BODY_NAME);
  const verb = done && p.looksImperfect(i + 1);
  return isBodysName(p, i) && (apart || verb || next?.head?.kind === 'document');
}

/** A noun without the article may be in construct with the one before it. */
function isGenitive(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || p.is(i, NO_GENITIVE) || info.complementizer || info.sureVerb) return false;
  if (info.conjunction || info.preposition || info.head?.preposition || info.joinedNoun)
    return false;
  if (p.is(i, PERSON_NAME | CLASS.vague) || isRelationOf(p, i) || describesSources(p, i))
    return false;
  const place = p.info(i + 1)?.article || p.info(i - 1)?.head?.kind === 'organization';
  return !isAccusative(p, i) && (place || !p.isIndefiniteObject(i));
}

/** A verb in the feminine past the first genitive, or what is done after words of which the last is hardly a noun in construct (an extremist group the bombing of). */
function isDeed(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (i < from + 2 || !info || info.head) return false;
  if (info.verb && p.shapes.feminineVerb.test(info.text)) return true;
  const before = p.info(i - 1);
  return info.event && !before?.head && !before?.event && !isFeminine(p, i - 1);
}

/** An adjective of the noun before it, as feminine as it is. */
function isRelationOf(p: Passage, i: number): boolean {
  if (!isRelational(p, i) || isListedEvent(p, i)) return false;
  if (p.info(i)?.head && !isAdjectiveOfHead(p, i)) return false;
  return isFeminine(p, i) === isWoman(p, i - 1);
}

/** A feminine word that is no head, straight after sources of which nobody tells whose they are: what sources they are (medical sources). */
function describesSources(p: Passage, i: number): boolean {
  const before = p.info(i - 1)?.head;
  if (before?.kind !== 'anonymous' || before.role || before.article) return false;
  return before.agreement.gender === 'f' && endsFeminine(p, i) && !p.info(i)?.head;
}

/** A noun of men that is written as an adjective of relation is one (military, economic), unless it is in construct. */
function isAdjectiveOfHead(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  const men = head?.pronoun || (head?.role && head.kind === 'anonymous');
  if (!head || !men || head.article || head.agreement.gender !== 'm') return false;
  return isRelational(p, i) && !p.info(i + 1)?.article;
}

function isWoman(p: Passage, i: number): boolean {
  return endsFeminine(p, i) || p.info(i)?.head?.agreement.gender === 'f';
}

/** The name of one who holds a role, and of nobody to whom it is one. */
function isFilled(p: Passage, from: number, i: number): boolean {
  const head = p.info(i - 1)?.head ?? p.info(from)?.head;
  return head?.role === true && !head.kin;
}

/** Index after an indefinite noun and its adjectives. */
function indefiniteEnd(p: Passage, from: number, to: number): number {
  let end = from + 1;
  while (end < to && isIndefiniteAdjective(p, from, end)) end++;
  const open = end === from + 1 && p.isHumanPlural(from) && !isAbsolute(p, from);
  while (open && end < to && isGenitive(p, end)) end++;
  return end;
}

function isIndefiniteAdjective(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (info?.article) return p.is(i, CLASS.vague) && p.is(i - 1, CLASS.vague);
  if (!info || info.head?.preposition || isAccusative(p, i)) return false;
  if (p.is(i, CLASS.vague)) return true;
  if (isOfMany(p, from, i)) return true;
  const source = p.info(from)?.head;
  if (source?.kind === 'anonymous' && !source.role && info.head?.kind === 'official') return true;
  if (endsFeminine(p, i) && source?.agreement.gender === 'f')
    return !info.verb && (info.head ? info.head.role || !p.info(i + 1)?.article : !info.event);
  return isRelational(p, i) && isFeminine(p, i) === isWoman(p, from);
}

/** Index after the adjectives with the article from `i` on. */
function adjectivesEnd(p: Passage, from: number, i: number, to: number): number {
  let end = i;
  while (
    end < to &&
    (isAdjective(p, from, end) || isOfAnother(p, from, end) || isOfHis(p, from, end))
  )
    end++;
  return end;
}

/** What is his, after an adjective that goes with that and not with him (the president whose term has ended). */
function isOfHis(p: Passage, from: number, i: number): boolean {
  const head = p.info(from)?.head;
  if (i !== from + 2 || !head?.role || !head.article || head.agreement.gender !== 'm') return false;
  const his = p.info(i)?.head?.pronoun || hasPronoun(p, i);
  return his && p.info(i - 1)?.article === true && endsFeminine(p, i - 1);
}

/** Of two or more one is told by one relation and the other by another (the Turkish and Iranian presidents). */
function isOfAnother(p: Passage, from: number, i: number): boolean {
  const number = p.info(from)?.head?.agreement.number;
  const joined = p.info(i)?.article && p.mayHaveConjunction(i) && !p.info(i)?.head;
  return number !== 's' && joined === true && isRelational(p, i) && isRelational(p, i - 1);
}

const NO_ADJECTIVE = CLASS.relative | CLASS.time | CLASS.aside | PERSON_NAME;

function isAdjective(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.preposition || info.conjunction) return false;
  if (p.is(i, NO_ADJECTIVE) || p.mayHaveConjunction(i)) return false;
  return definiteAfter(p, from, i) < LIKELY;
}

/** A second genitive with the article may stand at `i`, after a conjunction. */
function mayJoin(p: Passage, from: number, genitive: number, i: number, to: number): boolean {
  const info = p.info(i);
  if (i >= to || !info?.article || info.preposition || !p.mayHaveConjunction(i)) return false;
  return !p.info(from)?.head?.pronoun && !p.opening(genitive) && !info.head?.role;
}

/** The second genitive is nobody who could have spoken, or neither of them is (the ministry of health and population). */
function isOwn(p: Passage, genitive: number, second: number): boolean {
  const head = p.info(second)?.head;
  if (!head) return !p.isHumanPlural(second);
  return head.kind === 'group' && !p.info(genitive)?.head && !p.is(genitive, BODY_NAME);
}
