import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';

const STOPS =
  CLASS.preposition |
  CLASS.complementizer |
  CLASS['clause-opener'] |
  CLASS.subordinator |
  CLASS.negator;

/** How far apart two relative clauses of one noun may begin. */
const SECOND_RELATIVE = 12;

/** The noun phrase that a relative pronoun before `verb` hangs on. */
export function antecedentOf(p: Passage, verb: number, from: number): Range | undefined {
  let r = verb - 1;
  if (r < from || !p.is(r, CLASS.relative)) return undefined;
  const end = trimEnd(p, r);
  if (p.info(r)?.conjunction) {
    const second = r;
    while (r - 1 > from && second - r < SECOND_RELATIVE && !p.is(r - 1, CLASS.relative)) r--;
    r = p.is(r - 1, CLASS.relative) ? r - 1 : second;
  }
  const start = phraseStart(p, trimEnd(p, r), from);
  return start < end ? { from: start, to: end } : undefined;
}

function trimEnd(p: Passage, end: number): number {
  return p.isMark(end - 1, ',') ? end - 1 : end;
}

/** Begin of the noun phrase that ends before `end`: back to its head with a preposition joined, or to what cannot be in it. */
function phraseStart(p: Passage, end: number, from: number): number {
  for (let k = end - 1; k >= from; k--) {
    const quotation = p.closing(k);
    if (quotation) {
      k = quotation.open;
      if (k === from || !p.info(k - 1)?.head) return k;
      continue;
    }
    const info = p.info(k);
    if (!info) {
      if (p.isMark(k, '()')) continue;
      return k + 1;
    }
    if (p.is(k, STOPS) || info.verb) return k + 1;
    if (info.head && (info.head.preposition || info.head.conjunction)) return k;
    if (info.preposition) return k;
  }
  return from;
}
