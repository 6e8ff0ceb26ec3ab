import { CLASS } from '../cues/compiled';
import { BODY_NAME } from '../cues/named';
import type { Passage } from '../passage';

/** The phrase has at most so many words. */
const LONGEST = 7;

/**
 * End of the plain noun phrase that begins at `from`, at most `end`: what the head is in construct with,
 * adjectives that agree in the article, and one phrase that a joined preposition of belonging adds.
 */
export function plainEnd(p: Passage, from: number, end: number): number {
  const stop = Math.min(end, from + LONGEST);
  const first = constructEnd(p, from, stop);
  return first < stop && p.isBelonging(first) ? constructEnd(p, first, stop) : first;
}

function constructEnd(p: Passage, from: number, end: number): number {
  let i = from;
  while (i < end && !isDefinite(p, i)) i = Math.max(i + 1, p.after(i, BODY_NAME));
  i = (p.opening(i)?.close ?? i) + 1;
  while (i < end && isAdjective(p, i)) i++;
  return Math.min(i, end);
}

function isAdjective(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (p.is(i, CLASS.relative)) return false;
  const people = p.isHumanPlural(i) && p.isHumanPlural(i - 1);
  return info?.article === true && !info.preposition && (!info.head || people) && !info.conjunction;
}

function isDefinite(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (p.opening(i)) return true;
  return info?.article === true || info?.head?.pronoun === true || p.endsItem(i, BODY_NAME);
}
