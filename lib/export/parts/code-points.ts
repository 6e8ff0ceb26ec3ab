import type { Span } from '../../core/types';

/**
 * A span in code points, as the W3C counts, from one in UTF-16 units of the same text.
 * Null where it does not lie inside the text.
 */
export function inCodePoints(text: string, { start, end }: Span): Span | null {
  if (start > end || end > text.length) return null;
  const before = countOf(text, 0, start);
  return { start: before, end: before + countOf(text, start, end) };
}

/** Code points that begin in a stretch of a text. */
function countOf(text: string, from: number, to: number): number {
  let count = to - from;
  for (let at = from; at < to; at++)
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) count--;
  return count + (to > from && endsInside(text, to) ? 1 : 0);
}

/** Whether a place lies between the two halves of one code point. */
const endsInside = (text: string, at: number) =>
  isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
