import type { Span } from '../core/types';

/** How many UTF-16 units lie in at least one of the spans. */
export function coveredBy(spans: readonly Span[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
