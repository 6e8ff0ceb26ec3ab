import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { isDeed, isListedEvent } from './noun';
import { LIKELY, type Plainness } from './plainness';
import { endsFeminine, isFeminine, isRelational } from './shape';
import { isUnknown } from './unknown';

/** A word with the article after another: an adjective of what is before it, or a noun of its own. */
export function definiteAfter(p: Passage, from: number, i: number): Plainness {
  const info = p.info(i);
  const described = p.info(i - 1)?.article && isRelational(p, i) && isFeminine(p, i);
  if (described && hasFeminine(p, from, i)) return p.is(i, BODY_NAME) ? 1 : 0;
  if (p.is(i, BODY_NAME) || isListedEvent(p, i)) return 3;
  const alike = p.isHumanPlural(i) && p.isHumanPlural(i - 1) && p.info(i - 1)?.article;
  if (alike && p.isObliquePlural(i) === p.isObliquePlural(i - 1)) return 0;
  if (alike && p.isSubjectPlural(i - 1)) return LIKELY;
  if (info?.head?.kind === 'group' && p.isHumanPlural(i) && !p.isObliquePlural(i))
    return hasPlural(p, from, i) ? 0 : LIKELY;
  if (p.is(i, CLASS.vague) && p.info(i - 1)?.head?.role === false) return 0;
  if (info?.head?.kind === 'anonymous' && p.info(from)?.head?.role && p.bringsBond(i)) return 0;
  if (isAnother(p, i)) return 3;
  const office = p.info(from)?.head?.role && info?.head?.generic;
  if (info?.head) return office ? 0 : info.head.role && p.info(i - 1)?.head?.role ? 1 : LIKELY;
  const differs = !isFeminine(p, i) && hasFeminine(p, i - 1, i);
  if (differs && (isAllFeminine(p, from, i) || isDescribedAsHers(p, from, i - 1))) return LIKELY;
  if (isRelational(p, i)) return 0;
  const alone = p.after(from, CLASS.body) === i;
  if (alone && !p.is(i, PERSON_NAME)) return LIKELY;
  if (info?.event && !isFeminine(p, i)) return LIKELY;
  if (p.isObliquePlural(i)) return hasPlural(p, from, i) ? 0 : LIKELY;
  return endsFeminine(p, i) && !hasFeminine(p, from, i) ? LIKELY : 0;
}

/** One in office straight after another of the other gender, or many after one: nobody is both (asked the host the singer). */
function isAnother(p: Passage, i: number): boolean {
  const [one, two] = [p.info(i - 1)?.head, p.info(i)?.head];
  if (!one?.role || !one.article || !two?.role || p.is(i - 1, CLASS.title)) return false;
  const { gender, number } = one.agreement;
  const sexes = number === 's' && two.agreement.number === 's' && gender !== two.agreement.gender;
  return sexes || (number === 's' && two.agreement.number === 'p');
}

/** What may be an adjective of a man or body, before one who is many or a woman: it describes what is before it (the ruling council the citizens). */
export function isAdjectiveOf(p: Passage, from: number, i: number): boolean {
  const { head, article } = p.info(i) ?? {};
  const next = p.info(i + 1);
  if (!article || !next?.article || !p.info(i - 1)?.article || isFeminine(p, i)) return false;
  if (p.isHumanPlural(i) || (head && head.agreement.number !== 's') || p.is(i, BODY_NAME))
    return false;
  const { gender, number } = p.info(from)?.head?.agreement ?? {};
  const many = p.isHumanPlural(i + 1) || next.head?.agreement.number === 'p';
  return gender === 'm' && number === 's' && (many || isFeminine(p, i + 1));
}

function hasFeminine(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const agreement = p.info(k)?.head?.agreement;
    if (agreement ? agreement.gender === 'f' || agreement.number === 'p' : isFeminine(p, k))
      return true;
  }
  return hasBrokenPlural(p, from, to);
}

/** Any noun that is not known may be a plural of things, whose adjectives are feminine. */
function hasBrokenPlural(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const info = p.info(k);
    const plain = info && !info.head && !p.isSubjectPlural(k);
    if (plain && !isRelational(p, k) && !p.is(k, PERSON_NAME | BODY_NAME)) return true;
  }
  return false;
}

function isAllFeminine(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!isFeminine(p, k) && p.info(k)?.head?.agreement.gender !== 'f') return false;
  }
  return true;
}

/** An adjective in the feminine that goes with the head of the phrase, over a noun that it is in construct with (the international organization of …). */
function isDescribedAsHers(p: Passage, from: number, i: number): boolean {
  const hers = p.info(from)?.head?.agreement.gender === 'f' && i > from + 1;
  if (!hers || !p.info(i)?.article || !isRelational(p, i) || !isFeminine(p, i)) return false;
  for (let k = from + 1; k < i; k++) if (!p.isWord(k) || p.mayHaveConjunction(k)) return false;
  return true;
}

function hasPlural(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (p.isHumanPlural(k) || p.info(k)?.head?.agreement.number === 'p') return true;
  }
  return false;
}

/**
 * Whether a word that is no name is in construct with a plain noun (the public of consumers): a phrase of its own
 * begins there.
 */
export function ownsNoun(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  if (!next || next.preposition || next.joinedNoun || next.conjunction || !isPlainNoun(p, i))
    return false;
  const { head } = next;
  const definite = next.article || head?.pronoun === true || p.info(i + 2)?.article === true;
  if (head) return definite && !head.role && !head.preposition;
  if (p.is(i + 1, PERSON_NAME | BODY_NAME)) return false;
  return isListedEvent(p, i + 1) || (next.article && p.isObliquePlural(i + 1));
}

const NO_NAME = CLASS['not-verb'] | CLASS.norm | CLASS.vague;
const SHORTEST = 4;

/** A word without the article that nothing tells to be more than a noun, and that may be in construct. */
function isPlainNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.text.length < SHORTEST || info.article || info.head) return false;
  if (info.sureVerb || info.joinedNoun || info.complementizer || info.cues.length) return false;
  return !(info.classes & ~NO_NAME) && !p.mayHaveConjunction(i) && !p.isSubjectPlural(i);
}

/** All of those that the next word is for. */
export function isAll(p: Passage, i: number): boolean {
  const next = p.info(i + 1);
  return p.is(i, CLASS.quantifier) && next?.article === true && !next.preposition;
}

/** A word that tells more of the noun before it, so that nothing is in construct with it: an adjective, a foreign word, the name of a body. */
export function isDescribing(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info || i === from || info.head) return false;
  return info.foreign || isRelational(p, i) || p.is(i, CLASS.vague | BODY_NAME) || isUnknown(p, i);
}

/** An adjective that tells of what rank one is, or the noun that it goes with (high, of high level): no noun by itself. */
export function isDegree(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!p.is(i, CLASS.vague) || info?.head) return false;
  return !info?.article || p.is(i - 1, CLASS.vague);
}

/** Whether the word goes on with a preposition that is joined to the word after it, and is no deed, or is that word (belonging to …). */
export function isOfBond(p: Passage, i: number): boolean {
  const joined = (k: number) => {
    const letter = p.text(k).charAt(0);
    const to = p.isBelonging(k) || p.info(k)?.preposition === letter;
    return (to || p.info(k)?.head?.preposition === letter) && p.isBound(k - 1, letter);
  };
  if (joined(i)) return true;
  return p.info(i)?.article === true && joined(i + 1) && !isListedEvent(p, i) && !isDeed(p, i);
}
