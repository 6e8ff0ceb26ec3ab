import type { Passage } from '../passage';
import { DASHES } from '../phrase/marks';
import type { Range } from '../text/sentences';

/**
 * Takes punctuation and quotation marks off both ends of a range, except a mark that pairs with one inside it
 * and the sign of what a number counts.
 */
export function trimRange(p: Passage, range: Range): Range {
  let { from, to } = range;
  for (let changed = true; changed && from < to; ) {
    changed = false;
    if (!p.isWord(from) && !isUnit(p, from, from + 1) && !pairsInside(p, from, from + 1, to)) {
      from++;
      changed = true;
    } else if (
      !p.isWord(to - 1) &&
      !isUnit(p, to - 1, to - 2) &&
      !pairsInside(p, to - 1, from, to - 1)
    ) {
      to--;
      changed = true;
    }
  }
  return unwrap(p, { from, to });
}

const UNIT = /^[\p{Sc}%\u066a\u2030\u00b0]$/u;

/** A sign of measure or money at `i` that is written beside the number at `number` (30%, $5). */
function isUnit(p: Passage, i: number, number: number): boolean {
  return p.isNumber(number) && UNIT.test(p.text(i));
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function pairsInside(p: Passage, i: number, from: number, to: number): boolean {
  const quote = p.opening(i)?.close ?? p.closing(i)?.open;
  if (quote !== undefined && quote !== null) return quote >= from && quote < to;
  const mate = CLOSERS[p.text(i)] ?? OPENERS[p.text(i)];
  if (!mate) return false;
  for (let k = from; k < to; k++) if (p.text(k) === mate) return true;
  return false;
}

/** The range with the dash after it that closes an aside which one of the same kind opens, both written at their words (X -head of Y-). */
export function withClosingDash(p: Passage, range: Range): Range {
  const { from, to } = range;
  let open = false;
  for (let k = from; k < to; k++)
    if (p.isMark(k, DASHES)) open = !open && p.token(k).spaced && !p.token(k + 1).spaced;
  const closes = open && p.isMark(to, DASHES) && !p.token(to).spaced && p.token(to + 1).spaced;
  return closes ? { from, to: to + 1 } : range;
}

/** Marks around the whole range are no part of it. */
function unwrap(p: Passage, range: Range): Range {
  const quote = p.opening(range.from);
  if (!quote || quote.close !== range.to - 1) return range;
  return trimRange(p, { from: range.from + 1, to: range.to - 1 });
}
