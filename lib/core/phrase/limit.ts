import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { isInterposed, isOutcome } from './aside';
import { isAdverbial } from './governed';

const REACH = 30;

/** After a comma: another clause, the one that the cue brings, or what came of it (, which led to); after a word of time a free relative may be the object. */
function beginsClause(p: Passage, i: number): boolean {
  const that = p.info(i)?.complementizer;
  if (that && !that.preposition && !that.conjunction) return true;
  if (p.is(i, CLASS['clause-opener']) && !isInterposed(p, i)) return true;
  return isOutcome(p, i) && !p.endsItem(i - 2, CLASS.time) && p.closing(i - 2) === undefined;
}

/** End of the run in which the subject and the object of a verb may stand, from `from` on: before another clause or a participle that goes on. */
export function phraseLimit(p: Passage, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    const info = p.info(i);
    if (p.isMark(i, ';:!?')) return i;
    if (p.isMark(i - 1, ',') && beginsClause(p, i)) return i;
    if (info?.conjunction && info.verb) return i;
    if (info?.cues.some(isAdverbial) && !info.head && !p.is(i, CLASS.time)) return i;
  }
  return Math.min(end, from + REACH);
}
