import type { Span } from '../../core/types';
import type { Depth } from './layers';

/**
 * Makes the question how deep a span stands: 1 inside one of these claims, else 0. A claim is not inside itself.
 * @param claims in any order
 */
export function nestingIn(claims: readonly Span[]): (span: Span) => Depth {
  const sorted = inOrder(claims);
  let furthest = -1;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const at = firstFrom(sorted, start);
    const before = at > 0 ? (reach[at - 1] as number) : -1;
    const beside = sorted[at];
    const inBeside = beside !== undefined && beside.start === start && beside.end > end;
    return before >= end || inBeside ? 1 : 0;
  };
}

/**
 * Makes the question which pieces of a claim no other claim inside it covers.
 * @param claims in any order
 */
export function piecesIn(claims: readonly Span[]): (span: Span) => readonly Span[] {
  const sorted = inOrder(claims);
  return ({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (let at = firstFrom(sorted, start); at < sorted.length; at++) {
      const inner = sorted[at] as Span;
      if (inner.start >= end) break;
      const isItself = inner.start === start && inner.end >= end;
      if (isItself || inner.end > end) continue;
      if (inner.start > from) pieces.push({ start: from, end: inner.start });
      from = Math.max(from, inner.end);
    }
    if (from < end) pieces.push({ start: from, end });
    return pieces;
  };
}

const inOrder = (claims: readonly Span[]) =>
  [...claims].sort((a, b) => a.start - b.start || b.end - a.end);

/** Index of the first claim that begins at a place or after it. */
function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
