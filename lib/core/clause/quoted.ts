import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isNegatedVerb } from '../phrase/position';
import { cueStart } from '../refine/step';
import type { Range } from '../text/sentences';

/** The token stands in a quotation that is a part of what begins at `from`, or in the one around all of it. */
export function isQuoted(p: Passage, i: number, from: number): boolean {
  const open = p.quoteAround(i);
  return open >= from || (open >= from - 2 && open >= 0 && p.opening(open)?.close !== null);
}

/** Marks whose shape tells where they stand. */
const OPEN = '"\u00ab\u201c';
const CLOSED = '"\u00bb\u201d';

/** What is said within a quotation ends with it, where the shapes of its marks agree. */
export function closeAround(p: Passage, own: Draft, from: number): number {
  const around = p.opening(p.quoteAround(cueStart(own)));
  const close = around?.close;
  const shape = around ? OPEN.indexOf(p.raw(around.open)) : -1;
  if (!close || close <= from || shape < 0) return Number.POSITIVE_INFINITY;
  return p.raw(close) === CLOSED[shape] ? close : Number.POSITIVE_INFINITY;
}

/**
 * A content that opens with a quotation ends with it where a comma follows and no more of what was said is joined on, or
 * with the next one where only a word that opens clauses stands between.
 * @param direct what is said stands in the quotation alone, as after a colon
 */
export function quotedEnd(p: Passage, range: Range, direct: boolean): number | undefined {
  const open = p.isLonePreposition(range.from) ? range.from + 1 : range.from;
  const close = (p.opening(open) ?? p.opening(range.from - 2))?.close;
  if (!close || close >= range.to || !p.isMark(close + 1, ',;.')) return undefined;
  const next = close + 2;
  const again = p.opening(p.after(next, CLASS['clause-opener']));
  if (again?.close && again.open > next)
    return again.close < range.to ? again.close + 1 : undefined;
  if (p.info(next)?.joinedNoun || p.info(next)?.complementizer || p.is(next, CLASS.relative))
    return undefined;
  if (!p.info(next)?.conjunction && p.text(next).length !== 1) return close + 1;
  const ends = direct || p.info(next)?.sureVerb || isNegatedVerb(p, next);
  for (let i = next; ends && i < range.to; i++) if (p.opening(i)) return undefined;
  return ends ? close + 1 : undefined;
}
