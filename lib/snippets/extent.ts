import type { Attribution } from '../core/types';
import type { Extent } from './types';

/** From the first to the last word of an attribution, all parts together; empty at 0 where it has no part. */
export function extentOf(attribution: Attribution): Extent {
  const parts = [
    ...attribution.cue,
    ...attribution.source,
    ...attribution.relay,
    ...attribution.content,
  ];
  const [first, ...others] = parts;
  if (!first) return { start: 0, end: 0 };
  return others.reduce(
    (whole, part) => ({
      start: Math.min(whole.start, part.start),
      end: Math.max(whole.end, part.end),
    }),
    { start: first.start, end: first.end },
  );
}
