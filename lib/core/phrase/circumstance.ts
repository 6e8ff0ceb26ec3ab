import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { SHAPE } from '../cues/shapes';
import type { Passage } from '../passage';
import { personIn } from './named/person';
import { endsFeminine, endsFemininePlural, hasPronoun } from './shape';

/** What a joined preposition makes a circumstance of, and no name. */
const COMMON =
  CLASS.quantifier |
  CLASS.time |
  CLASS.venue |
  CLASS.event |
  CLASS.speech |
  CLASS.norm |
  CLASS.demonstrative |
  CLASS['free-relative'];

/**
 * Whether the word is a preposition of one letter joined to a noun: how, when, with what or to whom something was
 * said, and nobody who says it. A name that only begins with such a letter is none.
 */
export function isJoinedCircumstance(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || !p.mayHavePreposition(i)) return false;
  if (info.head) return info.head.preposition !== '';
  if (info.classes) return p.is(i, CLASS['free-relative']);
  return isKnown(p, i) || looksJoined(p, i);
}

/** What is left without the first letter is known, and is no name. */
function isKnown(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return false;
  if (info.preposition || info.joinedNoun || info.wide & COMMON) return true;
  return info.cues.some((c) => c.preposition) || p.isJoinedItem(i, CLASS.quantifier);
}

/** Letters of a noun with the feminine ending and the preposition, at least. */
const SHORTEST_NOUN = 5;

/** A noun by its ending, feminine or with a pronoun, where no long vowel follows the first letter as in names, and no name goes on. */
function looksJoined(p: Passage, i: number): boolean {
  if (p.is(i + 1, PERSON_NAME) || p.isMark(i + 1, ',')) return false;
  if (looksLong(p, i) || p.isOwnedOf(i, CLASS.quantifier)) return false;
  if (hasPronoun(p, i)) return true;
  const text = p.text(i);
  const manner = p.isNeutral(text.charAt(0)) && text.length >= SHORTEST_NOUN;
  return manner && endsFeminine(p, i) && !endsFemininePlural(p, i);
}

/** A long vowel follows the first letter, as in many a name. */
function looksLong(p: Passage, i: number): boolean {
  return p.shapes.longVowels.test(p.text(i).charAt(1));
}

/** A preposition of several letters with a pronoun (in his name) is longer. */
const SHORTEST = 4;

/**
 * Whether the word tells how something was said (in a sad tone) after a subject that is complete: a noun of manner,
 * or any that is known after a name or what somebody owns. The name in which a spokesman speaks is none.
 */
export function isManner(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || !p.isNeutral(info.text.charAt(0))) return false;
  if (info.text.length > SHORTEST && p.isOwnedOf(i, CLASS.preposition))
    return !p.info(i - 1)?.head?.generic;
  if (!isJoinedCircumstance(p, i)) return false;
  if (info.wide & CLASS.norm) return true;
  if (isFeeling(p, i) || isWithAll(p, i)) return true;
  const open = p.info(i - 1)?.article || p.is(i - 1, PERSON_NAME & ~CLASS['given-name']);
  if (open || looksLong(p, i)) return false;
  return isKnown(p, i) && (hasPronoun(p, i - 1) || personIn(p, { from, to: i })?.to === i);
}

/** A quantity without the article that a preposition is joined to, of what somebody has or shows (with all his might). */
function isWithAll(p: Passage, i: number): boolean {
  const quantity = (p.info(i)?.wide ?? 0) & CLASS.quantifier && !p.is(i, CLASS.quantifier);
  return Boolean(quantity) && p.isWord(i + 1) && !p.info(i + 1)?.article;
}

/** What is felt, or a noun by its feminine ending, with which the phrase ends after one that is complete (the mother in sorrow): where one works would be told of what. */
function isFeeling(p: Passage, i: number): boolean {
  const { article, head } = p.info(i - 1) ?? {};
  if (!article || (p.isWord(i + 1) && !p.info(i + 1)?.complementizer)) return false;
  const role = head?.role === true && !head.kin && !head.generic;
  return ((p.info(i)?.wide ?? 0) & CLASS.event) !== 0 || (!role && looksJoined(p, i));
}

/** Whether the word is the state in which a man said it, by its shape alone (joking, moved), where the verb before it is of one man. */
export function isState(p: Passage, i: number): boolean {
  const { gender, number } = p.info(i - 1)?.cues[0]?.reading.agreement ?? {};
  if (gender !== 'm' || number !== 's') return false;
  const info = p.info(i);
  return info !== undefined && !info.head && !info.classes && p.shapes.state.test(info.text);
}

/** Whether the word is the mood in which somebody says something, after a phrase that is complete (said X laughing). */
export function isMood(p: Passage, i: number): boolean {
  if (!p.looks(i, SHAPE.mood)) return false;
  return !endsFeminine(p, i) || p.info(i - 1)?.head?.article !== false;
}

/** Letters of a word after conjunction and article, at least; names (Walter) have fewer. */
const SHORTEST_ADDED = 4;

/** Whether a conjunction and the article begin a word that is no head: a circumstance of its own (with tears in his eyes). */
export function isAddedCircumstance(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.article || info.head || !p.mayHaveConjunction(i) || p.isConsequence(i)) return false;
  return info.stem.length >= SHORTEST_ADDED;
}

/** Whether a conjunction and the preposition of manner begin a word that nobody knows, in construct with a definite one (and with the utmost clarity). */
export function isAddedManner(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || info.classes || !p.mayHaveConjunction(i)) return false;
  if (!p.isNeutral(info.text.charAt(1)) || !p.info(i + 1)?.article) return false;
  return !p.shapes.longVowels.test(info.text.charAt(2));
}

/** Index after the circumstance that begins at `i` with a joined preposition and stands before one who speaks; `i` where none does. */
export function joinedCircumstanceEnd(p: Passage, i: number, to: number): number {
  if (p.info(i)?.head || !isJoinedCircumstance(p, i)) return i;
  let end = i + 1;
  const definite = p.info(end)?.article ?? false;
  while (end < to && describes(p, end, definite)) end++;
  return end < to && (p.info(end)?.head || p.is(end, PERSON_NAME | BODY_NAME)) ? end : i;
}

/** The word goes on with the noun of a circumstance: what it is in construct with, an adjective as definite as it is. */
function describes(p: Passage, i: number, definite: boolean): boolean {
  const info = p.info(i);
  if (!info || info.complementizer || info.verb || p.is(i, PERSON_NAME | BODY_NAME)) return false;
  if (p.is(i, CLASS.preposition | CLASS.relative | CLASS['clause-opener'])) return false;
  return info.article === definite && !info.head && !info.conjunction;
}
