import type { Passage } from '../passage';
import { pointsBack } from './antecedent';
import { asideEnd } from './aside';
import { isOpenEvent, mayBeObject } from './bare-object';
import { DASHES } from './marks';
import { apartEnd } from './parted';
import { isPronoun } from './subject-after';

/**
 * Index after commas, circumstances and a word that points back.
 * @param any whatever may be an object can follow such a word
 */
export function afterAsides(p: Passage, from: number, end: number, any = false): number {
  let first = from;
  while (first < end) {
    const told = (pointsBack(p, first) || isPronoun(p, first)) && bringsObject(p, first, end, any);
    const skipped = p.isMark(first, ',') || told;
    // A circumstance may stand between dashes.
    const parted = p.isMark(first, DASHES) ? apartEnd : asideEnd;
    const after = skipped ? first + 1 : parted(p, first, end);
    if (after === first) break;
    first = after;
  }
  return first;
}

/** What is told follows the word that points back, or when or how it was told and then that. */
function bringsObject(p: Passage, i: number, end: number, any: boolean): boolean {
  const next = any ? asideEnd(p, i + 1, end) : i + 1;
  return isOpenEvent(p, next) || (any && mayBeObject(p, next));
}
