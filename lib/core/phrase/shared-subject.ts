import { CLASS } from '../cues/compiled';
import { isSureForm } from '../cues/readings';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { antecedentOf } from './antecedent';
import { BOUNDARY } from './bare-antecedent';
import { describedPeople, describedText } from './described';
import { hasPronoun } from './shape';

/** The first verb of two stands so near the second, at most. */
const REACH = 14;

/**
 * The subject of a verb with a conjunction that goes on in the clause of another, which tells of a noun and is no sure cue (the
 * wing that refuses any settlement and calls for; a complaint that dates from May and accuses).
 */
export function sharedSubject(
  p: Passage,
  at: number,
  from: number,
  agreement: Agreement,
): Range | undefined {
  if (!p.looksImperfect(at) || !p.info(at)?.cues.some((c) => c.conjunction)) return undefined;
  const to = p.isMark(at - 1, ',') ? at - 1 : at;
  for (let k = to - 1; k > Math.max(from, at - REACH); k--) {
    const info = p.info(k);
    if (!info || info.complementizer || p.is(k, BOUNDARY | CLASS.relative)) return undefined;
    if (info.head || !(info.sureVerb || (info.verb && p.is(k - 1, CLASS.relative)))) continue;
    if (!isAlike(p, k, at)) return undefined;
    if (p.is(k - 1, CLASS.relative)) return antecedentOf(p, k, k, from);
    return describedPeople(p, k, from, agreement) ?? describedText(p, k, from, agreement);
  }
  return undefined;
}

/** An imperfect of the same person as the one with the conjunction, with no object joined to it, and no sure cue. */
function isAlike(p: Passage, first: number, second: number): boolean {
  if (!p.looksImperfect(first) || p.info(first)?.conjunction || hasPronoun(p, first)) return false;
  if (p.info(first)?.cues.some(({ reading }) => isSureForm(reading))) return false;
  return p.text(first).charAt(0) === p.text(second).charAt(1);
}
