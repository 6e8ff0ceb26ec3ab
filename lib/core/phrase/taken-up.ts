import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { nounEnd } from './noun-phrase';
import { endsFemininePlural, isFeminine } from './shape';

/** What a clause describes has at most so many words. */
const LONGEST = 8;

/**
 * The noun phrase that the clause with the verb at `verb` describes, where that takes it up with a pronoun: definite
 * before a relative pronoun, indefinite straight before the verb.
 */
export function takenUp(p: Passage, verb: number, from: number): Range | undefined {
  if (p.is(verb - 1, CLASS['free-relative'])) return pointerBefore(p, verb - 1, from);
  const relative = p.is(verb - 1, CLASS.relative);
  if (relative && p.info(verb - 1)?.conjunction) return undefined;
  const last = relative && p.isMark(verb - 2, ',') ? verb - 2 : relative ? verb - 1 : verb;
  let begin: number | undefined;
  for (let i = last - 1; i >= Math.max(from, last - LONGEST) && isInside(p, i); i--) {
    if (canBegin(p, i, last) && isWhole(p, i, last) && !isDoneTo(p, i, verb - 1)) begin = i;
    if (p.info(i)?.preposition) break;
  }
  if (begin === undefined || (!relative && !isIndefinite(p, begin, last))) return undefined;
  return { from: begin, to: last };
}

/** The phrase from `from` ends there, or with one more word that may be its adjective. */
function isWhole(p: Passage, from: number, last: number): boolean {
  const end = nounEnd(p, from, last);
  const info = p.info(last - 1);
  if (end === last || end !== last - 1 || !info) return end === last;
  const alone = !info.article && !info.preposition && !info.verb && !info.head && !info.classes;
  return alone && p.isNative(last - 1) && !p.mayHaveConjunction(last - 1);
}

/** A deed in construct with what the clause describes, as it is of the other gender than the relative pronoun (to reach the rate that X recommends). */
function isDoneTo(p: Passage, i: number, relative: number): boolean {
  const { gender } = p.info(relative)?.agreement ?? {};
  const { event, article } = p.info(i) ?? {};
  if (!gender || !event || article || i + 1 === relative) return false;
  return isFeminine(p, i) !== (gender === 'f');
}

/** What points back at a clause, straight before a free relative (which is what X warned of). */
function pointerBefore(p: Passage, relative: number, from: number): Range | undefined {
  const pointer = relative - 1;
  if (pointer < from || !p.is(pointer, CLASS.pronoun | CLASS.demonstrative)) return undefined;
  return { from: pointer, to: relative };
}

/** A word that may stand in a noun phrase. */
function isInside(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.complementizer || info.sureVerb) return false;
  return !p.is(i, CLASS.relative | CLASS['clause-opener'] | CLASS.preposition);
}

/** A noun: with the article, or of a kind that is known, or straight before the clause. */
function canBegin(p: Passage, i: number, last: number): boolean {
  const info = p.info(i);
  if (!info || p.is(i, CLASS.pronoun | CLASS.time)) return false;
  const known = info.head !== undefined || info.event || p.is(i, CLASS.speech | CLASS.quantifier);
  return (
    info.article ||
    known ||
    (i >= last - 2 && !info.verb && p.isNative(i) && endsFemininePlural(p, i))
  );
}

/** No word of the phrase has the article. */
function isIndefinite(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.info(i)?.article) return false;
  return true;
}
