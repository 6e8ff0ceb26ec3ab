import { shownParent } from '../text/composed';
import { parentElementOf } from '../text/parent';
import { isCall, isCopyright, standsOver, type WeighedLine } from './measure';
import { ownParts, shapeOf } from './parts';

/** The excerpt of another article has no more letters than this. */
const EXCERPT = 250;
/** A headline of a card has so many letters; fewer are a label or the name of a section. */
const HEADLINE_LETTERS = 20;
/** In a heading it may be shorter. */
const HEADING_LETTERS = 8;
/** Of cards beside each other so many have no more than an excerpt. */
const MOST = 0.8;

/** Indices of lines that stand in one element, `end` exclusive. */
interface Stretch {
  readonly from: number;
  readonly end: number;
}

const isLink = ({ weight }: WeighedLine) =>
  weight.letters >= HEADING_LETTERS && weight.linked >= weight.letters * 0.9;

const headingOf = ({ line }: WeighedLine) => line.block.closest('h2, h3, h4, h5, h6');

/** The link that a line begins with; around it may stand no block but that of the whole page. */
const linkOf = ({ line }: WeighedLine) => line.pieces[0]?.node.parentElement?.closest('a') ?? null;

/** Whether a line's link leads to another page; one into this page is a title with a permanent address. */
const leadsAway = (line: WeighedLine) => !linkOf(line)?.getAttribute('href')?.startsWith('#');

/** The lines around one that stand in an element with it, in which lines stand in the order of the page. */
function stretchIn(lines: readonly WeighedLine[], at: number, element: Node): Stretch {
  const isIn = (index: number) => {
    const line = lines[index];
    return line !== undefined && element.contains(line.line.block);
  };
  let [from, end] = [at, at + 1];
  while (isIn(from - 1)) from -= 1;
  while (isIn(end)) end += 1;
  return { from, end };
}

/** Letters of what is told in some lines. */
const proseIn = (lines: readonly WeighedLine[], { from, end }: Stretch) =>
  lines
    .slice(from, end)
    .reduce((sum, { weight }) => sum + (weight.isProse ? weight.letters - weight.linked : 0), 0);

/** Groups of cards: elements beside each other that are made alike, each with one headline that leads away. */
function cardGroups(lines: readonly WeighedLine[], headlines: readonly number[]) {
  const parts = ownParts(
    headlines.map((at) => {
      const headline = lines[at] as WeighedLine;
      return linkOf(headline) ?? headline.line.block;
    }),
    null,
  );
  const groups = new Map<Node, Map<string, { readonly part: Node; readonly at: number }[]>>();
  for (const [index, part] of parts.entries()) {
    const parent = shownParent(part);
    if (parent === null) continue;
    const byShape = groups.get(parent) ?? new Map();
    groups.set(parent, byShape);
    const shape = shapeOf(part);
    byShape.set(shape, [...(byShape.get(shape) ?? []), { part, at: headlines[index] as number }]);
  }
  return [...groups.values()].flatMap((byShape) => [...byShape.values()]);
}

/**
 * The stretches of a list in which bare headlines and excerpts stand beside each other, each from a headline to the next.
 * @param stretches of the headlines
 * @param list the lines of what holds them all
 * @returns the same stretches where the list begins with something else, or has more in it than excerpts
 */
function withExcerpts(
  lines: readonly WeighedLine[],
  stretches: readonly Stretch[],
  list: Stretch,
): readonly Stretch[] {
  const first = stretches[0]?.from ?? 0;
  const isBare = stretches.every((one) => proseIn(lines, one) === 0);
  if (!isBare || proseIn(lines, { from: list.from, end: first }) > 0) return stretches;
  const longer = stretches.map(({ from }, at) => ({
    from,
    end: stretches[at + 1]?.from ?? list.end,
  }));
  return longer.every((one) => proseIn(lines, one) <= EXCERPT) ? longer : stretches;
}

/** The first element around a line that has other lines too. */
function boxAround(lines: readonly WeighedLine[], at: number, inner: Element): Stretch | null {
  for (let around = parentElementOf(inner); around !== null; around = parentElementOf(around)) {
    const stretch = stretchIn(lines, at, around);
    if (stretch.end - stretch.from > 1) return stretch;
  }
  return null;
}

/**
 * The section under its own heading, where that is one of readers or of the site: the box that begins with it; of what
 * readers wrote, which comes last, all to the end of what holds both.
 * @returns null where nothing was told before, or the headline of the page comes after
 */
function sectionFrom(
  lines: readonly WeighedLine[],
  at: number,
  isOwn: (line: WeighedLine) => boolean,
): Stretch | null {
  const line = lines[at] as WeighedLine;
  const over = standsOver(line);
  const box = over === null ? null : boxAround(lines, at, line.line.block);
  if (box === null || proseIn(lines, { from: 0, end: at }) === 0) return null;
  // Beside a headline the same words say how many there are.
  const isHeading = over === 'comments' && headingOf(line) !== null;
  if ((box.from !== at && !isHeading) || lines.slice(at, box.end).some(isOwn)) return null;
  return { from: at, end: box.end };
}

/**
 * Whether a box holds, under the line that it begins with, nothing but headings, each with one excerpt at most: cards that
 * no link or only "more" makes known.
 */
function isListUnder(
  lines: readonly WeighedLine[],
  at: number,
  { from, end }: Stretch,
  isOwn: (line: WeighedLine) => boolean,
): boolean {
  const others = lines.slice(at + 1, end);
  const headings = others.filter((line) => headingOf(line) !== null);
  const excerpts = others.filter((line) => line.weight.isProse && headingOf(line) === null);
  const isTold = proseIn(lines, { from: 0, end: at }) > 0 && !others.some(isOwn);
  return from === at && isTold && headings.length >= 2 && excerpts.length <= headings.length;
}

/**
 * Finds what promotes other articles, excerpts included: cards beside cards, a linked heading with its excerpt, the box
 * under "read also"; and what readers wrote or the site says of itself.
 * @param isOwn whether a line is the headline of the page itself
 * @returns indices of lines
 */
export function promosIn(
  lines: readonly WeighedLine[],
  isOwn: (line: WeighedLine) => boolean,
): ReadonlySet<number> {
  const promos = new Set<number>();
  const signs = [...lines.keys()].filter((at) => {
    const line = lines[at] as WeighedLine;
    return isLink(line) ? leadsAway(line) && !isOwn(line) : line.weight.isPointer;
  });
  const add = ({ from, end }: Stretch) => {
    for (let at = from; at < end; at += 1) promos.add(at);
  };
  for (const at of lines.keys()) {
    const section = sectionFrom(lines, at, isOwn);
    if (section !== null) add(section);
  }
  if (signs.length === 0) return promos;
  const all = proseIn(lines, { from: 0, end: lines.length });
  const isSmall = (stretch: Stretch) => {
    const prose = proseIn(lines, stretch);
    return (
      prose <= EXCERPT && prose * 2 < all && !lines.slice(stretch.from, stretch.end).some(isOwn)
    );
  };
  const headlines = signs.filter((at) => {
    const line = lines[at] as WeighedLine;
    return isLink(line) && line.weight.letters >= HEADLINE_LETTERS;
  });
  for (const group of cardGroups(lines, headlines)) {
    if (group.length < 2) continue;
    const [first] = group;
    const bare = group.map(({ part, at }) => stretchIn(lines, at, part));
    const list = first && shownParent(first.part);
    const stretches = list ? withExcerpts(lines, bare, stretchIn(lines, first.at, list)) : bare;
    const small = stretches.filter(isSmall);
    if (small.length >= group.length * MOST) for (const stretch of small) add(stretch);
  }
  for (const at of signs) {
    if (promos.has(at)) continue;
    const line = lines[at] as WeighedLine;
    const isLabel = line.weight.linked === 0;
    const asks = isCall(line);
    const bare = asks ? (line.line.pieces[0]?.node.parentElement ?? null) : line.line.block;
    const inner = isLabel || asks ? bare : headingOf(line);
    const box = inner && boxAround(lines, at, inner);
    if (box === null) continue;
    if (isLabel && isListUnder(lines, at, box, isOwn)) add(box);
    if (!isSmall(box)) continue;
    // What a story tells before it asks for something is no part of the asking.
    if (asks && lines[box.from]?.weight.isProse !== false) continue;
    const others = lines.slice(box.from, box.end).filter((one) => one !== line);
    if (!isLabel || others.some(isLink) || isCopyright(line)) add(box);
  }
  return promos;
}
