import { CLASS } from '../cues/compiled';
import { personIn } from '../discourse/person';
import type { Passage } from '../passage';
import { commaAfter, isAddressee } from './aside';

/** Index after what a comma adds to the name of a person, up to the next: the body, place or people that the person is of (X, of the university of Y); or `i`. */
export function affiliationEnd(p: Passage, from: number, i: number, to: number): number {
  const home = p.info(i + 2)?.head;
  if (!p.isMark(i, ',') || !p.isOrigin(i + 1) || p.is(i + 1, CLASS.turn)) return i;
  if (!home && !p.is(i + 2, CLASS.polity)) return i;
  const end = commaAfter(p, i + 1, to);
  const closed = end < to || p.isMark(end, ',');
  return closed && !home?.preposition && personIn(p, { from, to: i })?.to === i ? end : i;
}

/** Index after a relative clause in a subject: it ends with a comma, with an outlet that the subject speaks to, or with the subject. */
export function relativeEnd(p: Passage, from: number, to: number): number {
  const end = commaAfter(p, from, to);
  for (let k = from + 3; k < end; k++) {
    const outlet = p.info(k)?.head?.kind === 'media' && isAddressee(p, k);
    if (outlet && !p.info(k - 1)?.verb) return k;
  }
  return end;
}
