import type { Attribution, Kind, Span } from '../../core/types';
import { FAMILIES, type Family, familyOf } from '../../snippets/display';

/** How deep a claim stands: in the author's own text, or inside another claim. */
export type Depth = 0 | 1;

/** What one painted part of an attribution is. */
export type Layer =
  | 'hand'
  | 'source'
  | 'unnamed'
  | 'relay'
  | 'over-deny'
  | `active-${Family}`
  | `${'claim' | 'cue'}-${Family}-${Depth}`;

const DEPTHS: readonly Depth[] = [0, 1];

/** Every layer in the order of painting, the last on top. */
export const LAYERS: readonly Layer[] = [
  'hand',
  'source',
  'unnamed',
  'relay',
  ...FAMILIES.map((family) => `active-${family}` as const),
  ...(['claim', 'cue'] as const).flatMap((part) =>
    DEPTHS.flatMap((depth) => FAMILIES.map((family) => `${part}-${family}-${depth}` as const)),
  ),
  'over-deny',
];

/** A part of an attribution on the layer that it is painted on. */
export interface Stroke {
  readonly layer: Layer;
  readonly span: Span;
}

/** Sources that are not named have a dotted line. */
const UNNAMED: ReadonlySet<Kind> = new Set(['official', 'anonymous', 'group', 'unknown']);

/**
 * What is painted of an attribution: a line above who speaks, wash and line for the cue, a line under the claim.
 * The claim of a negated one has no line: whoever sees it must take it neither for a statement nor for a denial.
 * Lines hang at two heights; of claims deeper than that the innermost keeps its line, since two on one height would show
 * an act that is neither.
 * @param depthOf how deep a span stands among the claims of the page
 * @param piecesOf what of a claim no claim inside it covers
 */
export function strokesOf(
  attribution: Attribution,
  depthOf: (span: Span) => Depth,
  piecesOf: (span: Span) => readonly Span[] = (span) => [span],
): readonly Stroke[] {
  const { cue, source, relay, content, kind } = attribution;
  const family = familyOf(attribution);
  const strokes: Stroke[] = [];
  for (const span of source)
    strokes.push({ layer: UNNAMED.has(kind) ? 'unnamed' : 'source', span });
  for (const span of relay) strokes.push({ layer: 'relay', span });
  for (const span of family === 'withheld' ? [] : content) {
    const depth = depthOf(span);
    const layer = `claim-${family}-${depth}` as const;
    for (const piece of depth === 0 ? [span] : piecesOf(span)) strokes.push({ layer, span: piece });
  }
  for (const span of cue) strokes.push({ layer: `cue-${family}-${depthOf(span)}`, span });
  if (family === 'deny') for (const span of cue) strokes.push({ layer: 'over-deny', span });
  return strokes;
}

/** What is painted beside that while an attribution is looked at: a wash on all its parts. */
export function activeStrokesOf(attribution: Attribution): readonly Stroke[] {
  const layer = `active-${familyOf(attribution)}` as const;
  const { cue, source, relay, content } = attribution;
  return [...cue, ...source, ...relay, ...content].map((span) => ({ layer, span }));
}

/** What is painted of a saved one: the reader's hand under the claim, or under the cue where no claim is shown. */
export function handStrokesOf(attribution: Attribution): readonly Stroke[] {
  const { content, cue, negated } = attribution;
  return handOn(negated || content.length === 0 ? cue : content);
}

/** The reader's hand under some words. */
export function handOn(spans: readonly Span[]): readonly Stroke[] {
  return spans.map((span) => ({ layer: 'hand', span }));
}
