import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import type { Kind } from '../types';
import { afterIndefinite, isDescribed } from './after-indefinite';
import { afterName, isObjectAfter, isToldOutlet, namesAnother } from './after-name';
import {
  definiteAfter,
  isAdjectiveOf,
  isAll,
  isDegree,
  isDescribing,
  isOfBond,
  ownsNoun,
} from './definite';
import { isListedEvent, isSayingNoun } from './noun';
import { LIKELY, type Plainness } from './plainness';
import { hasPronoun, isAccusative, isFeminine, isNameLike, isRelational, isSelf } from './shape';
import type { One } from './speaker';
import { isBeforeCountry, isBodysName, isLoneName, isSurname, isUnknown } from './unknown';
import { isWhatever } from './what-is-said';

const NO_BEGIN =
  CLASS.preposition |
  CLASS.relative |
  CLASS.complementizer |
  CLASS['clause-opener'] |
  CLASS.time |
  CLASS.negator |
  CLASS.turn;

const NO_END =
  CLASS.preposition |
  CLASS.title |
  CLASS.quantifier |
  CLASS.negator |
  CLASS.relative |
  CLASS['name-part'];

/**
 * How plainly the second phrase of the run that begins at `from` and ends before `to` begins at `i`: hardly before the
 * first ends as it is read by itself, and likely there, where anything tells so.
 */
export function beginsSecond(p: Passage, from: number, i: number, to: number, one: One): Plainness {
  const plain = plainness(p, from, i, to, one);
  if (plain >= LIKELY && isAdjectiveOf(p, from, i) && plainness(p, from, i + 1, to, one) >= LIKELY)
    return 0;
  return plain === 1 && i === one.end ? LIKELY : plain;
}

/**
 * How plainly the second phrase of the run that begins at `from` and ends before `to` begins at `i`.
 * @param one the first as it is read by itself
 */
function plainness(p: Passage, from: number, i: number, to: number, one: One): Plainness {
  if (isWhatever(p, i) && canEnd(p, i - 1)) return 3;
  if (p.info(i)?.article && p.isConstructPlural(i - 1)) return 0;
  if (p.token(i - 1).closesName && !p.info(i)?.article && canBegin(p, i) && !isRelational(p, i))
    return 3;
  const { name, end } = one;
  if (i < end && end < to && i > from) return 0;
  if (pointsAlone(p, i) || isToldOutlet(p, from, i)) return 3;
  if (!canBegin(p, i) || !canEnd(p, i - 1) || isDoer(p, from, i)) return 0;
  if (i > from + 1 && p.info(i)?.article && isOfNumber(p, i - 1)) return 3;
  if (p.token(i - 1).closesName) return isRelational(p, i) ? 1 : 3;
  if (isHolder(p, from, i) || isDegree(p, i)) return 0;
  if (isOpenPlural(p, i - 1) && !isLikeHim(p, i) && !p.is(i, CLASS.vague)) return 3;
  if (isAll(p, i) && isDescribing(p, from, i - 1)) return LIKELY;
  const thing = p.info(i)?.head?.role === false && p.info(i)?.head?.kind !== 'group';
  if (thing && (p.isSubjectPlural(i - 1) || isPeople(p, i - 1))) return 3;
  const named = i - 1 === from ? isLoneName(p, from) : isPersonSoFar(p, from, i);
  const whole = name?.to === i && !p.is(i - 1, CLASS.title);
  if (whole && isObjectAfter(p, name, i)) return LIKELY;
  if (whole && namesAnother(p, i, to)) return 3;
  if (named || whole || p.endsItem(i - 1, CLASS['given-name'])) return afterName(p, from, i);
  if (isDefinite(p, i - 1) || (isBodysName(p, i - 1) && isKnownNoun(p, i))) {
    return p.info(i)?.article ? definiteAfter(p, from, i) : openAfter(p, from, i, to);
  }
  return isDescribed(p, from, i) ? afterIndefinite(p, i, to) : 0;
}

/** Who does what describes the indefinite noun before it (a committee that the parliament formed). */
function isDoer(p: Passage, from: number, i: number): boolean {
  const { article = true, head } = p.info(from) ?? {};
  if (article || i < from + 2) return false;
  return (
    p.isVerbWithObject(i - 1) || (i === from + 2 && head?.role === false && hasPronoun(p, i - 1))
  );
}

/** A noun after a number, or after the word for one with the ending that it has there. */
function isOfNumber(p: Passage, i: number): boolean {
  if (p.isNumber(i - 1)) return isCounted(p, i);
  const ended = isAccusative(p, i) || p.shapes.accusative.test(p.text(i)) || p.isObliquePlural(i);
  return p.is(i - 1, CLASS.quantifier) && ended && isCounted(p, i);
}

/** A noun after a number is in construct with nothing. */
function isCounted(p: Passage, i: number): boolean {
  const info = p.info(i);
  return info !== undefined && !info.article && !p.is(i, CLASS.preposition);
}

/** A word that points at what was said, with no noun after it (another official confirmed that). */
function pointsAlone(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.demonstrative) || p.info(i)?.conjunction || p.isWord(i + 1)) return false;
  return p.isWord(i - 1) && !p.is(i - 1, CLASS.preposition);
}

/** A title or rank before the name of the one who holds the office that the phrase begins with. */
function isHolder(p: Passage, from: number, i: number): boolean {
  const { head } = p.info(i) ?? {};
  const rank = p.is(i, CLASS.title) || (head?.role && head.article);
  return rank === true && p.info(from)?.head?.role === true && p.is(i + 1, PERSON_NAME);
}

/** People without the article and with the ending that construct takes away: only a plural adjective goes on with them. */
function isOpenPlural(p: Passage, i: number): boolean {
  return p.isHumanPlural(i) && !p.info(i)?.article && p.token(i).kind === 'word';
}

/** A plural of people that describes others without the article. */
function isLikeHim(p: Passage, i: number): boolean {
  return p.isHumanPlural(i) && !p.info(i)?.article;
}

/** People with the article: only plurals describe them (the residents the municipality). */
function isPeople(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  if (!head?.article || head.agreement.number !== 'p') return false;
  return head.role || head.kind === 'group';
}

/** Whether a second phrase may begin at `i`: no preposition, clause or conjunction stands there, free or joined, and no number of what is before it (the Channel 12 of Israel). */
export function canBegin(p: Passage, i: number): boolean {
  const info = p.info(i);
  const numbersIt = p.isNumber(i) && p.info(i + 1)?.article;
  if (
    !info ||
    numbersIt ||
    isSelf(p, i) ||
    isOfBond(p, i) ||
    (p.is(i, NO_BEGIN) && !p.is(i, CLASS.event)) ||
    info.preposition ||
    info.complementizer
  )
    return false;
  if (info.head?.preposition || info.head?.conjunction || (info.sureVerb && !info.event))
    return false;
  if (info.wide & CLASS.preposition && !info.head && !info.event) return false;
  const joined = info.conjunction || (info.article && p.mayHaveConjunction(i));
  if (!info.head && (joined || info.joinedNoun)) return false;
  return info.head !== undefined || info.classes !== 0 || !mayBeJoined(p, i);
}

/** The first letter may be a conjunction, and the word is none that is known. */
function mayBeJoined(p: Passage, i: number): boolean {
  return p.mayHaveConjunction(i) && !p.info(i)?.event;
}

function canEnd(p: Passage, i: number): boolean {
  if (isInsideName(p, i)) return false;
  if (!p.isWord(i)) return p.closing(i) !== undefined || p.isMark(i, ')');
  if (p.is(i, CLASS.title) && p.info(i)?.head) return true;
  return (!p.is(i, NO_END) || isNameLike(p, i)) && p.text(i).length > 1;
}

const LONGEST_NAME = 4;

/** The word and the next are of one listed name. */
function isInsideName(p: Passage, i: number): boolean {
  if (p.isJoinedItem(i, CLASS.polity | CLASS.label)) return true;
  for (let k = Math.max(0, i - LONGEST_NAME); k <= i; k++) {
    if (p.after(k, BODY_NAME | CLASS.title | CLASS.time) > i + 1) return true;
  }
  return false;
}

function isDefinite(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return true;
  return info.article || hasPronoun(p, i) || p.endsItem(i, BODY_NAME);
}

const POINTS = CLASS.quantifier | CLASS.demonstrative;

/** A noun that is known, or what points at one: the word before it is in construct with neither. */
function isKnownNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.article) return info.head !== undefined || isListedEvent(p, i);
  return info?.head !== undefined || info?.event === true || ownsNoun(p, i) || p.is(i, POINTS);
}

/** A role, a title or a word that nobody knows, and the name so far: what follows may be more of the name. */
function isPersonSoFar(p: Passage, from: number, i: number): boolean {
  if (p.info(i - 1)?.article) return false;
  const unknown = isUnknown(p, from) && !p.isHumanPlural(from);
  const bearer = unknown || p.is(from, PERSON_NAME) || p.info(from)?.head?.role;
  const goesOn = isUnknown(p, i - 1) || isNameLike(p, i - 1) || p.is(i - 2, CLASS['name-part']);
  return bearer === true && goesOn;
}

/** A word without the article after a complete phrase: a name of what is before it, or a noun of its own. */
function openAfter(p: Passage, from: number, i: number, to: number): Plainness {
  const info = p.info(i);
  if (p.is(i, PERSON_NAME))
    return i === from + 1 && !info?.article && isBodyAlone(p, from) ? LIKELY : 0;
  if (!info) return 0;
  if (p.is(i, BODY_NAME))
    return p.info(i - 1)?.article || p.endsItem(i - 1, BODY_NAME) ? LIKELY : 0;
  if (hasPronoun(p, i)) return 3;
  const rest = i + 1 < to;
  if (info.head) return headAfter(p, from, i, to);
  if (isListedEvent(p, i)) return 3;
  if (p.is(i, POINTS) || ownsNoun(p, i)) return LIKELY;
  const construct = rest && p.info(i + 1)?.article === true && p.info(i + 1)?.preposition === '';
  const ofHead = info.event && p.info(i + 1)?.head !== undefined;
  const act = info.event || isSayingNoun(p, i);
  if (act || isFeminine(p, i))
    return (construct || ofHead) && (act || !p.isBelonging(i)) ? LIKELY : 1;
  if (construct && i === from + 1 && isBodyAlone(p, from)) return LIKELY;
  if (i > from + 1 && isOfBody(p, from, i)) return LIKELY;
  return info.text.length > 3 && isAccusative(p, i) ? 3 : 0;
}

/** A word of the language, no preposition in it, after the whole name of a body: no name of anybody's. */
function isOfBody(p: Passage, from: number, i: number): boolean {
  if (p.info(from)?.head?.kind !== 'organization' || p.mayHavePreposition(i)) return false;
  return p.isNative(i) && p.text(i).length > 3 && !isBeforeCountry(p, i);
}

const BODIES: ReadonlySet<Kind> = new Set<Kind>(['organization', 'media', 'group']);

/** A body or people by one definite noun, which no name follows. */
function isBodyAlone(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head?.article === true && !head.role && BODIES.has(head.kind);
}

/** A role after another may be held by the same person, unless the phrase so far is a role by itself. */
function headAfter(p: Passage, from: number, i: number, to: number): Plainness {
  const head = p.info(i)?.head;
  if (!head?.role || head.agreement.number === 'p') return LIKELY;
  const one = !head.article && isRelational(p, i + 1) && !p.info(i + 1)?.article;
  if (one && i === from + 1) return LIKELY;
  if (p.info(from)?.head?.role === false) return p.is(i + 1, CLASS.preposition) ? 1 : LIKELY;
  const whole = p.info(i + 1)?.article === true && i + 2 >= to;
  if (whole && i === from + 1 && isSurname(p, from)) return LIKELY;
  return p.info(from)?.head?.role && (i === from + 1 || whole) ? LIKELY : 1;
}
