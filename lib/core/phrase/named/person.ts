import { CLASS, type Head } from '../../cues/compiled';
import { PERSON_NAME } from '../../cues/named';
import type { Passage } from '../../passage';
import { remembered } from '../../remembered';
import type { Range } from '../../text/sentences';
import { anonymityEnd } from '../anonymity';
import { endsPhrase, isObject, markedEnd, nameEnd } from '../name-words';
import { isClosed, isListedEvent } from '../noun';
import { endsFeminine, isAccusative, isFeminine, isNameLike } from '../shape';
import {
  isCommonNoun,
  isPlainName,
  isPlainSurname,
  isSurname,
  isUnknown,
  mayBeName,
} from '../unknown';
import { closes, isRestName } from './after-office';
import { namedBeforeOffice } from './before-office';
import { headAt } from './head';
import { isJoinedPart } from './stem';

/** The personal name in the phrase of a source, titles before it included; undefined where it has none. */
export const personIn = remembered((p, range): Range | undefined => {
  const from = headAt(p, range);
  if (range.to === from + 1 && p.is(from, CLASS.title) && isAnybody(p.info(from)?.head))
    return undefined;
  if (isOfCountry(p, from, range.to)) return undefined;
  const apposed = namedBeforeOffice(p, from, range.to);
  if (apposed) return apposed;
  const title = titlesEnd(p, from, range.to);
  if (title > from) return personIn(p, { from: title, to: range.to }) ?? { from, to: title };
  if (p.is(from, PERSON_NAME) && !isTitleOfOffice(p, from)) {
    const to = nameEnd(p, from, range.to);
    const beyond = isTitleAlone(p, from, to) && beginsName(p, to);
    return { from, to: beyond ? nameEnd(p, to, range.to) : to };
  }
  if (range.to === from + 1 && isSurnameOfOffice(p, from)) return { from, to: range.to };
  const head = p.info(from)?.head;
  const bare =
    !head &&
    (p.is(from + 1, PERSON_NAME)
      ? (isUnknown(p, from) && !isCommonNoun(p, from)) || p.is(from, CLASS['not-verb'])
      : isNameLike(p, from)
        ? isUnknown(p, from + 1) || isPlainSurname(p, from + 1)
        : isAfterComma(p, from) ||
          (isUnknown(p, from) &&
            (isUnknown(p, from + 1) || isPrefixedName(p, from + 1, range.to))));
  if (bare && range.to > from + 1) return { from, to: nameEnd(p, from, range.to) };
  if (!head) return namedAfter(p, range, from);
  if (!head.role || head.agreement.number === 'p') return undefined;
  let first = from + 1;
  const ofOne = head.kin || head.kind !== 'anonymous';
  const another = p.is(first, PERSON_NAME & ~CLASS.title) || (head.kin && isUnknown(p, first));
  if (ofOne && !head.article && !head.pronoun && another) first = nameEnd(p, first, range.to);
  for (let i = first; i < range.to; i++) {
    if (p.is(i, CLASS.relative) || anonymityEnd(p, i, range.to) > i) return undefined;
    const filled = i > from + 1 ? bodyNameEnd(p, i, range.to) : outletEnd(p, i);
    if (filled > i) i = filled - 1;
    else if (isOfTitle(p, from, i, range.to)) continue;
    else if (beginsName(p, i)) return { from: i, to: nameEnd(p, i, range.to) };
    else if (isNameLike(p, i) && i + 2 === range.to && isPlainSurname(p, i + 1))
      return { from: i, to: range.to };
    else if (isRestName(p, i, range.to)) return { from: i, to: range.to };
    const marked = markedEnd(p, i, range.to);
    if (marked === range.to && (p.is(i + 1, PERSON_NAME) || isBracketedName(p, i)))
      return { from: i + 1, to: marked };
  }
  return undefined;
});

/** A title that is an office here: a preposition says of what (the deputy for X), or a comma follows. */
export function isTitleOfOffice(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.title) || !p.info(i)?.head?.role || isNameLike(p, i + 1)) return false;
  if (isCountrys(p, i + 1)) return true;
  return (
    p.is(i + 1, CLASS.preposition) || !!p.info(i + 1)?.head?.preposition || p.isMark(i + 1, ',')
  );
}

/** The adjective of a country, of a woman or before her or his name (the German chancellor X): a man may have it for a last name. */
function isCountrys(p: Passage, i: number): boolean {
  if (!p.info(i)?.article || p.placeOf(i) === undefined) return false;
  return isFeminine(p, i) || p.is(i + 1, CLASS['given-name']);
}

/** A title with the article and no name after it, with which an office is in construct (the king's prosecutor). */
function isOfTitle(p: Passage, from: number, i: number, to: number): boolean {
  if (i !== from + 1 || !p.is(i, CLASS.title) || !p.info(i)?.article) return false;
  return !p.info(from)?.article && nameEnd(p, i, to) === i + 1;
}

/** Nothing but titles, with no name after them that is known for one. */
function isTitleAlone(p: Passage, from: number, to: number): boolean {
  return p.after(from, CLASS.title) === to;
}

/** What a woman may be called, and the adjective of her country, which no surname is written as (the Somali lady). */
function isOfCountry(p: Passage, from: number, to: number): boolean {
  const called = p.is(from, CLASS.title) && isAnybody(p.info(from)?.head);
  const adjective = to === from + 2 && p.info(from + 1)?.article && isFeminine(p, from + 1);
  return called && adjective === true && p.placeOf(from + 1) !== undefined;
}

/** What anybody may be called (the lady), or who one is to somebody (the father): no office. */
export function isAnybody(head: Head | undefined): head is Head {
  return head !== undefined && (head.kin || head.generic);
}

/** Whether the phrase has a personal name in it that begins with a known one. */
export function hasKnownName(p: Passage, range: Range): boolean {
  const name = personIn(p, range);
  return name !== undefined && p.is(name.from, PERSON_NAME);
}

/** An office with the article that a given name is written as: alone it is a surname. */
function isSurnameOfOffice(p: Passage, i: number): boolean {
  const info = p.info(i);
  const name = ((info?.wide ?? 0) & CLASS['given-name']) !== 0;
  return name && info?.article === true && !info.preposition && info.head?.role === true;
}

/** Index after titles before an office with the article (Mr President), or `from` where no office follows. */
export function titlesEnd(p: Passage, from: number, to: number): number {
  let i = from;
  while (p.is(i, CLASS.title)) i = p.after(i, CLASS.title);
  const head = p.info(i)?.head;
  return i < to && head?.role && head.article ? i : from;
}

/** What somebody is called by, with the article, may be a noun that nobody knows (the photographer X): the name after it. */
function namedAfter(p: Passage, range: Range, from: number): Range | undefined {
  let i = from;
  while (p.info(i)?.article && !p.info(i)?.head && !p.info(i)?.preposition) i++;
  const known = p.is(i, CLASS['given-name']) && !p.info(i)?.preposition;
  const named = known || (isUnknown(p, i) && mayBeName(p, i + 1) && i + 1 < range.to);
  return i > from && i < range.to && named ? { from: i, to: nameEnd(p, i, range.to) } : undefined;
}

/** Index after the titles that a name begins with, whatever they are written with. */
export function firstOf(p: Passage, { from, to }: Range): number {
  let i = from;
  while (i < to && (p.endsItem(i, CLASS.title) || !p.isWord(i))) i++;
  return i;
}

/** Two words of which nothing is known, in brackets or marks after a phrase that is complete. */
function isBracketedName(p: Passage, open: number): boolean {
  const unknown = mayBeName(p, open + 1) && mayBeName(p, open + 2);
  return unknown && isClosed(p, open - 1);
}

/** Index after the name of an outlet that words of which nothing is known make (the correspondent of the BBC). */
function outletEnd(p: Passage, i: number): number {
  return p.info(i)?.article || p.is(i, PERSON_NAME) ? i : p.after(i, CLASS.outlet);
}

/** The name of a body is a person's (the university of King Saud): index after it, or `i`. */
function bodyNameEnd(p: Passage, i: number, to: number): number {
  const before = p.info(i - 1)?.head;
  const open = before && !before.role && !before.article && !before.pronoun;
  if (!open) return i;
  if (p.is(i, PERSON_NAME)) return nameEnd(p, i, to);
  return isUnknown(p, i) ? i + 1 : i;
}

function beginsName(p: Passage, i: number): boolean {
  if (p.is(i, PERSON_NAME)) return !p.info(i)?.preposition && !isTitleOfOffice(p, i);
  if (p.isMark(i - 1, '(') && isNameLike(p, i)) return mayBeName(p, i + 1);
  const more = isUnknown(p, i + 1) || p.is(i + 1, PERSON_NAME);
  if (isNameLike(p, i) && more) return closes(p, i - 1);
  if (isPlainName(p, i) && closes(p, i - 1) && isLastName(p, i + 1)) return true;
  if (isAfterComma(p, i) || isNamedAsState(p, i) || isWholeName(p, i)) return true;
  if (p.isMark(i - 1, ',') && isNameLike(p, i) && isPlainSurname(p, i + 1)) return true;
  if (p.isMark(i - 1, ',') && isGivenWithArticle(p, i))
    return isSurname(p, i + 1) || mayBeName(p, i + 1);
  if (p.closing(i - 1) && p.is(i + 1, CLASS.preposition)) return false;
  const info = p.info(i);
  const known = isListedEvent(p, i) && !p.token(i).mayBeGivenName;
  const noun = info?.event && !info.article && !info.verb && !known;
  const alsoNoun = noun && isUnknown(p, i + 1);
  if (endsFeminine(p, i) && endsFeminine(p, i + 1) && p.isNative(i) && p.isNative(i + 1))
    return false;
  if (isObject(p, i) && !(isFeminine(p, i) && isSurname(p, i + 1))) return false;
  if (!(isUnknown(p, i) || alsoNoun) || (p.looksImperfect(i) && p.isNative(i))) return false;
  return closes(p, i - 1) || p.isMark(i - 1, ',)');
}

/** A given name that is written with the article, as nouns and surnames are. */
export function isGivenWithArticle(p: Passage, i: number): boolean {
  const info = p.info(i);
  return info?.article === true && !info.head && (info.wide & CLASS['given-name']) !== 0;
}

/** A word that the name of a person may end with, where a letter of the one before may be a preposition. */
function isLastName(p: Passage, i: number): boolean | undefined {
  return p.is(i, PERSON_NAME) || mayBeName(p, i) || (p.info(i - 2)?.head && isPlainSurname(p, i));
}

/** A word of a name may begin with a letter that may be a preposition: only at the end of the phrase, or before a mark or a role. */
function isPrefixedName(p: Passage, i: number, to: number): boolean {
  const info = p.info(i);
  if (i >= to || !info || !p.mayHavePreposition(i) || p.isKnownAfterClitic(i)) return false;
  if (info.article || info.classes || info.wide || info.head || info.verb || info.cues.length)
    return false;
  const next = p.info(i + 1);
  if (i + 1 >= to || !next || next.complementizer) return true;
  return p.is(i + 1, CLASS.preposition) || next.head?.role === true;
}

/** Two words of which nothing is known, with which the phrase ends after an office that is complete, though the first may look owned. */
function isWholeName(p: Passage, i: number): boolean {
  if (!closes(p, i - 1) || !isUnknown(p, i) || isAccusative(p, i)) return false;
  const last = isUnknown(p, i + 1) || isPlainName(p, i + 1);
  return last && !isFeminine(p, i + 1) && endsPhrase(p, i + 2, p.tokens.length);
}

/** A state's name and a word of which nothing is known, after an office that is complete: somebody is called so. */
function isNamedAsState(p: Passage, i: number): boolean {
  const adjective = p.info(i - 1)?.article && p.placeOf(i - 1) !== undefined;
  return (
    adjective === true && p.is(i, CLASS.polity) && !p.info(i)?.preposition && mayBeName(p, i + 1)
  );
}

/** Two words of which nothing is known after a comma: a name, though it may begin like a preposition. */
function isAfterComma(p: Passage, i: number): boolean {
  return p.isMark(i - 1, ',') && mayBeName(p, i) && mayBeName(p, i + 1);
}

/** Stems of the words of a personal name, titles aside; of the fathers in it alone. */
export function nameStems(
  p: Passage,
  name: Range,
  stemAt: (p: Passage, i: number) => string,
  fathers = false,
): string[] {
  const stems: string[] = [];
  for (let i = name.from; i < name.to; i++) {
    const title = p.is(i, CLASS.title) && (i + 1 < name.to || stems.length > 0);
    // A part of a name brings the father's, unless the name after it is written with it as one.
    const father = p.is(i - 1, CLASS['name-part']) && !isJoinedPart(p, i - 1);
    const first = i === name.from || !father;
    const other = fathers && (first || !p.is(i, CLASS['given-name']));
    const stem = title || other ? '' : stemAt(p, i);
    if (stem.length > 1) stems.push(stem);
  }
  return stems;
}
