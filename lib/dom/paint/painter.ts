import type { NodeSlice, TextMap } from '../text/map';
import type { Highlighter, PaintedRange } from './highlighter';
import type { Layer, Stroke } from './layers';
import { isSameSurface, type Surface, surfacesIn } from './surface';

/** One range on its layer. */
export interface Painted extends PaintedRange {
  readonly piece: Piece;
  /** The mark that it is part of. */
  readonly id: string;
}

/** One stretch of a node that is to be painted. */
export interface Piece {
  readonly layer: Layer;
  readonly slice: NodeSlice;
  readonly surface: Surface;
}

/** Paints strokes and remembers them by node. */
export interface Painter {
  /** What strokes are on the page. All is asked before anything is painted. */
  plan(strokes: readonly Stroke[], map: TextMap): readonly Piece[];
  paint(id: string, pieces: readonly Piece[]): readonly Painted[];
  /** Looks at the surfaces of the page anew from now on. */
  lookAgain(): void;
  wipe(painted: readonly Painted[]): void;
  /** Takes away what is painted in some nodes, and gives the ids of the marks that it was part of. */
  wipeNodes(nodes: Iterable<Node>): readonly string[];
}

const isSamePiece = (one: Piece, other: Piece): boolean =>
  one.layer === other.layer &&
  one.slice.node === other.slice.node &&
  one.slice.start === other.slice.start &&
  one.slice.end === other.slice.end &&
  isSameSurface(one.surface, other.surface);

/** Whether what is painted is what is to be painted. */
export const isAsPlanned = (painted: readonly Painted[], pieces: readonly Piece[]): boolean =>
  painted.length === pieces.length &&
  painted.every(({ piece }, at) => isSamePiece(piece, pieces[at] as Piece));

/** Makes the painter of a page. */
export function createPainter(highlighter: Highlighter): Painter {
  let surfaceAt = surfacesIn();
  const byNode = new Map<Node, Set<Painted>>();

  const remember = (painted: Painted) => {
    const { node } = painted.piece.slice;
    const others = byNode.get(node);
    if (others === undefined) byNode.set(node, new Set([painted]));
    else others.add(painted);
    return painted;
  };
  const paintPiece = (id: string, piece: Piece) => {
    const { layer, slice, surface } = piece;
    const { node, start: startOffset, end: endOffset } = slice;
    const range = new StaticRange({
      startContainer: node,
      startOffset,
      endContainer: node,
      endOffset,
    });
    const highlight = highlighter.add(layer, surface, range, node.getRootNode());
    return remember({ highlight, range, piece, id });
  };
  const wipe = (all: readonly Painted[]) => {
    if (all.length > 0) highlighter.drop(all);
    for (const painted of all) {
      const { node } = painted.piece.slice;
      const others = byNode.get(node);
      others?.delete(painted);
      if (others?.size === 0) byNode.delete(node);
    }
  };
  return {
    wipe,
    plan: (strokes, map) =>
      strokes.flatMap(({ layer, span }) =>
        map.slices(span).map((slice) => {
          const surface = surfaceAt(slice.node.parentElement);
          highlighter.prepare(layer, surface, slice.node.ownerDocument);
          return { layer, slice, surface };
        }),
      ),
    paint: (id, pieces) => pieces.map((piece) => paintPiece(id, piece)),
    lookAgain() {
      surfaceAt = surfacesIn();
    },
    wipeNodes(nodes) {
      const painted: Painted[] = [];
      for (const node of nodes) for (const one of byNode.get(node) ?? []) painted.push(one);
      wipe(painted);
      return painted.map(({ id }) => id);
    },
  };
}
