import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { asideEnd } from './aside';

const REACH = 30;
const STOPS =
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.auxiliary |
  CLASS.aside |
  CLASS['verbal-particle'];

/** End of a source phrase that no complementizer closes: before a comma, a circumstance, a verb or a new clause. */
export function sourcePhraseEnd(p: Passage, from: number, end: number): number {
  const stop = Math.min(end, from + REACH);
  for (let i = from; i < stop; i++) {
    const quotation = p.opening(i);
    if (quotation?.close && quotation.close < stop) {
      i = quotation.close;
      continue;
    }
    if (i > from && isBeyondOffice(p, from, i)) return i;
    if (i > from && endsHere(p, i, end)) return p.is(i - 1, CLASS.relative) ? i - 1 : i;
  }
  return stop;
}

/** After a person's name and office nothing indefinite is more of them: an object follows (attended X, minister of Y, rites of …). */
function isBeyondOffice(p: Passage, from: number, i: number): boolean {
  const info = p.info(i);
  if (!p.is(from, PERSON_NAME) || !info || info.article || info.conjunction || info.head)
    return false;
  if (p.is(i, PERSON_NAME | BODY_NAME | CLASS.preposition | CLASS.relative) || info.preposition)
    return false;
  if (!p.info(i - 1)?.article) return false;
  for (let k = from + 1; k < i; k++) if (p.info(k)?.head?.role && !p.info(k)?.article) return true;
  return false;
}

function endsHere(p: Passage, i: number, end: number): boolean {
  if (p.isMark(i, ',;:.!?\u2026-\u2013')) return !isApposition(p, i, end);
  const info = p.info(i);
  if (!info) return false;
  if (p.is(i, CLASS.relative)) return p.info(i + 1)?.cues.some(bringsClause) ?? false;
  if (p.is(i, STOPS) || info.complementizer || asideEnd(p, i, end) > i) return true;
  if (info.verb && !p.is(i - 1, CLASS.relative)) return true;
  if (p.is(i, CLASS.vague)) return false;
  return info.cues.some((c) => (isFiniteForm(c.reading) && c.conjunction) || c.reading.adverbial);
}

function bringsClause({ reading }: CueReading): boolean {
  return isFiniteForm(reading) && reading.cue.frames.clause !== undefined;
}

/** A comma inside a source: what follows is its title or name, up to the next comma or the end. */
function isApposition(p: Passage, comma: number, end: number): boolean {
  if (!p.isMark(comma, ',')) return false;
  const head = p.info(comma + 1)?.head;
  if (!head?.role || head.conjunction || head.preposition) return false;
  for (let i = comma + 1; i < Math.min(end, comma + 12); i++) {
    if (p.isMark(i, ',.')) return true;
    if (p.info(i)?.verb) return false;
  }
  return true;
}
