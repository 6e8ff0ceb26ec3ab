import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { asidesEnd } from './aside';
import { canSpeak, isEvent, startsNoun } from './noun';
import { NAME_LENGTH } from './quoted-name';
import { isAccusative, isRelational, isSelf } from './shape';

/** The word as it is or with the article, no conjunction joined to it. */
function isNoun(p: Passage, i: number, word: string): boolean {
  if (!p.isForm(i, word)) return false;
  return p.text(i) === word || !p.mayHaveConjunction(i);
}

/** One of the nouns, with a pronoun or without. */
export function isAmong(p: Passage, i: number, nouns: readonly string[]): boolean {
  for (const noun of nouns) if (isNoun(p, i, noun) || p.isOwned(i, noun)) return true;
  return false;
}

/** What stands for a proposition, with neither a preposition nor a conjunction joined to it. */
export function isOpenEvent(p: Passage, i: number): boolean {
  if (p.opening(i) || (p.is(i, CLASS.quantifier) && !isSelf(p, i)))
    return p.isWord(i + 1) && isOpenEvent(p, i + 1);
  const info = p.info(i);
  const added = info?.conjunction || (info?.article && p.mayHaveConjunction(i));
  return isEvent(p, i) && !info?.joinedNoun && !added;
}

/** A verbal noun that describes nothing before the comma. */
export function isOwnEvent(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!isEvent(p, i) || p.is(i, CLASS.speech) || info?.article) return false;
  return !info?.cues.some((c) => c.reading.adverbial);
}

/** A noun of any kind that may be the object after a subject, and no attribute or rank of that. */
export function isNounObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (info.preposition || info.verb || info.conjunction) return false;
  const attribute =
    info.article &&
    !info.head &&
    !isEvent(p, i) &&
    (p.info(i - 1)?.article || p.closing(i - 1) !== undefined || isOwnersAdjective(p, i));
  if (p.is(i, CLASS.time | CLASS.occasion)) return false;
  if (p.is(i, CLASS.title | CLASS['given-name']) && p.isMark(i - 1, ',')) return false;
  const ranked = p.info(i - 1)?.head?.role || (p.info(i - 1)?.article && speaksFor(p, i));
  const rank = info.article && info.head?.role && ranked;
  return (startsNoun(p, i) && !attribute && !rank) || isAccusative(p, i);
}

/** Who one is besides, with the preposition that goes on with it, an adjective between them or none (the minister, spokesman for). */
function speaksFor(p: Passage, i: number): boolean {
  const next = p.info(i + 1)?.article ? i + 2 : i + 1;
  return p.isBound(i, p.text(next));
}

/** An adjective with the article, straight after one whom a pronoun says to be whose (its general director). */
function isOwnersAdjective(p: Passage, i: number): boolean {
  const before = p.info(i - 1)?.head;
  if (!before?.pronoun || !before.role) return false;
  return ((p.info(i)?.wide ?? 0) & CLASS.vague) !== 0 || isRelational(p, i);
}

/** After a subject that stands elsewhere, any word may be the object that is not plainly something else. */
export function canBeObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.cues.some((c) => c.reading.adverbial)) return false;
  if ((info?.wide ?? 0) & CLASS.preposition && !info?.head) return false;
  if (!info || info.verb || info.preposition || info.conjunction || info.complementizer)
    return false;
  return !p.is(i, CLASS.preposition | CLASS.relative | CLASS['clause-opener'] | CLASS.subordinator);
}

/** An object, or what is done, though it is written as a verb is: no word of time, and nobody who could do something to it. */
export function mayBeObject(p: Passage, i: number): boolean {
  if (canSpeak(p, i) || p.is(i, CLASS.time)) return false;
  return canBeObject(p, i) || (p.info(i)?.event === true && p.info(i + 1)?.article === true);
}

/** A quantity of what was done, and of nobody who does it (any link, all that). */
export function isAnyEvent(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.quantifier) || p.is(i, CLASS.time)) return false;
  return isOpenEvent(p, i + 1) && !p.info(i + 1)?.head;
}

/** A name in marks, after which, when or where it was told aside, the object or its preposition begins. */
export function isNameInMarks(
  p: Passage,
  open: number,
  end: number,
  goesOn: (i: number) => boolean,
): boolean {
  const close = p.opening(open)?.close;
  if (close == null || close - open >= NAME_LENGTH) return false;
  const next = asidesEnd(p, close + 1, end);
  return next < end && goesOn(next);
}

/** Whether the word stands before its noun: one that points, counts or tells of the most. */
export function leadsNoun(p: Passage, i: number): boolean {
  return p.is(i, CLASS.demonstrative | CLASS.quantifier) || p.shapes.superlative.test(p.text(i));
}

/** A word of which nothing is known, in construct with a noun that has the article: how much of it (the full responsibility). */
export function isMeasure(p: Passage, i: number): boolean {
  const { article = true, head, verb, event, preposition, conjunction } = p.info(i) ?? {};
  if (article || head || verb || event || preposition || conjunction) return false;
  return !p.is(i, ~CLASS['given-name']) && p.info(i + 1)?.article === true;
}
