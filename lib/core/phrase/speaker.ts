import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { remembered } from '../remembered';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { anonymityEnd } from './anonymity';
import { sourcePhraseEnd } from './extent';
import { PARTING } from './marks';
import { nameEnd } from './name-words';
import { headAt } from './named/head';
import { personIn, titlesEnd } from './named/person';
import { NO_GENITIVE, nounEnd } from './noun-phrase';
import { isParticiple } from './shape';

/*
 * The phrase of one who speaks or acts, read from left to right where anything may follow it:
 *
 *   phrase  := quantity? one ("and" one)*
 *   one     := name office? | noun ("and" noun)* name?
 *
 * Each part ends by what it is made of (see `noun-phrase` and `name-words`), not by what it knows of the words after it:
 * whatever they are, they are somebody or something else.
 */

/** No phrase has more words. */
const LONGEST = 80;

/** Index after the phrase that begins at `from`, at most `limit`. */
export function speakerEnd(p: Passage, from: number, limit: number): number {
  const to = Math.min(limit, from + LONGEST);
  return withOffice(p, lastOne(p, from, to), from, to);
}

/** The last of those who are joined. */
export function lastOne(p: Passage, from: number, to: number): One {
  let one = oneAt(p, from, to);
  while (joinsSpeaker(p, one.end, to)) one = oneAt(p, one.end, to);
  return one;
}

/** The same of the first one alone, whoever is joined. */
export function oneEnd(p: Passage, from: number, limit: number): number {
  const to = Math.min(limit, from + LONGEST);
  return withOffice(p, oneAt(p, from, to), from, to);
}

/** Index after one whose phrase begins at `from`, with the office that follows the name. */
function withOffice(p: Passage, { end, name }: One, from: number, to: number): number {
  const office = name ? officeEnd(p, end, from, to) : end;
  return p.isMark(end, PARTING) || beginsObject(p, office) ? office : end;
}

/** A noun follows, so that the one before it is no object. */
function beginsObject(p: Passage, i: number): boolean {
  return p.isWord(i) && !p.is(i, NO_GENITIVE) && !p.mayHavePreposition(i);
}

/** One person or body, and the personal name in its phrase. */
export interface One {
  readonly from: number;
  readonly end: number;
  readonly name: Range | undefined;
}

/** Reads the phrase of one person or body. */
export function oneAt(p: Passage, from: number, to: number): One {
  return readOne(p, { from, to });
}

const readOne = remembered((p, { from, to }): One => {
  const stop = sourcePhraseEnd(p, from, to);
  const first = titlesEnd(p, headAt(p, { from, to: stop }), stop);
  if (p.info(first)?.head?.article && isAim(p, first + 1))
    return { from, end: first + 1, name: undefined };
  const name = personIn(p, { from, to: stop });
  if (name && name.from <= first) return { from, end: name.to, name };
  const noun = nounEnd(p, first, to);
  const hidden = anonymityEnd(p, noun, to);
  if (hidden > noun) return { from, end: hidden, name };
  const end = officesEnd(p, first, noun, to, name?.from);
  if (name && reaches(p, end, name.from)) {
    const enclosed = p.isMark(name.from - 1, '(') && p.isMark(name.to, ')');
    return { from, end: enclosed ? name.to + 1 : name.to, name };
  }
  const beside = name ? undefined : nameBeside(p, first, end, to);
  return { from, end: beside?.to ?? end, name: beside };
});

/** What somebody does something for: a verbal noun without the article that the preposition of belonging is joined to. */
function isAim(p: Passage, i: number): boolean {
  return p.isBelonging(i) && p.info(i)?.joinedNoun === true && !p.info(i)?.article;
}

/** Kinds of those who may be joined to another; a single source that is not named is spoken of alone. */
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
      (head.role || SPEAKING.has(head.kind) || head.agreement.number === 'p')
    );
  return p.info(i)?.article === true && p.mayHaveConjunction(i) && p.isSubjectPlural(i);
}

/** The name after a comma of who holds an office, a known one of two words at least. */
function nameBeside(p: Passage, office: number, end: number, to: number): Range | undefined {
  const from = end + 1;
  const known = p.is(from, CLASS['given-name'] | CLASS['name-part']);
  const begins = p.isMark(end, ',') && (known || isFathered(p, from));
  if (!begins || !p.info(office)?.head?.role || p.info(from)?.conjunction) return undefined;
  const name = { from, to: nameEnd(p, from, to) };
  return name.to > from + 1 ? name : undefined;
}

/** A word of which nothing is known, with the article or without, before the part of a name that brings the father's. */
function isFathered(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || info.classes || info.preposition || info.sureVerb) return false;
  return p.is(i + 1, CLASS['name-part']) && p.isWord(i + 2);
}

/** Over further offices that one person holds, whose name comes last (deputy of X and minister of Y, Z); `end` where no name does. */
function officesEnd(p: Passage, from: number, end: number, to: number, name = 0): number {
  let last = end;
  while (last < name && p.info(from)?.head?.role && joinsOffice(p, from, last))
    last = nounEnd(p, last, to);
  return reaches(p, last, name) ? last : end;
}

/** Another office of the same person, joined to the one at `from` or, after one in construct that is complete, straight after it. */
function joinsOffice(p: Passage, from: number, i: number): boolean {
  const head = p.info(i)?.head;
  if (!head?.role || head.preposition || head.agreement.number !== 's') return false;
  const follows = p.info(i - 1)?.article === true && !p.info(from)?.article;
  return head.conjunction || (follows && !head.article && !head.pronoun);
}

/** Between the noun and the name stands at most a comma or an opening mark. */
function reaches(p: Passage, end: number, name: number): boolean {
  for (let i = end; i < name; i++) if (p.isWord(i)) return false;
  return true;
}

/**
 * Index after the office that follows a name which ends before `end`, a mark between them or none; `end` where none
 * does. One before the name is enough, if it is more than a title.
 * @param from where the phrase of the name begins
 */
export function officeEnd(p: Passage, end: number, from: number, to: number): number {
  if (p.info(from)?.head?.role && !standsAsTitle(p, from)) return end;
  const marked = p.isMark(end, PARTING);
  const office = marked ? end + 1 : end;
  const head = p.info(office)?.head;
  if (!head?.role || head.preposition || head.conjunction || head.pronoun) return end;
  if (head.agreement.gender === 'f' && p.info(from)?.head?.agreement.gender === 'm') return end;
  if (
    p.is(office, CLASS.preposition | CLASS.occasion) ||
    (!marked && head.article && !head.generic)
  )
    return end;
  const last = nounEnd(p, office, to, true);
  if (!marked) return last > office + 1 ? last : end;
  const whole = sourcePhraseEnd(p, office, to);
  if (p.isMark(end, ',') && p.isMark(whole, ',')) return whole;
  return closes(p, last) ? last : end;
}

/** Whether the word is a title, or a role with the article straight before a name, as a title is (the ambassador X). */
export function standsAsTitle(p: Passage, i: number): boolean {
  const info = p.info(i);
  if ((info?.wide ?? 0) & CLASS.title) return true;
  return info?.article === true && p.is(i + 1, PERSON_NAME);
}

/** An apposition ends with a mark, a relative clause, or where what was said begins; one that is complete, before a preposition or verb. */
function closes(p: Passage, i: number): boolean {
  const whole = p.info(i - 1)?.article && !isParticiple(p, i - 1);
  if (whole && (p.is(i, CLASS.preposition) || p.info(i)?.sureVerb)) return true;
  return !p.isWord(i) || p.is(i, CLASS.relative) || p.info(i)?.complementizer !== undefined;
}
