import { shownParent } from '../text/composed';
import type { WeighedLine, Weight } from './measure';

/** So many letters of prose make an article. */
const LEAST_PROSE = 40;
/** A part that the page itself calls its article is believed from this share of the best score. */
const BELIEVED = 0.6;
const HINTS = '[itemprop~="articleBody" i], [property~="articleBody" i], article, [role="article"]';

/** So many lines are reckoned with before the work may be interrupted. */
const AT_ONCE = 500;

/** Prose speaks for a container, a link against it; a short line a little for it, so that it is not left behind. */
function valueFor({ letters, linked, isProse }: Weight): number {
  if (isProse) return letters - linked;
  return linked * 2 >= letters ? -letters : letters * 0.2;
}

/** Nodes by how deep they stand, the document first. */
function createDepths() {
  const byDepth: Node[][] = [];
  const depths = new Map<Node, number>();
  return {
    byDepth,
    has: (node: Node) => depths.has(node),
    /** Takes a node in, with all that is around it. */
    add(node: Node | null) {
      const way: Node[] = [];
      let at = node;
      for (; at !== null && !depths.has(at); at = shownParent(at)) way.push(at);
      let depth = at === null ? -1 : (depths.get(at) ?? -1);
      for (const one of way.reverse()) {
        depth += 1;
        depths.set(one, depth);
        const equals = byDepth[depth];
        if (equals === undefined) byDepth[depth] = [one];
        else equals.push(one);
      }
    },
  };
}

/**
 * Sums what stands in every node, the innermost nodes first. A part whose links outweigh its prose takes nothing from what
 * is around it: a column of links beside a story makes it no less of one.
 */
function* scores(lines: readonly WeighedLine[]): Generator<undefined, ReadonlyMap<Node, number>> {
  const sums = new Map<Node, number>();
  const telling = new Set<Node>();
  for (const [at, { line, weight }] of lines.entries()) {
    sums.set(line.block, (sums.get(line.block) ?? 0) + valueFor(weight));
    if (weight.isProse) telling.add(line.block);
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  const giveTo = (parent: Node | null, sum: number, tells: boolean) => {
    if (parent === null) return;
    if (tells) telling.add(parent);
    if (sum > 0 || !tells) sums.set(parent, (sums.get(parent) ?? 0) + sum);
  };
  const blocks = [...sums.keys()];
  const parents = blocks.map(shownParent);
  yield;
  // Most blocks stand beside each other: the way up is gone once for all of them.
  const around = createDepths();
  for (const parent of new Set(parents)) around.add(parent);
  const ordered = new Map<Node, number>();
  for (const [at, block] of blocks.entries()) {
    if (around.has(block)) continue;
    const sum = sums.get(block) ?? 0;
    ordered.set(block, sum);
    giveTo(parents[at] ?? null, sum, telling.has(block));
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  for (const nodes of around.byDepth.reverse()) {
    for (const node of nodes) {
      const sum = sums.get(node) ?? 0;
      ordered.set(node, sum);
      giveTo(shownParent(node), sum, telling.has(node));
    }
  }
  return ordered;
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
 * Yields now and then, so that the page can work in between.
 * @returns null where no part of the page tells anything
 */
export function* findBody(
  document: Document,
  lines: readonly WeighedLine[],
): Generator<undefined, Node | null> {
  const sums = yield* scores(lines);
  let best: Node | null = null;
  let top = LEAST_PROSE - 1;
  for (const [node, score] of sums) {
    if (score <= top) continue;
    best = node;
    top = score;
  }
  return best === null ? null : (hinted(document, sums, top) ?? best);
}
