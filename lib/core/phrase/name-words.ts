import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { isListedEvent, isOfficeBeside, isOwnedTitle } from './noun';
import { isPurpose } from './position';
import {
  endsFeminine,
  hasPronoun,
  isAccusative,
  isFeminine,
  isNameLike,
  isRelational,
} from './shape';
import { isPlainName, isUnknown, mayBeName } from './unknown';

/*
 * The words of a personal name, from left to right. A name is complete with its second word, or with a surname that
 * has the article. Until then a word of which nothing is known is more of it; after that only what can hardly be
 * anything else: a listed name, a foreign word, another surname with the article, a word that ends the phrase.
 */

/**
 * Index after the personal name that begins at `from`, titles before it included.
 * @param to end of the phrase that holds it
 */
export function nameEnd(p: Passage, from: number, to: number): number {
  const marked = p.is(from, CLASS.title) ? markedEnd(p, from + 1, to) : undefined;
  if (marked) return marked;
  let i = Math.max(from, p.after(from, CLASS.title));
  const held = i > from || isHeld(p, from);
  let words = 0;
  let complete = false;
  while (
    i < to &&
    (i === from || joins(p, i, to, words, complete) || (held && words === 1 && isLast(p, i, to)))
  ) {
    const info = p.info(i);
    const part = p.is(i, CLASS['name-part']) || !info;
    const title = words === 0 && (p.is(i, CLASS.title) || isOfRank(p, from, i));
    if (!part && !title) {
      words++;
      complete = words > 1 || (info.article && i > from && !p.is(i - 1, CLASS['name-part']));
    }
    i = Math.max(i + 1, title ? p.after(i, CLASS.title) : i);
    if (p.token(i - 1).closesName || (!title && joinsAnother(p, from, i))) break;
  }
  return i;
}

/** The name is of one whose office has just been told: that ends with an adjective, a noun with the article, a body or whose it is. */
function isHeld(p: Passage, from: number): boolean {
  const before = p.info(from - 1);
  const owned = before?.head?.pronoun && before.head.role;
  return before?.article === true || owned === true || p.endsItem(from - 1, BODY_NAME);
}

/** What else a last name may be. */
const HOMONYM =
  CLASS['given-name'] | CLASS['name-part'] | CLASS['not-verb'] | CLASS.event | CLASS.norm;

/** One in office is seldom named by a given name alone: the word after it is the last name, unless it is plainly something else. */
function isLast(p: Passage, i: number, to: number): boolean {
  const info = p.info(i);
  if (!info || p.is(i, ~HOMONYM) || !isFirst(p, i - 1)) return false;
  const surname = info.article && info.head?.role && info.head.agreement.number === 's';
  if (info.head && !surname && !(info.wide & CLASS['given-name'])) return false;
  if (info.preposition || info.conjunction || info.complementizer) return false;
  if (p.isKnownAfterClitic(i) || isAccusative(p, i) || hasPronoun(p, i)) return false;
  if (isListedEvent(p, i) && !info.article) return false;
  const open = info.event || (!p.is(i - 1, CLASS['given-name']) && p.isNative(i));
  if (open && !info.article && isFeminine(p, i) && p.info(i + 1)?.article) return false;
  if (info.cues.some((c) => c.reading.adverbial)) return false;
  if (p.looksImperfect(i) && p.isNative(i) && !endsPhrase(p, i + 1, to)) return false;
  return !(info.verb && (info.sureVerb || p.looksImperfect(i))) || endsPhrase(p, i + 1, to);
}

/** A given name ends with the word, or it may be one. */
function isFirst(p: Passage, i: number): boolean {
  return p.is(i, CLASS['given-name']) || p.is(i - 1, CLASS['name-part']) || isNewFirst(p, i);
}

/** A word of which nothing is known, though it may begin as with a preposition. */
function isNewFirst(p: Passage, i: number): boolean {
  return isUnknown(p, i) || isPlainName(p, i);
}

/** An initial or an abbreviated title has at most so many letters. */
const LONGEST_INITIAL = 3;

/** An adjective of a rank, before another title or the name. */
function isOfRank(p: Passage, from: number, i: number): boolean {
  if (i === from || !p.info(i)?.article) return false;
  return p.is(i + 1, PERSON_NAME) || (isRelational(p, i) && mayBeName(p, i + 1));
}

/** Whether the word at `i` is more of a name. */
function joins(p: Passage, i: number, to: number, words: number, complete: boolean): boolean {
  const info = p.info(i);
  if (!info) return p.text(i) === '.' && p.text(i - 1).length <= LONGEST_INITIAL && p.isWord(i + 1);
  if (p.is(i - 1, CLASS['name-part']) || (words === 0 && p.isMark(i - 1, '.'))) return true;
  if (words === 0 && isOwnedTitle(p, i - 1)) return p.is(i, PERSON_NAME);
  if (p.is(i, CLASS.title)) return words === 0 || !p.is(i + 1, PERSON_NAME);
  if (p.is(i, PERSON_NAME) || (p.is(i - 1, PERSON_NAME) && isNameLike(p, i))) return true;
  if (words === 0 && (isFirstSurname(p, i) || isFirstName(p, i))) return true;
  if (!complete && p.is(i - 1, CLASS['given-name']) && isSurnameLikeVerb(p, i, to)) return true;
  if (p.is(i, CLASS.relative | CLASS.time) || info.wide & CLASS.preposition || info.verb)
    return false;
  if (info.head?.kin && info.article && info.wide & CLASS['name-part']) return true;
  if (info.article)
    return complete || info.event
      ? isArticled(p, i) && !isNoun(p, i) && (!isSurnameSoFar(p, i - 1) || isRelational(p, i))
      : isArticled(p, i) || isOfficeName(p, i);
  if (p.accusativeHead(i) || (words > 0 && isObject(p, i))) return false;
  if (p.mayHavePreposition(i)) return isPrefixed(p, i, to, words, complete);
  if (!isUnknown(p, i)) return false;
  if (!complete || info.foreign) return true;
  if (p.looksFuture(i) && p.isNative(i)) return false;
  return endsPhrase(p, i + 1, to) && !isFeminine(p, i) && !p.isObliquePlural(i);
}

/** The word has the article and is the name's, so that only what ends as surnames do may be one more. */
function isSurnameSoFar(p: Passage, i: number): boolean {
  return p.info(i)?.article === true;
}

/** A noun rather than another surname: feminine, for what is done, or known otherwise. */
function isNoun(p: Passage, i: number): boolean {
  const { wide = 0, event } = p.info(i) ?? {};
  return isFeminine(p, i) || endsFeminine(p, i) || event === true || (wide & ~HOMONYM) !== 0;
}

/** With the article, and no word that is known. */
function isArticled(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.preposition || info.head || isLongPlural(p, i)) return false;
  if (p.bringsBond(i)) return false;
  return info.article && !(info.wide & (CLASS.quantifier | CLASS.event));
}

/** Longer than surnames that end as plurals of people do. */
export function isLongPlural(p: Passage, i: number): boolean {
  const long = (p.info(i)?.stem.length ?? 0) > LONGEST_PLURAL;
  return long && p.isObliquePlural(i) && p.isNative(i);
}

const LONGEST_PLURAL = 4;

/** A surname that is an office too, straight after a given name: nothing of an office follows it. */
function isOfficeName(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  if (!head?.role || head.preposition || head.agreement.number !== 's') return false;
  const next = p.info(i + 1);
  return p.is(i - 1, CLASS['given-name']) && !next?.article && !p.is(i + 1, CLASS.preposition);
}

/** Whether the word is a noun rather than a name: in the accusative, owned, or feminine and in construct. */
export function isObject(p: Passage, i: number): boolean {
  if (isAccusative(p, i)) return true;
  const next = p.info(i + 1);
  if (next?.foreign || p.is(i + 1, PERSON_NAME)) return false;
  if (p.isIndefiniteObject(i) || hasPronoun(p, i)) return true;
  return isFeminine(p, i) && (next?.article || next?.head || next?.event) === true;
}

/** Nothing of the phrase follows, or an office. */
export function endsPhrase(p: Passage, i: number, to: number): boolean {
  if (i >= to || !p.isWord(i)) return true;
  const info = p.info(i);
  return info?.complementizer !== undefined || info?.head?.role === true;
}

/** A name may begin with a letter that may be a preposition: a second word where nothing is known of the rest, a later one at the end of the phrase. */
function isPrefixed(p: Passage, i: number, to: number, words: number, complete: boolean): boolean {
  const info = p.info(i);
  if (
    !info ||
    p.isKnownAfterClitic(i) ||
    info.head ||
    info.classes ||
    info.wide ||
    info.cues.length
  )
    return false;
  if (words === 0 && isArticled(p, i + 1)) return true;
  if (complete || isFeminine(p, i)) return i + 1 >= to && !isFeminine(p, i);
  return !p.info(i + 1)?.article || !(p.isNeutral(info.text.charAt(0)) || p.isBelonging(i));
}

/** The word straight after a title is a name, though it is a noun for what is done, where a surname follows. */
function isFirstName(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.event || info.article || info.head || info.preposition) return false;
  return p.info(i + 1)?.article === true && isArticled(p, i + 1) && !p.is(i + 1, BODY_NAME);
}

/** The word straight after a title is a name, though it may look like a verb. */
function isFirstSurname(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.classes || info.complementizer) return false;
  return info.cues.length > 0 && !info.conjunction && !isPurpose(p, i);
}

/** A surname that looks like a verb or a verbal noun: before a mark or the end, or an office that a comma adds, or of a form in which nobody else is told of. */
function isSurnameLikeVerb(p: Passage, i: number, to: number): boolean {
  const info = p.info(i);
  if (!info || info.head || info.classes & ~CLASS.event || info.article) return false;
  if (hasPronoun(p, i) || (isFeminine(p, i) && p.info(i + 1)?.article)) return false;
  if (info.cues.length > 0 && info.cues.every((c) => c.reading.agreement.person === 1)) return true;
  const held = p.isMark(i + 1, ',') && p.info(i + 2)?.head?.role;
  if (held && !info.cues.some((c) => c.reading.adverbial)) return true;
  const shaped = info.verb ? !info.sureVerb : info.event && !info.cues.length;
  return shaped && (i + 1 >= to || (!info.conjunction && endsPhrase(p, i + 1, to)));
}

/** One surname and another that a conjunction joins to it; after a given name, before the office of one, or where it is written twice, the letter is of the surname. */
export function joinsAnother(p: Passage, from: number, i: number): boolean {
  if (i !== from + 1 || !p.mayHaveConjunction(i) || p.isConsequence(i)) return false;
  if (repeatsFirst(p, i)) return false;
  if (isOfficeOfOne(p, i + 1)) return false;
  const first = p.info(from);
  return !first?.article && !first?.head && !first?.classes && isUnknown(p, i);
}

/** The letter that would join a name is written twice, as none that is joined begins (Woodcock). */
export function repeatsFirst(p: Passage, i: number): boolean {
  return p.text(i).charAt(0) === p.text(i).charAt(1);
}

/** The office of one alone, after a comma or none. */
function isOfficeOfOne(p: Passage, i: number): boolean {
  const head = p.info(p.isMark(i, ',') ? i + 1 : i)?.head;
  return isOfficeBeside(p, i) && head?.agreement.number === 's';
}

const LONGEST_MARKED = 5;

/** Index after a name in marks or brackets that open at `i`, of at most a few words; undefined where none do. */
export function markedEnd(p: Passage, i: number, to: number): number | undefined {
  let close = p.opening(i)?.close;
  for (let k = i + 1; p.isMark(i, '(') && k < to && !close; k++) if (p.isMark(k, ')')) close = k;
  return close && close < to && close - i <= LONGEST_MARKED ? close + 1 : undefined;
}
