import type { Span } from '../../core/types';
import type { Line } from './lines';

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

interface Segment extends Span {
  readonly node: Text;
  readonly from: number;
}

/** Index of the first segment that ends after an offset. */
function firstAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function slicesOf(segments: readonly Segment[], span: Span): readonly NodeSlice[] {
  const slices: NodeSlice[] = [];
  for (let index = firstAfter(segments, span.start); index < segments.length; index += 1) {
    const segment = segments[index] as Segment;
    if (segment.start >= span.end) break;
    const shift = segment.from - segment.start;
    const start = Math.max(segment.start, span.start) + shift;
    const end = Math.min(segment.end, span.end) + shift;
    const last = slices.at(-1);
    if (last?.node === segment.node) slices[slices.length - 1] = { ...last, end };
    else slices.push({ node: segment.node, start, end });
  }
  return slices;
}

/** Joins lines into one text and keeps where each of its characters stands. */
export function joinLines(lines: readonly Line[]): PageText {
  const segments: Segment[] = [];
  const byNode = new Map<Node, Segment[]>();
  let start = 0;
  for (const line of lines) {
    for (const { node, from, text } of line.pieces) {
      const segment = { node, from, start, end: start + text.length };
      segments.push(segment);
      const others = byNode.get(node);
      if (others === undefined) byNode.set(node, [segment]);
      else others.push(segment);
      start = segment.end;
    }
    start += 1;
  }
  return {
    text: lines.map((line) => line.text).join('\n'),
    map: {
      nodes: byNode,
      slices: (span) => slicesOf(segments, span),
      offsetAt(node, offset) {
        const segment = byNode
          .get(node)
          ?.find(({ from, start, end }) => from <= offset && offset < from + end - start);
        return segment === undefined ? null : segment.start + offset - segment.from;
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
