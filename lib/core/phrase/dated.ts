import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { asideEnd } from './aside';
import { isParticiple } from './shape';

/**
 * Index after what tells when a document or an outlet came out, straight after the participle that tells that it did
 * (the report issued on 5 November, papers issued yesterday): it is none of the telling. `i` where nothing does.
 */
export function datedEnd(p: Passage, from: number, i: number, to: number): number {
  const { kind } = p.info(from)?.head ?? {};
  if ((kind !== 'document' && kind !== 'media') || i <= from + 1 || !isOut(p, i - 1)) return i;
  const first = p.is(i, CLASS.preposition) ? i + 1 : i;
  const time = p.isNumber(first) ? first + 1 : first;
  const year = first > i && time > first && p.text(first).length === YEAR;
  if (year && !p.is(time, CLASS.time)) return time;
  if (!p.is(time, CLASS.time)) return i;
  const end = asideEnd(p, time, to);
  // How something is done is told by a preposition joined to it (strongly).
  for (let k = time + 1; k < end; k++)
    if (p.mayHavePreposition(k) && p.isNeutral(p.text(k).charAt(0))) return k;
  return end;
}

/** A year is written in so many digits. */
const YEAR = 4;

/** A participle, or a word that a preposition of its own goes on with elsewhere. */
function isOut(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.event || info.verb) return false;
  return p.isBond(i) || (isParticiple(p, i) && !info.head);
}
