import type { Span } from '../lib/core/types';

/** A stretch of a text, inside one of some spans or between them. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text cut at the borders of some spans; the pieces together are the text.
 * @param spans in their order, none overlapping
 */
export function pieces(text: string, spans: readonly Span[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    found.push({ text: text.slice(at, start), marked: false });
    found.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  found.push({ text: text.slice(at), marked: false });
  return found.filter(({ text: piece }) => piece !== '');
}
