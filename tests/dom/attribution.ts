import type { Attribution, Span } from '../../lib/core/types';

/** A stretch of some text. */
export const span = (start: number, end: number): Span => ({ start, end });

/** An attribution for painting: by a person who says something, but for its parts that are given. */
export const attribution = (parts: Partial<Attribution>): Attribution => ({
  cue: [span(0, 3)],
  source: [span(4, 8)],
  relay: [],
  content: [span(10, 20)],
  resolved: null,
  category: 'say',
  kind: 'person',
  quote: 'indirect',
  negated: false,
  rule: 'r',
  cueId: 'c',
  confidence: 1,
  reasons: [],
  ...parts,
});
