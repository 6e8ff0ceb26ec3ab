import type { Span } from '../../core/types';
import type { Line } from './line';

/** A stretch of a text whose lines stand right below each other on the page. */
export interface Place extends Span {
  /** Its first block, from which its words are not far; null where nothing is known of where they stand. */
  readonly block: Element | null;
}

/** So many UTF-16 units take little more room than a window, however narrow. */
const LONGEST = 1_500;
/** So many blocks, each with the room around it, take little more than that either. */
const MOST = 8;

/**
 * Parts lines into places: blocks one after the other in one element, as long as they are short together. In a block
 * that is longer than that alone, or goes on after another, words may stand anywhere.
 * @param starts offset of each line
 */
export function placesOf(lines: readonly Line[], starts: readonly number[]): readonly Place[] {
  const places: Place[] = [];
  const begun = new Set<Element>();
  let place: { start: number; end: number; block: Element | null } | null = null;
  let last: Element | null = null;
  let blocks = 0;
  for (const [at, { block, text }] of lines.entries()) {
    const start = starts[at] as number;
    const end = start + text.length;
    const isNext = last !== null && (block === last || block.previousElementSibling === last);
    const fits = blocks < MOST && place !== null && end - place.start <= LONGEST;
    if (place?.block && isNext && fits) place.end = end;
    else {
      blocks = 0;
      const isKnown = !begun.has(block) && text.length <= LONGEST;
      place = { start, end, block: isKnown ? block : null };
      places.push(place);
    }
    if (block !== last || blocks === 0) blocks += 1;
    begun.add(block);
    last = block;
  }
  return places;
}
