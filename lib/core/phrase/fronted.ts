import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { nounEnd } from './noun-phrase';
import { hasPronoun, isRelational } from './shape';
import { subjectEnd } from './subject-end';

const JOINS = CLASS.preposition | CLASS.occasion;

/**
 * Where one who speaks begins straight after a circumstance that begins at `i` and no comma closes (said at the
 * conference the minister that), up to `to`; undefined: nobody does.
 */
export function speakerAfter(p: Passage, i: number, to: number): number | undefined {
  for (let at = i; at < to; ) {
    const first = p.after(at, JOINS);
    if (!p.isWord(first) || (p.info(first)?.head?.role && !p.is(first, CLASS.audience)))
      return undefined;
    const end = p.after(circumstanceEnd(p, first, to), CLASS.time);
    if (end >= to) return undefined;
    if (!p.is(end, JOINS)) return begins(p, first, end, to) ? end : undefined;
    at = end;
  }
  return undefined;
}

/** Index after the noun at `i` with what belongs to it: to an outlet or a place where one speaks in public no name does. */
function circumstanceEnd(p: Passage, i: number, to: number): number {
  if (
    p.is(i, CLASS.venue) &&
    isRelational(p, i + 1) &&
    p.info(i + 1)?.head?.kind !== 'organization'
  )
    return i + 2;
  const end = Math.max(nounEnd(p, i, to), i + 1);
  for (let k = i + 1; k < end; k++)
    if (p.is(k, PERSON_NAME) && p.endsItem(k - 1, CLASS.outlet)) return k;
  return end;
}

/** One who is known to speak stands there and nothing after him: no other outlet, and none to whom or by whom it was done (when he met the minister). */
function begins(p: Passage, circumstance: number, i: number, to: number): boolean {
  if (hasPronoun(p, i - 1) || p.is(i - 1, JOINS)) return false;
  const { head, conjunction, preposition } = p.info(i) ?? {};
  if (!p.is(i, PERSON_NAME | CLASS.title) && (!head || conjunction || preposition)) return false;
  const outlet = p.info(circumstance)?.head?.kind === 'media' || p.endsItem(i - 1, CLASS.outlet);
  if (outlet && head?.kind === 'media') return false;
  const end = subjectEnd(p, i, to);
  return end >= to || p.isMark(end, ',');
}
