import type { Span } from '../../core/types';
import type { Line, Piece } from './line';
import { type Place, placesOf } from './places';

/** A stretch of one text node, in UTF-16 units of its data, `end` exclusive. */
export interface NodeSlice {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The way between a text as read and the nodes that it was read from. */
export interface TextMap {
  /** The text nodes that something was read from. */
  readonly nodes: { has(node: Node): boolean };
  /** The node stretches of a span of the text, one a text node, in reading order. */
  slices(span: Span): readonly NodeSlice[];
  /** Offset in the text of a place in a node, or null where nothing of it was read. */
  offsetAt(node: Node, offset: number): number | null;
}

/** A text as a person reads it, its lines joined by line feeds, with its map. */
export interface PageText {
  readonly text: string;
  readonly map: TextMap;
}

/** Lines where they stand in the text that they make. */
interface Placed {
  readonly lines: readonly Line[];
  /** Offset of each line, ascending. */
  readonly starts: readonly number[];
  /** Made when they are first asked for. */
  places?: readonly Place[];
}

/** Index of the last line that begins at an offset or before it; -1 for one before the text. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function slicesOf({ lines, starts }: Placed, span: Span): readonly NodeSlice[] {
  const slices: NodeSlice[] = [];
  for (let at = Math.max(0, lineAt(starts, span.start)); at < lines.length; at += 1) {
    let begin = starts[at] as number;
    if (begin >= span.end) break;
    for (const { node, from, text } of (lines[at] as Line).pieces) {
      const end = begin + text.length;
      if (end > span.start && begin < span.end) {
        const start = from + Math.max(0, span.start - begin);
        const stop = from + Math.min(end, span.end) - begin;
        const last = slices.at(-1);
        if (last?.node === node) slices[slices.length - 1] = { ...last, end: stop };
        else slices.push({ node, start, end: stop });
      }
      begin = end;
    }
  }
  return slices;
}

/** The pieces of one node, each with its place in the text. */
type ByNode = ReadonlyMap<Node, readonly { readonly piece: Piece; readonly start: number }[]>;

function piecesByNode({ lines, starts }: Placed): ByNode {
  const byNode = new Map<Node, { piece: Piece; start: number }[]>();
  for (const [at, line] of lines.entries()) {
    let start = starts[at] as number;
    for (const piece of line.pieces) {
      const others = byNode.get(piece.node);
      if (others === undefined) byNode.set(piece.node, [{ piece, start }]);
      else others.push({ piece, start });
      start += piece.text.length;
    }
  }
  return byNode;
}

/** What the maps were made of, by the map. */
const joined = new WeakMap<TextMap, Placed>();

/**
 * Joins lines into one text and keeps where each of its characters stands.
 * @param before a text of lines, at least one, that these come after
 */
export function joinLines(lines: readonly Line[], before?: PageText): PageText {
  const known = before && joined.get(before.map);
  const starts: number[] = known ? [...known.starts] : [];
  let start = known ? before.text.length + 1 : 0;
  for (const { text } of lines) {
    starts.push(start);
    start += text.length + 1;
  }
  const placed: Placed = { lines: known ? [...known.lines, ...lines] : lines, starts };
  if (known?.places)
    placed.places = [...known.places, ...placesOf(lines, starts.slice(known.starts.length))];
  const text = lines.map((line) => line.text).join('\n');
  // Joined so, and not with the others, since engines then do not copy what was there before.
  const page = mapped(known ? `${before.text}\n${text}` : text, placed);
  joined.set(page.map, placed);
  return page;
}

/** The places of a text; none where nothing is known of how its lines stand. */
export function placesIn(map: TextMap): readonly Place[] {
  const placed = joined.get(map);
  if (placed === undefined) return [];
  placed.places ??= placesOf(placed.lines, placed.starts);
  return placed.places;
}

/** A text with the map of its lines. */
function mapped(text: string, placed: Placed): PageText {
  // Only the pointer asks from nodes to the text.
  let known: ByNode | null = null;
  const byNode = () => {
    known ??= piecesByNode(placed);
    return known;
  };
  return {
    text,
    map: {
      nodes: { has: (node) => byNode().has(node) },
      slices: (span) => slicesOf(placed, span),
      offsetAt(node, offset) {
        const found = byNode()
          .get(node)
          ?.find(({ piece: { from, text } }) => from <= offset && offset < from + text.length);
        return found === undefined ? null : found.start + offset - found.piece.from;
      },
    },
  };
}

/** A map without some nodes: after a change nobody knows what stands in them until the page is read again. */
export function exceptNodes(map: TextMap, gone: { has(node: Node): boolean }): TextMap {
  return {
    nodes: { has: (node) => !gone.has(node) && map.nodes.has(node) },
    slices: (span) => map.slices(span).filter(({ node }) => !gone.has(node)),
    offsetAt: (node, offset) => (gone.has(node) ? null : map.offsetAt(node, offset)),
  };
}
