import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { hasPronounBefore } from '../phrase/position';

/** What holds all the same, where something is denied (denied that …, but paid): the author tells it. */
export function isContrast(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS['clause-opener']) || p.is(i, CLASS.subordinator | CLASS.preposition))
    return false;
  if (p.opening(i + 1)) return false;
  return (
    p.isMark(i - 1, ',') || p.after(i, CLASS['clause-opener']) > i + 1 || hasPronounBefore(p, i + 1)
  );
}
