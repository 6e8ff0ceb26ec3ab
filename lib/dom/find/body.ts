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

/** Sums the lines of every node of the page, in the order in which they were first met. */
function scores(lines: readonly WeighedLine[]): ReadonlyMap<Node, number> {
  const sums = new Map<Node, number>();
  for (const { line, weight } of lines) {
    const value = valueFor(weight);
    for (let at: Node | null = line.block; at !== null; at = at.parentNode)
      sums.set(at, (sums.get(at) ?? 0) + value);
  }
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
