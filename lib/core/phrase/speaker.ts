import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { headAt, personIn, titlesEnd } from '../discourse/person';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { asideEnd } from './aside';
import { definiteAfter } from './definite';
import { sourcePhraseEnd } from './extent';
import { nameEnd } from './name-words';
import { isListedEvent } from './noun';
import { LIKELY } from './plainness';
import { isAccusative, isFeminine, isRelational } from './shape';

/*
 * The phrase of one who speaks or acts, read from left to right where anything may follow it:
 *
 *   phrase      := quantity? one ("and" one)*
 *   one         := name | noun complement* name?
 *   noun        := head genitive* adjective* ("and" genitive adjective*)?
 *   complement  := preposition noun, where the head takes one
 *
 * Each part ends by what it is made of: a construct with its first definite word, adjectives with the first that is
 * no adjective of any noun before it, a name when it is complete. Whatever comes after is somebody or something else.
 */

/** Index after the phrase that begins at `from`, at most `to`. */
export function speakerEnd(p: Passage, from: number, to: number): number {
  let { end } = oneAt(p, from, to);
  while (joinsSpeaker(p, end, to)) ({ end } = oneAt(p, end, to));
  return end;
}

/** One person or body, and the personal name in its phrase. */
export interface One {
  readonly end: number;
  readonly name: Range | undefined;
}

/** Reads the phrase of one person or body. */
export function oneAt(p: Passage, from: number, to: number): One {
  const stop = sourcePhraseEnd(p, from, to);
  const first = titlesEnd(p, headAt(p, { from, to: stop }), stop);
  const name = personIn(p, { from, to: stop });
  if (name && name.from <= first) return { end: name.to, name };
  const end = nounEnd(p, first, stop);
  return name && reaches(p, end, name.from) ? { end: name.to, name } : { end, name: undefined };
}

/** Kinds of those who may be joined to another; an unnamed source is spoken of alone. */
const SPEAKING: ReadonlySet<Kind> = new Set<Kind>(['organization', 'media', 'group', 'official']);

/** Another who speaks, with a conjunction. */
function joinsSpeaker(p: Passage, i: number, to: number): boolean {
  if (i >= to) return false;
  const head = p.info(i)?.head;
  if (head)
    return (
      head.conjunction &&
      !head.preposition &&
      !head.pronoun &&
      (head.role || SPEAKING.has(head.kind))
    );
  return p.info(i)?.article === true && p.mayHaveConjunction(i) && p.isSubjectPlural(i);
}

/** Between the noun and the name stands at most a comma or an opening mark. */
function reaches(p: Passage, end: number, name: number): boolean {
  for (let i = end; i < name; i++) if (p.isWord(i)) return false;
  return true;
}

/** Index after a noun with all that belongs to it. */
function nounEnd(p: Passage, from: number, to: number): number {
  let end = constructEnd(p, from, to);
  for (let next = complementAt(p, from, end, to); next !== undefined; ) {
    end = constructEnd(p, next, to);
    next = complementAt(p, from, end, to);
  }
  return Math.min(end, to);
}

/** Index after the head, what it is in construct with and their adjectives. */
function constructEnd(p: Passage, from: number, to: number): number {
  const genitive = definiteAt(p, from, to);
  if (genitive === undefined) return indefiniteEnd(p, from, to);
  const end = adjectivesEnd(p, from, wordEnd(p, genitive), to);
  if (genitive === from || !joinsGenitive(p, from, genitive, end, to)) return end;
  return adjectivesEnd(p, end, end + 1, to);
}

/** The first definite word of a construct: the head itself, or a noun after nouns without the article. */
function definiteAt(p: Passage, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (isFixed(p, from, i)) return i;
    if (i > from && !isGenitive(p, i)) return undefined;
  }
  return undefined;
}

/** A word with the article or a pronoun, or a name. */
function isFixed(p: Passage, from: number, i: number): boolean {
  if (p.opening(i)) return true;
  const info = p.info(i);
  if (!info) return false;
  if (info.article) return i === from || !(info.preposition || info.conjunction);
  if (info.foreign || info.head?.pronoun || p.is(i, BODY_NAME)) return true;
  if (p.is(i, PERSON_NAME)) return i === from || !isFilled(p, from, i);
  return i > from && isGenitive(p, i) && p.is(i + 1, PERSON_NAME & ~CLASS['name-part']);
}

/** Index after the word, the listed name of several words or the name in marks at `i`. */
function wordEnd(p: Passage, i: number): number {
  const close = p.opening(i)?.close;
  if (close) return close + 1;
  if (p.is(i, PERSON_NAME)) return nameEnd(p, i, p.tokens.length);
  return Math.max(i + 1, p.after(i, BODY_NAME));
}

const NO_GENITIVE =
  CLASS.preposition | CLASS.relative | CLASS.time | CLASS.pronoun | CLASS.demonstrative;

/** A noun without the article may be in construct with the one before it. */
function isGenitive(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || p.is(i, NO_GENITIVE) || info.complementizer || info.sureVerb) return false;
  if (info.conjunction || info.preposition || info.head?.preposition || info.joinedNoun)
    return false;
  if (p.is(i, PERSON_NAME | CLASS.vague) || (isRelational(p, i) && !info.head)) return false;
  return !isAccusative(p, i) && !p.isIndefiniteObject(i);
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
  return end;
}

function isIndefiniteAdjective(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head?.preposition || isAccusative(p, i)) return false;
  if (p.is(i, CLASS.vague)) return true;
  const woman = p.info(from)?.head?.agreement.gender === 'f';
  return isRelational(p, i) && isFeminine(p, i) === woman;
}

/** Index after the adjectives with the article from `i` on. */
function adjectivesEnd(p: Passage, from: number, i: number, to: number): number {
  let end = i;
  while (end < to && isAdjective(p, from, end)) end++;
  return end;
}

function isAdjective(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.preposition || info.conjunction) return false;
  if (p.is(i, CLASS.relative | CLASS.time | PERSON_NAME) || p.mayHaveConjunction(i)) return false;
  return definiteAfter(p, from, i) < LIKELY;
}

/** A second genitive after a conjunction, where the first is nobody who speaks (the ministry of health and population). */
function joinsGenitive(p: Passage, from: number, genitive: number, i: number, to: number): boolean {
  const info = p.info(i);
  if (i >= to || !info?.article || info.preposition || !p.mayHaveConjunction(i)) return false;
  if (p.info(genitive)?.head || p.is(genitive, BODY_NAME) || p.opening(genitive)) return false;
  const { head } = info;
  return !p.info(from)?.head?.pronoun && !(head && (head.role || head.kind === 'organization'));
}

/** Where the noun begins that a preposition after `end` brings, if the head takes one. */
function complementAt(p: Passage, from: number, end: number, to: number): number | undefined {
  if (end >= to) return undefined;
  const head = p.info(from)?.head;
  const info = p.info(end);
  if (!info || !(head || p.info(from)?.article)) return undefined;
  if (p.is(end, CLASS.preposition)) return takesFree(p, from, end, to) ? end + 1 : undefined;
  if (head?.role && info.head?.kind === 'organization' && p.isNeutral(info.head.preposition))
    return end;
  return p.isBelonging(end) && !isPeople(p, end) && takesBelonging(p, from, end) ? end : undefined;
}

/** What an office or body is for; a state has nothing, and a person no purpose. */
function takesBelonging(p: Passage, from: number, i: number): boolean {
  const head = p.info(from)?.head;
  if (head?.kind === 'anonymous' || p.is(from, CLASS.polity)) return false;
  return head?.role ? !p.info(i)?.joinedNoun || isListedEvent(p, i) : true;
}

function isPeople(p: Passage, i: number): boolean {
  const construct = !p.info(i)?.article && p.info(i + 1)?.article;
  if (p.is(i, CLASS.audience) || p.info(i)?.head?.kind === 'group') return true;
  return p.isHumanPlural(i) && !construct;
}

const SHORT = 3;

/** A free preposition that goes on with the word before it, or says to what one in an office belongs. */
function takesFree(p: Passage, from: number, i: number, to: number): boolean {
  if (p.isBound(i - 1, p.text(i))) return true;
  if (p.text(i).length >= SHORT || asideEnd(p, i, to) > i) return false;
  const head = p.info(from)?.head;
  if (!head?.role && head?.kind !== 'anonymous' && head?.kind !== 'group') return false;
  if (!head.article && i === from + 1) return true;
  return p.info(i + 1)?.head?.kind === 'organization' || p.is(i + 1, BODY_NAME & ~CLASS.polity);
}
