import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd } from './aside';

/**
 * The subject between a cue and what it brings: tokens `from` to `to`. Venue, time and addressee may stand
 * before or after it and are left out; title, role, name, apposition and affiliation are kept.
 */
export function subjectBetween(p: Passage, from: number, to: number): Range | undefined {
  let i = from;
  while (i < to) {
    const next = p.isMark(i, ',-\u2013\u2014') ? i + 1 : asideEnd(p, i, to);
    if (next === i) break;
    i = next;
  }
  if (i >= to) return undefined;
  const end = subjectEnd(p, i, to);
  return end > i ? { from: i, to: end } : undefined;
}

function subjectEnd(p: Passage, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (p.isMark(i, ',-\u2013\u2014') && (i + 1 >= to || asideEnd(p, i + 1, to) > i + 1)) return i;
    if (asideEnd(p, i, to) > i) return i;
  }
  return to;
}
