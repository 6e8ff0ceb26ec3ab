import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { canSpeak } from './noun';
import { hasPronoun } from './shape';

/** Where it is told who is one of several who speak, or `to` (three of them, among them X, announced). */
export function membersAt(p: Passage, from: number, to: number): number {
  const several = p.is(from, CLASS.quantifier) || p.info(from)?.head?.agreement.number === 'p';
  for (let i = from + 1; several && i + 1 < to; i++) {
    const among = ((p.info(i)?.wide ?? 0) & CLASS.preposition) !== 0 && hasPronoun(p, i);
    if (!among || !canSpeak(p, i + 1)) continue;
    const start = p.is(i - 1, CLASS.preposition) ? i - 1 : i;
    return p.isMark(start - 1, ',') ? start - 1 : start;
  }
  return to;
}
