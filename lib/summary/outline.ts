import type { Attribution, Span } from '../core/types';

/** An attribution with those that stand inside its claim. */
export interface OutlineNode<Item> {
  readonly item: Item;
  readonly inside: readonly OutlineNode<Item>[];
}

/** Paragraphs of a text in a row: one with attributions, or a stretch of the author's own voice. */
export interface OutlineParagraph<Item> {
  /** Number of the first, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly OutlineNode<Item>[];
}

interface Growing<Item> {
  readonly item: Item;
  readonly inside: Growing<Item>[];
}

/** Whether an attribution stands as a whole inside the claim of another. */
const isInside = (inner: Attribution, outer: Attribution) => {
  const parts = [...inner.cue, ...inner.source, ...inner.content];
  const holds = ({ start, end }: Span) =>
    outer.content.some((claim) => claim.start <= start && end <= claim.end);
  return parts.length > 0 && parts.every(holds);
};

/**
 * A page's attributions paragraph by paragraph, those inside a claim under it.
 * @param items in reading order
 * @param paragraphs where each paragraph begins, ascending
 */
export function outlineOf<Item>(
  items: readonly Item[],
  attributionOf: (item: Item) => Attribution,
  paragraphs: readonly number[],
): readonly OutlineParagraph<Item>[] {
  const byParagraph = new Map<number, Growing<Item>[]>();
  const outer: Growing<Item>[] = [];
  let at = 0;
  for (const item of items) {
    const attribution = attributionOf(item);
    const place = attribution.cue[0]?.start ?? attribution.content[0]?.start ?? 0;
    while (at + 1 < paragraphs.length && (paragraphs[at + 1] ?? 0) <= place) {
      at += 1;
      outer.length = 0;
    }
    const node: Growing<Item> = { item, inside: [] };
    const parent = outer.findLast((one) => isInside(attribution, attributionOf(one.item)));
    outer.push(node);
    if (parent !== undefined) parent.inside.push(node);
    else byParagraph.set(at, [...(byParagraph.get(at) ?? []), node]);
  }
  return joined(byParagraph, paragraphs.length);
}

/** The paragraphs in their order; those without an attribution that follow each other are one stretch. */
function joined<Item>(
  byParagraph: ReadonlyMap<number, readonly Growing<Item>[]>,
  count: number,
): readonly OutlineParagraph<Item>[] {
  const found: OutlineParagraph<Item>[] = [];
  for (let at = 0; at < count; at += 1) {
    const nodes = byParagraph.get(at) ?? [];
    const last = found.at(-1);
    if (nodes.length === 0 && last?.nodes.length === 0)
      found[found.length - 1] = { ...last, to: at + 1 };
    else found.push({ from: at + 1, to: at + 1, nodes });
  }
  return found;
}

/** The items of an outline in the order in which they are listed. */
export function listedItems<Item>(paragraphs: readonly OutlineParagraph<Item>[]): readonly Item[] {
  const below = (nodes: readonly OutlineNode<Item>[]): readonly Item[] =>
    nodes.flatMap(({ item, inside }) => [item, ...below(inside)]);
  return paragraphs.flatMap(({ nodes }) => below(nodes));
}
