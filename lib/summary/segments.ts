import type { Attribution } from '../core/types';

/** A claim's place on the strip that stands for the whole text. */
export interface Segment<Item> {
  readonly item: Item;
  /** Per cent of the text before its first and its last character. */
  readonly from: number;
  readonly to: number;
  /** It lies inside another claim. */
  readonly inside: boolean;
}

/**
 * Where the claims of a page lie in its text, in reading order. What a verb withholds, and what has no claim, has no place.
 * @param characters length of the text in UTF-16 units
 */
export function segmentsOf<Item>(
  items: readonly Item[],
  attributionOf: (item: Item) => Attribution,
  characters: number,
): readonly Segment<Item>[] {
  const places = items.flatMap((item) => {
    const { content, negated } = attributionOf(item);
    if (negated || content.length === 0 || characters <= 0) return [];
    const start = Math.min(...content.map((span) => span.start));
    return [{ item, start, end: Math.max(...content.map((span) => span.end)) }];
  });
  const percent = (at: number) => Math.min(100, (100 * at) / characters);
  return places
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ item, start, end }, index, sorted) => ({
      item,
      from: percent(start),
      to: percent(end),
      inside: sorted.slice(0, index).some((outer) => outer.end >= end && outer.start <= start),
    }));
}
