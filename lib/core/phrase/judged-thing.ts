import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { isClosed } from './noun';
import { endsClause, isPredicateHere } from './predicate';
import { hasPronoun } from './shape';

/** A noun that is definite by the one after it, which alone has the article. */
export function isConstruct(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.verb || info.conjunction || info.preposition) return false;
  return (
    p.info(i + 1)?.article === true && p.info(i + 1)?.preposition === '' && !p.is(i, NOT_FIRST)
  );
}

/** What a phrase does not begin with that is judged: a word of grammar, or what says how great something is. */
const NOT_FIRST = CLASS.preposition | CLASS.quantifier | CLASS.time | CLASS.demonstrative;

/** The preposition of parts and a word for the most, after what is judged (of the greatest of). */
export function isOneOfMost(p: Passage, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + JUDGED); i++) {
    if (endsClause(p, i)) return false;
    if (p.is(i, CLASS.preposition) && p.is(i, CLASS['free-relative']))
      return p.shapes.superlative.test(p.text(i + 1)) && !p.info(i + 1)?.article;
  }
  return false;
}

/** What is judged has so many words there. */
const JUDGED = 3;

/** What may be judged after the name of who judges it: a definite noun of any kind, or another body. */
export function isGivenThing(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.preposition | CLASS['free-relative'])) return false;
  if (p.info(i)?.conjunction || p.mayHaveConjunction(i)) return false;
  return isDefinite(p, i) || isConstruct(p, i) || p.is(i, BODY_NAME);
}

/** What a demonstrative points at, unless that is a time. */
export function isPointedAt(p: Passage, i: number): boolean {
  return p.is(i, CLASS.demonstrative) && !p.is(i, CLASS.time) && p.info(i + 1)?.article === true;
}

/** A noun with the article or somebody's, one that is pointed at, or what begins with a free relative. */
export function isDefinite(p: Passage, i: number): boolean {
  if (isPointedAt(p, i)) return true;
  const info = p.info(i);
  if (!info || info.preposition || info.complementizer) return false;
  return info.article || hasPronoun(p, i) || p.is(i, CLASS['free-relative']);
}

/** What something is held to be, the object being on the verb: any indefinite noun too, after a complete phrase. */
export function isAnyHere(p: Passage, i: number): boolean {
  if (isPredicateHere(p, i)) return true;
  return isAny(p, i) && isClosed(p, i - 1) && !p.info(i)?.article && !p.mayHaveConjunction(i);
}

/** Whatever follows an object that is joined says what it is held to be, unless it is when or where. */
export function isAny(p: Passage, i: number): boolean {
  return beginsObject(p, i) && !p.is(i, CLASS.time) && p.isWord(i);
}

/** No preposition, relative or word that opens a clause: a noun, or marks. */
export function beginsObject(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.opening(i) !== undefined;
  if (info.preposition || info.complementizer) return false;
  return !p.is(i, CLASS.preposition | CLASS.relative | CLASS['clause-opener']);
}

/** A word that points at what was said stands for it. */
export function isPlainObject(p: Passage, i: number): boolean {
  return p.is(i, CLASS.demonstrative) && !p.info(i + 1)?.article;
}

/** So many, or some of them, with the article. */
export function isSome(p: Passage, i: number): boolean {
  const { article, wide = 0 } = p.info(i) ?? {};
  return p.is(i, CLASS.quantifier) || (article === true && (wide & CLASS.quantifier) !== 0);
}
