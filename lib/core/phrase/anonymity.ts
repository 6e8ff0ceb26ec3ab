import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import { SHAPE } from '../cues/shapes';
import type { Passage } from '../passage';
import { DASHES } from './marks';

/*
 * What is told of one who will not be named, or whom nobody names: a clause that begins with a verb or its negation and ends
 * with the word for a name that is his (who asked not to reveal his identity, whose name was not given).
 */

/** Such a clause has so many words at most. */
const LONGEST = 8;

/** Index after the clause that begins at `i`, with the relative pronoun before it; `i` where none does. */
export function anonymityEnd(p: Passage, i: number, to: number): number {
  // Few paragraphs have one, so that is asked first.
  if (!p.hasShape(SHAPE.identity)) return i;
  const verb = p.is(i, CLASS.relative) ? i + 1 : i;
  const longest = opens(p, verb) ? LONGEST : mayOpen(p, verb) ? SHORT : 0;
  for (let k = verb + 1; k < Math.min(to, verb + longest); k++) {
    const info = p.info(k);
    if (!info || info.complementizer || p.is(k, CLASS.relative)) return i;
    if (p.looks(k, SHAPE.identity)) return k + 1;
  }
  return i;
}

/** With a verb that is not known it has so many. */
const SHORT = 4;

/** A word without the article before a free preposition may be the verb (abstained from giving his name). */
function mayOpen(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.conjunction || info.article || info.head) return false;
  return p.is(i + 1, CLASS.preposition) && !p.is(i, CLASS.preposition);
}

/** A negation, a verb that nothing joins, or what is said not to be done. */
function opens(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.conjunction) return false;
  if (p.is(i, CLASS.negator) || info.sureVerb) return true;
  if (info.cues.some(({ reading }) => reading.adverbial)) return false;
  const undone = p.is(i + 1, CLASS.negator) && !p.looksImperfect(i + 2);
  if (undone && !info.article && !info.head) return true;
  return info.cues.some(({ reading, pronoun }) => isFiniteForm(reading) && !pronoun);
}

/** A cue inside such a clause of somebody unnamed attributes nothing. */
export function isInAnonymity(p: Passage, at: number, from: number): boolean {
  if (!p.hasShape(SHAPE.identity)) return false;
  for (let i = at; i >= Math.max(from + 1, at - LONGEST); i--) {
    if (p.isMark(i, '.;:!?')) return false;
    if (anonymityEnd(p, i, at + LONGEST) > at) return isOfUnnamed(p, i, from);
  }
  return false;
}

/** Straight before `i`, a comma or a dash between them, somebody who is not named. */
function isOfUnnamed(p: Passage, i: number, from: number): boolean {
  const end = p.isMark(i - 1, `,${DASHES}`) ? i - 1 : i;
  for (let k = end - 1; k >= Math.max(from, end - FAR); k--) {
    const head = p.info(k)?.head;
    if (!p.isWord(k) || p.info(k)?.complementizer) return false;
    if (head) return head.role === true || head.kind === 'anonymous';
  }
  return false;
}

/** The word for him stands so near. */
const FAR = 4;
