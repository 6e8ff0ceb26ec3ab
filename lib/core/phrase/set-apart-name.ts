import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { headAt } from './named/head';
import { personIn } from './named/person';
import { isAccusative, isFeminine, isNameLike } from './shape';
import { isSurname, isUnknown, mayBeName } from './unknown';

const NAME = CLASS['given-name'] | CLASS['name-part'];

/** What no word of a name is, however it is written. */
const NO_NAME =
  CLASS.relative |
  CLASS['free-relative'] |
  CLASS.complementizer |
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.negator |
  CLASS.auxiliary |
  CLASS.pronoun |
  CLASS.demonstrative |
  CLASS.quantifier;

/** A name has at most so many words, titles aside. */
const LONGEST = 5;

/**
 * Index after the name of two words or more that is all that stands from `from` on, up to a mark, a clause or `to`; undefined
 * where anything else does. A word after a known given name may be another word too (May, a star); nothing but its
 * place tells that it is a name.
 */
function setApartName(p: Passage, from: number, to: number): number | undefined {
  let first = from;
  while (p.is(first, CLASS.title)) first = p.after(first, CLASS.title);
  let end = first;
  while (end < to && isWordOfName(p, end, first)) end = p.isMark(end + 1, '-') ? end + 2 : end + 1;
  if ((end < to && !endsName(p, end)) || end < first + 2 || end > first + LONGEST) return undefined;
  if (p.isIndefiniteObject(first) && p.isIndefiniteObject(first + 1)) return undefined;
  const articled = p.info(first)?.article && ((p.info(first)?.wide ?? 0) & NAME) !== 0;
  const known = p.is(first, NAME) || articled || (isShaped(p, first) && p.is(first + 1, NAME));
  const foreign = isShaped(p, first) && !p.isNative(first);
  const two = end === first + 2 && (isSurnamed(p, first) || isNew(p, first));
  return known || foreign || two ? end : undefined;
}

/** No word follows, or one that brings a clause. */
function endsName(p: Passage, i: number): boolean {
  return !p.isWord(i) || p.info(i)?.complementizer !== undefined;
}

function isWordOfName(p: Passage, i: number, first: number): boolean {
  const info = p.info(i);
  if (!info || info.complementizer || p.is(i, NO_NAME) || isAccusative(p, i)) return false;
  if (p.isNumber(i)) return false;
  if (p.is(i, NAME) || isLastName(p, i)) return true;
  if (p.is(i, CLASS.preposition) && !isNameLike(p, i)) return false;
  if (info.sureVerb || isVerb(p, i)) return false;
  if (info.preposition || info.conjunction || p.isKnownAfterClitic(i)) return false;
  if (info.head) return i > first && info.head.role && info.head.agreement.number === 's';
  return true;
}

/** Straight after a given name the last word, whatever else it is. */
function isLastName(p: Passage, i: number): boolean {
  const given = p.is(i - 1, CLASS['given-name']) && endsName(p, i + 1);
  return given && !p.info(i)?.article && !p.is(i, CLASS.preposition | CLASS.pronoun);
}

/** The word looks like a verb and has an object after it. */
function isVerb(p: Passage, i: number): boolean {
  if (!p.info(i)?.verb || !p.isNative(i) || endsName(p, i + 1)) return false;
  return !mayBeName(p, i + 1) || p.isIndefiniteObject(i + 1);
}

/** Nothing is known of the word, though it may be shaped as what is done is where it is none of the language. */
function isShaped(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.classes || info.cues.length) return false;
  return !info.event || !p.isNative(i);
}

/** Two words of which nothing is known. */
const isNew = (p: Passage, i: number): boolean =>
  mayBeName(p, i) && mayBeName(p, i + 1) && !(p.info(i)?.event && p.isNative(i));

/** A word of which nothing is known, and one with the article that surnames end as. */
function isSurnamed(p: Passage, i: number): boolean {
  return isUnknown(p, i) && isSurname(p, i + 1) && !(isFeminine(p, i) && isFeminine(p, i + 1));
}

/** After the comma stands the name of who holds the role that the source has been so far, and nothing more of it. */
export function namesHolder(p: Passage, from: number, comma: number, end: number): boolean {
  if (!isOpenOffice(p, from, comma)) return false;
  const close = p.opening(comma + 1)?.close;
  const first = close ? comma + 2 : comma + 1;
  const name = personIn(p, { from: first, to: close ?? Math.min(end, first + REACH) });
  if (name?.from !== first || name.to < first + 2) return false;
  const after = close && name.to >= close ? close + 1 : name.to;
  return after >= end || !p.isWord(after) || p.info(after)?.complementizer !== undefined;
}

/** Index after a name that is all that stands between a comma after an office and another mark or the end. */
export function setApartHolder(
  p: Passage,
  from: number,
  comma: number,
  end: number,
): number | undefined {
  return isOpenOffice(p, from, comma) ? setApartName(p, comma + 1, end) : undefined;
}

/** The phrase before the comma is an office, and nobody has been named who holds it but by a title and a country (the deputy of Kuwait). */
function isOpenOffice(p: Passage, from: number, comma: number): boolean {
  if (!p.isMark(comma, ',;')) return false;
  const office = { from, to: comma };
  const first = headAt(p, office);
  const head = p.info(first)?.head;
  if (!head?.role || head.agreement.number !== 's') return false;
  return !personIn(p, office) || (comma === first + 2 && p.placeOf(first + 1) !== undefined);
}

/** A name is looked for in so many words. */
const REACH = 7;
