import type { Attribution } from '../core/types';
import type { Extent } from './types';

/** From the first to the last word of an attribution, all parts together; empty at 0 where it has no part. */
export function extentOf(attribution: Attribution): Extent {
  const { cue, source, relay, content } = attribution;
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const parts of [cue, source, relay, content])
    for (const part of parts) {
      start = Math.min(start, part.start);
      end = Math.max(end, part.end);
    }
  return start > end ? { start: 0, end: 0 } : { start, end };
}
