import { CLASS } from '../cues/compiled';
import { NAME_OPENER, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { closeOf } from './marks';
import { nameEnd } from './name-words';
import { isClosed, isEvent, isHonour, isListedEvent, isOwnedTitle } from './noun';
import { hasPronoun, isFeminine } from './shape';
import { isPlainName, isUnknown, mayBeName } from './unknown';

/**
 * Where the object begins in a run that holds subject and object: the first token after a complete noun phrase
 * that `begins` admits. Undefined: there is one phrase only.
 */
export function splitPhrases(
  p: Passage,
  from: number,
  to: number,
  begins: (i: number) => boolean,
): number | undefined {
  for (let i = skipName(p, from, to); i < to; i++) {
    if (p.isMark(i, '(')) i = closeOf(p, i, to) + 1;
    const told = isOwnAct(p, i)
      ? closesVenue(p, i - 1) || closesName(p, i - 1) || closesPerson(p, from, i)
      : isEvent(p, i) && !p.info(i)?.article && !p.is(i - 1, CLASS.venue) && closesVenue(p, i - 1);
    const closed = told || isClosed(p, i - 1) || isBareName(p, from, i) || isCounted(p, from, i);
    if (begins(i) && (pointsAtNext(p, i) || (closed && !goesOnName(p, from, i)))) return i;
    i = skipName(p, i, to) - 1;
  }
  return undefined;
}

/** A noun without the article straight after the number that the phrase begins with is in construct with nothing (30 states the decision), nor are so many people after a preposition (of four thousand people the evacuation). */
function isCounted(p: Passage, from: number, i: number): boolean {
  const { head } = p.info(i - 1) ?? {};
  if (head?.article !== false) return false;
  if (i === from + 2 && p.isNumber(from)) return true;
  let first = i - 1;
  while (p.isNumber(first - 1) || p.endsItem(first - 1, CLASS.quantifier)) first--;
  return first < i - 1 && head.role && p.is(first - 1, CLASS.preposition);
}

/** After a name or what somebody owns, one that points at a noun belongs to no phrase before it (X denied these accusations). */
function pointsAtNext(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.demonstrative) || !p.info(i + 1)?.article) return false;
  if (p.is(i - 1, PERSON_NAME)) return true;
  if ((p.info(i - 1)?.wide ?? 0) & CLASS.preposition) return !p.is(i - 1, CLASS.preposition);
  return isUnknown(p, i - 1) || hasPronoun(p, i - 1);
}

const ACT = CLASS.event | CLASS.speech;

/** A known verbal noun without the article, or any that somebody owns. */
function isOwnAct(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || p.is(i - 1, CLASS.relative)) return false;
  if (p.is(i, CLASS.venue) && !p.is(i, CLASS.event)) return false;
  if (p.is(i, ACT)) return !isHonour(p, i);
  if (!info.event) return false;
  if (!info.verb && !info.preposition && hasPronoun(p, i + 1)) return true;
  return hasPronoun(p, i) && info.cues.length === 0 && !p.isVerbWithObject(i);
}

/** Where something was said ends with the word: a noun of such, one adjective, whose it is (in a press release of theirs). */
function closesVenue(p: Passage, i: number): boolean {
  for (let k = i; k > i - 3; k--) {
    if (p.is(k, CLASS.venue)) return p.is(k - 1, CLASS.preposition);
    if (!p.isWord(k) || p.is(k, CLASS.preposition) || p.info(k)?.article) return false;
  }
  return false;
}

/** A person's name ends with the word before `i`, which may be known as no name. */
function closesPerson(p: Passage, from: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - LONGEST_PERSON); k--)
    if (p.is(k, CLASS['given-name'])) return nameEnd(p, k, i) === i;
  return false;
}

const LONGEST_PERSON = 4;

/** A name of which nothing is known ends with the word, straight after what it names (the city of) or a preposition (the office in). */
function closesName(p: Passage, i: number): boolean {
  if (!mayBeName(p, i) && !p.is(i, CLASS.label)) return false;
  if (p.is(i - 1, CLASS.preposition)) return p.info(i - 2)?.article === true;
  const head = p.info(i - 1)?.head ?? p.info(i - 2)?.head;
  return head !== undefined && !head.article && !head.role && head.agreement.number === 's';
}

/** A name of one or two unknown words ends before a noun that is plainly another. */
function isBareName(p: Passage, from: number, to: number): boolean {
  const { head, event } = p.info(p.is(to, CLASS.quantifier) ? to + 1 : to) ?? {};
  const noun = head || event || p.is(to, CLASS.polity | CLASS.speech);
  const construct = isFeminine(p, to) && p.info(to + 1)?.article;
  if (to - from > 2 || !(noun || construct) || p.is(to, PERSON_NAME)) return false;
  if (p.token(to - 1).closesName) return true;
  if (to === from + 1) return isUnknown(p, from) || (!p.info(to)?.head && isPlainName(p, from));
  if (p.is(from, CLASS['name-part'])) return mayBeName(p, from + 1);
  return [from, from + 1].every((i) => isUnknown(p, i) || p.is(i, CLASS['given-name']));
}

/** A verbal noun that no name goes on with: a listed one, or one in construct with what somebody owns. */
function isPlainAct(p: Passage, i: number): boolean {
  if (!p.info(i)?.event || p.info(i)?.article || p.is(i, PERSON_NAME)) return false;
  return isListedEvent(p, i) || hasPronoun(p, i + 1);
}

/** The word is a part of a person's name that began before, or the name after a role. */
function goesOnName(p: Passage, from: number, i: number): boolean {
  if (p.is(i - 1, PERSON_NAME) && !isOwnedTitle(p, i - 1))
    return i < from + 2 || p.is(i - 1, NAME_OPENER) || !isPlainAct(p, i);
  const role = p.info(i)?.head?.role && p.info(from)?.head?.role;
  if (role && (p.is(i + 1, PERSON_NAME) || isUnknown(p, i + 1))) return true;
  if (!p.is(i, PERSON_NAME) || isOwnedTitle(p, i)) return false;
  return p.info(from)?.head?.role === true || p.is(from, PERSON_NAME);
}

/** Index after a name in marks that opens at `i`, or after the one word. */
function skipName(p: Passage, i: number, to: number): number {
  const close = p.opening(i)?.close ?? i;
  return close < to ? close + 1 : i + 1;
}
