import { shownParent } from '../text/composed';
import type { Line } from '../text/lines';
import type { Weight } from './measure';

/** A line of the page with its weight. */
export interface WeighedLine {
  readonly line: Line;
  readonly weight: Weight;
}

/** So many letters of prose make an article. */
const LEAST_PROSE = 40;
/** A part that the page itself calls its article is believed from this share of the best score. */
const BELIEVED = 0.6;
const HINTS = '[itemprop~="articleBody" i], [property~="articleBody" i], article, [role="article"]';

/** Prose speaks for a container, a link against it; a short line a little for it, so that it is not left behind. */
function valueFor({ letters, linked, isProse }: Weight): number {
  if (isProse) return letters - linked;
  return linked * 2 >= letters ? -letters : letters * 0.2;
}

/** Sums what stands in every node, the innermost nodes first: lines to their blocks, these to what is around them. */
function scores(lines: readonly WeighedLine[]): ReadonlyMap<Node, number> {
  const sums = new Map<Node, number>();
  const above = new Map<Node, number>();
  const add = (to: Map<Node, number>, node: Node, value: number) =>
    to.set(node, (to.get(node) ?? 0) + value);
  for (const { line, weight } of lines) add(sums, line.block, valueFor(weight));
  // Most blocks stand beside each other: the way up is gone once for all of them.
  for (const [block, value] of sums) {
    const parent = shownParent(block);
    if (parent !== null) add(above, parent, value);
  }
  for (const [node, value] of above)
    for (let at: Node | null = node; at !== null; at = shownParent(at)) add(sums, at, value);
  return sums;
}

/** The part of the page that the page calls its article, if it holds most of what was found. */
function hinted(document: Document, sums: ReadonlyMap<Node, number>, best: number) {
  let chosen: Element | null = null;
  for (const element of document.querySelectorAll(HINTS)) {
    const score = sums.get(element) ?? 0;
    if (score >= best * BELIEVED && score >= (chosen ? (sums.get(chosen) ?? 0) * BELIEVED : 0))
      chosen = element;
  }
  return chosen;
}

/**
 * The node that holds the story (the document itself where a fragment has no body): the one whose prose outweighs its link lists the most, the innermost of equals,
 * or what the page itself calls its article where that is nearly the same.
 * @returns null where no part of the page tells anything
 */
export function findBody(document: Document, lines: readonly WeighedLine[]): Node | null {
  const sums = scores(lines);
  let best: Node | null = null;
  let top = LEAST_PROSE - 1;
  for (const [node, score] of sums) {
    if (score <= top) continue;
    best = node;
    top = score;
  }
  return best === null ? null : (hinted(document, sums, top) ?? best);
}
