import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { markedEnd, nameEnd } from '../phrase/name-words';
import { holderAfter } from '../phrase/named/holder';
import { isGivenWithArticle } from '../phrase/named/person';
import { isClosed, isDeed, isListedEvent } from '../phrase/noun';
import { nounEnd } from '../phrase/noun-phrase';
import { endsFeminine, hasPronoun, isAccusative, isNameLike, isRelational } from '../phrase/shape';
import { type One, oneAt } from '../phrase/speaker';
import { isUnknown, mayBeName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { FUNCTION, isVerbBeside, seemsArticled } from './name-start';

/*
 * Where it is known by which word somebody is called, more can be told of the words before it: those between an office
 * that is complete and the word are his other names, whatever they look like, and an office reaches to a name over all
 * that may be of it.
 */

/** A phrase, and the name in it where that is known by the word that was looked for. */
export interface Named extends Range {
  readonly name?: Range | undefined;
}

/** How many words before a surname the office of its bearer begins at most. */
const LONGEST = 16;

/**
 * The longest phrase of an office or title that ends with the word at `at`, or whose name holds it or ends before it:
 * the text calls somebody by that word.
 * @param plainly the words between are known for those of a name
 */
export function officeAround(p: Passage, at: number, plainly = false): Named | undefined {
  let found: Named | undefined;
  for (let k = at - 1; k >= Math.max(0, at - LONGEST) && !p.isMark(k, '.;:!?'); k--) {
    const office = isOffice(p, k) && !describesBody(p, k);
    if (!office && !p.is(k, CLASS.title)) continue;
    const one = oneAt(p, k, p.tokens.length);
    const name = one.name ?? (found ? undefined : holderAfter(p, k));
    const end = one.name ? one.end : Math.max(one.end, name?.to ?? 0);
    if (name && isAnothers(p, k, name.from)) continue;
    const holds = name ? name.from <= at && at <= name.to : at === end - 1;
    const whole = one.name && one.name.to > at;
    const upTo = whole || plainly ? undefined : (nameUpTo(p, one, at) ?? nameBeyond(p, one, at));
    if (upTo) found = { from: k, to: at + 1, name: upTo };
    else if (holds) found = { from: k, to: Math.max(end, at + 1) };
  }
  return found;
}

/** Somebody of his stands between an office and a name, who has that name (the minister … his colleague X). */
function isAnothers(p: Passage, office: number, name: number): boolean {
  for (let i = office + 1; i < name; i++) if (p.info(i)?.head?.pronoun) return true;
  return false;
}

/** An adjective of a body, which is an office elsewhere, straight before a name of which nothing is known (the governing coalition X). */
function describesBody(p: Passage, i: number): boolean {
  const body = p.info(i - 1);
  if (!body?.article || body.head?.role !== false || !p.info(i)?.article) return false;
  return isUnknown(p, i + 1);
}

/** How many words before the last one a name has at most. */
const LONGEST_NAME = 3;

/** The name that ends with the word by which somebody is called, straight after an office that is complete or a comma. */
function nameUpTo(p: Passage, { end, name }: One, at: number): Range | undefined {
  const from = name?.from ?? (p.isMark(end, ',') ? end + 1 : end);
  if (from > at || at - from > LONGEST_NAME || isAdjective(p, at)) return undefined;
  if (from === at && (isUnknown(p, at) || !mayBeOfName(p, at, false))) return undefined;
  if (!name && !isClosed(p, end - 1)) return undefined;
  for (let i = name?.to ?? from; i < at; i++) {
    const beforeFirst = i + 1 < at && p.is(i + 1, PERSON_NAME);
    if (beforeFirst ? !p.is(i, PERSON_NAME) : !mayBeOfName(p, i, i > from)) return undefined;
  }
  return { from, to: at + 1 };
}

/** The same after all that the office is for and where it is, where no name stands before. */
function nameBeyond(p: Passage, { from, end, name }: One, at: number): Range | undefined {
  if (name) return undefined;
  let to = wholeEnd(p, end, at);
  if (p.isBoundToPlace(from, p.text(to)) && p.info(to + 1)?.article)
    to = wholeEnd(p, partEnd(p, to + 1), at);
  return to > end && to < at && !meetsAnother(p, from, at)
    ? nameUpTo(p, { from, end: to, name }, at)
    : undefined;
}

/** With the article a feminine adjective of relation, as no surname is. */
function isAdjective(p: Passage, i: number): boolean {
  return p.info(i)?.article === true && isRelational(p, i) && endsFeminine(p, i);
}

/** What a word of a name may be known as. */
const NAMELIKE =
  CLASS['given-name'] | CLASS['name-part'] | CLASS['not-verb'] | CLASS.preposition | CLASS.title;

/** Nothing that is known of the word tells that it is of no name; after another it may be an office. */
function mayBeOfName(p: Passage, i: number, after: boolean): boolean {
  const info = p.info(i);
  if (!info || info.complementizer || info.sureVerb || info.cues.length || p.is(i, ~NAMELIKE))
    return false;
  if (p.is(i, CLASS.preposition) && !isNameLike(p, i)) return false;
  if (info.article && !(info.wide & CLASS['given-name'])) return false;
  if (info.head) return after && !info.head.pronoun && !info.head.conjunction;
  if (p.mayHavePreposition(i) && (p.isKnownAfterClitic(i) || endsFeminine(p, i))) return false;
  return !isAccusative(p, i) && !isListedEvent(p, i) && !isDeed(p, i);
}

/** How many words an office has at most. */
const LONGEST_OFFICE = 24;

/** How many words before a name the office of its bearer begins that reaches to it, over all that it is for and where it is; the name where none does. */
export function officeBefore(p: Passage, name: Range): number {
  let found = name.from;
  for (let k = name.from - 1; k >= Math.max(0, name.from - LONGEST_OFFICE); k--) {
    if (p.isMark(k, '.;:!?') || p.info(k)?.sureVerb) break;
    if (isOffice(p, k) && !isSurname(p, k) && reaches(p, k, name)) found = k;
  }
  return found;
}

/** The office of one, or what anybody may be called. */
function isOffice(p: Passage, i: number): boolean | undefined {
  const head = p.info(i)?.head;
  if (head?.pronoun && !head.kin) return false;
  return head?.role && head.agreement.number !== 'p' && !p.is(i, NO_OFFICE) && !isVerbBeside(p, i);
}

/** The last name of somebody else. */
function isSurname(p: Passage, i: number): boolean {
  return p.is(i - 1, CLASS['given-name'] | CLASS['name-part']);
}

const NO_OFFICE = FUNCTION | CLASS.occasion;

/** The office goes on to the name, or to the comma before it. */
function reaches(p: Passage, office: number, name: Range): boolean {
  const one = oneAt(p, office, p.tokens.length);
  const other = one.name && one.name.to !== name.to && one.name.from < name.from;
  if (other || meetsAnother(p, office, name.from)) return false;
  let i = one.name ? name.from : wholeEnd(p, one.end, name.from);
  while (isJoinedOffice(p, i)) i = wholeEnd(p, oneAt(p, i + 1, p.tokens.length).end, name.from);
  if (i === name.from) return isClosed(p, i - 1) && p.is(i, PERSON_NAME);
  return p.isMark(i, ',') && i + 1 === name.from && beginsName(p, name.from);
}

/** Another office of the same one, joined after a comma (…, and presenter of Y, X). */
function isJoinedOffice(p: Passage, i: number): boolean {
  const head = p.info(i + 1)?.head;
  return p.isMark(i, ',') && head?.role === true && head.conjunction && !head.pronoun;
}

/** Index after an office with all that it is for and where it is. */
function wholeEnd(p: Passage, end: number, to: number): number {
  let i = end;
  for (let next = goesOn(p, i); i < to && next > i; next = goesOn(p, i)) i = next;
  return i;
}

/** The office that begins at `office`, over all that it is for, and who holds it after a comma. */
export function holderBeyond(p: Passage, office: number): Range | undefined {
  const { name, end } = oneAt(p, office, p.tokens.length);
  if (name || !isOffice(p, office)) return undefined;
  const comma = wholeEnd(p, end, office + LONGEST_OFFICE);
  if (!p.isMark(comma, ',') || !isFirst(p, comma + 1) || meetsAnother(p, office, comma))
    return undefined;
  const to = nameEnd(p, comma + 1, p.tokens.length);
  return to > comma + 2 ? { from: office, to } : undefined;
}

/** A first name that is known, or words of which nothing is, a foreign one among them. */
function isFirst(p: Passage, i: number): boolean {
  if (p.is(i, CLASS['given-name'] | CLASS['name-part'])) return true;
  const foreign = p.info(i)?.foreign || p.info(i + 1)?.foreign;
  return foreign === true && mayBeName(p, i) && mayBeName(p, i + 1);
}

function beginsName(p: Passage, i: number): boolean {
  return p.is(i, PERSON_NAME) || isNewFirst(p, i);
}

/** Nothing is known of the word, with the article or as if it had it. */
function isNewFirst(p: Passage, i: number): boolean {
  return isUnknown(p, i) || isGivenWithArticle(p, i) || seemsArticled(p, i);
}

/** Somebody in another office stands after a preposition, who has the name (a conference with the minister X). */
function meetsAnother(p: Passage, office: number, name: number): boolean {
  for (let i = office + 1; i < name; i++)
    if (p.info(i)?.head?.role && p.is(i - 1, CLASS.preposition)) return true;
  return false;
}

/** Index after more of an office: another field, an adjective, where it is or whom it is for; `i` where nothing of it follows. */
function goesOn(p: Passage, i: number): number {
  const info = p.info(i);
  const marked = markedEnd(p, i, p.tokens.length);
  if (marked) return marked;
  if (p.isNumber(i)) return i + 1;
  if (!info || info.sureVerb || info.complementizer || p.is(i, PERSON_NAME)) return i;
  if (p.is(i, CLASS.preposition)) return isWithin(p, i) ? partEnd(p, i + 1) : i;
  if (info.article || p.mayHaveConjunction(i) || p.mayHavePreposition(i)) return partEnd(p, i);
  return i;
}

/** Longer prepositions tell when or how something is done. */
const LONGEST_WITHIN = 2;

const CIRCUMSTANCE = CLASS.time | CLASS.venue | CLASS.occasion | CLASS.event;

/** A preposition says where an office is: no occasion, and nobody. */
function isWithin(p: Passage, i: number): boolean {
  if (p.text(i).length > LONGEST_WITHIN || p.isOrigin(i)) return false;
  if (p.opening(i + 1)) return true;
  if (!p.isWord(i + 1)) return false;
  if (p.is(i + 1, CIRCUMSTANCE | CLASS.title) || isListedEvent(p, i + 1)) return false;
  return !p.info(i + 1)?.head?.role && !hasPronoun(p, i + 1);
}

function partEnd(p: Passage, i: number): number {
  const marked = markedEnd(p, i, p.tokens.length);
  if (marked) return marked;
  return Math.max(i + 1, nounEnd(p, i, p.tokens.length));
}
