import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { afterColon, type Complement } from './complementizer';

/** What one is doing meanwhile (while wiping her tears): a pronoun with a conjunction and an imperfect. */
export function isState(p: Passage, i: number): boolean {
  if (!p.is(i, CLASS.pronoun) || !p.info(i)?.conjunction) return false;
  return p.looksImperfect(i + 1) && p.info(i + 1)?.verb === true;
}

/** The colon or quotation after what one is doing meanwhile. */
export function afterState(p: Passage, from: number, end: number): Complement | undefined {
  for (let i = from; i < end; i++) {
    if (p.isMark(i, ',;!?')) return undefined;
    if (p.opening(i)) return { via: 'quote', opener: from, start: i };
    if (p.isMark(i, ':')) return { ...afterColon(p, i), opener: from };
  }
  return undefined;
}
