import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { asideEnd } from './aside';
import { isClosed } from './noun';
import { hasPronoun } from './shape';

/**
 * A deed with the article that somebody is asked for: after a free preposition of the cue and the whole phrase of whom
 * it is asked of, and before its own preposition (asked of the parents the help with).
 * @param to the prepositions that bring whom it is asked of
 */
export function askedAct(
  p: Passage,
  to: readonly string[],
  from: number,
  limit: number,
): number | undefined {
  let asked = from;
  while (asked < limit && !(p.is(asked, CLASS.preposition) && to.includes(p.text(asked)))) {
    const after = asideEnd(p, asked, limit);
    if (after === asked && (!p.isWord(asked) || p.info(asked)?.complementizer)) return undefined;
    asked = Math.max(after, asked + 1);
  }
  for (let i = asked + 2; i < limit && p.isWord(i) && !p.is(i, CLASS.preposition); i++)
    if (isDeed(p, i) && endsPhrase(p, i - 1)) return i;
  return undefined;
}

/** A deed with the article, nothing joined, and a preposition after it, joined or free. */
function isDeed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info?.event || !info.article || info.preposition || info.conjunction) return false;
  return p.is(i + 1, CLASS.preposition) || (p.info(i + 1)?.preposition ?? '') !== '';
}

const endsPhrase = (p: Passage, i: number): boolean => isClosed(p, i) || hasPronoun(p, i);
