import type { Box } from '../boxes';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands in the viewport. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** The most that it may be high; beyond that it scrolls inside. */
  readonly maxHeight: number;
}

/** Between a card and the words or the edge, in CSS pixels. */
const GAP = 8;

/** A card lower than this shows nothing of use: better it stands on the words. */
const LEAST = 180;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/**
 * Puts a card under the last line of what it is about, or over the first where there is more room: never on its words
 * while one of the two has room for it, and never outside the viewport. At its side it begins where the line does.
 * @param lines the lines it is about, from top to bottom, at least one
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  viewport: Size,
  direction: 'rtl' | 'ltr',
): Place {
  const shown = lines.filter(({ top, bottom }) => bottom > 0 && top < viewport.height);
  const first = shown[0] ?? lines[0];
  const last = shown.at(-1) ?? lines.at(-1);
  if (first === undefined || last === undefined)
    return { left: GAP, top: GAP, maxHeight: viewport.height - 2 * GAP };
  const below = viewport.height - last.bottom - 2 * GAP;
  const above = first.top - 2 * GAP;
  const goesBelow = card.height <= below || (card.height > above && below >= above);
  const room = goesBelow ? below : above;
  const whole = viewport.height - 2 * GAP;
  const maxHeight = Math.min(whole, room >= LEAST ? room : Math.max(LEAST, whole / 2));
  const height = Math.min(card.height, maxHeight);
  const line = goesBelow ? last : first;
  return {
    left: clamp(
      direction === 'rtl' ? line.right - card.width : line.left,
      GAP,
      viewport.width - card.width - GAP,
    ),
    top: clamp(
      goesBelow ? last.bottom + GAP : first.top - GAP - height,
      GAP,
      viewport.height - height - GAP,
    ),
    maxHeight,
  };
}
