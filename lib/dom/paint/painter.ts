import type { NodeSlice, TextMap } from '../text/map';
import type { Highlighter } from './highlighter';
import type { Layer, Stroke } from './layers';
import { type Surface, surfacesIn } from './surface';

/** One range on its layer. */
export interface Painted {
  readonly highlight: Highlight;
  readonly range: StaticRange;
  readonly node: Node;
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
  /** What strokes are on the page. All is asked before anything is painted: a new rule makes the browser reckon styles again. */
  plan(strokes: readonly Stroke[], map: TextMap): readonly Piece[];
  paint(id: string, pieces: readonly Piece[]): readonly Painted[];
  /** Looks at the surfaces of the page anew from now on. */
  lookAgain(): void;
  wipe(painted: Iterable<Painted>): void;
  /** Takes away what is painted in a node, and gives the ids of the marks that it was part of. */
  wipeNode(node: Node): readonly string[];
}

/** Makes the painter of a page. */
export function createPainter(highlighter: Highlighter): Painter {
  let surfaceAt = surfacesIn();
  const byNode = new Map<Node, Set<Painted>>();

  const remember = (painted: Painted) => {
    const others = byNode.get(painted.node);
    if (others === undefined) byNode.set(painted.node, new Set([painted]));
    else others.add(painted);
    return painted;
  };
  const paintPiece = (id: string, { layer, slice, surface }: Piece) => {
    const { node, start: startOffset, end: endOffset } = slice;
    const range = new StaticRange({
      startContainer: node,
      startOffset,
      endContainer: node,
      endOffset,
    });
    const highlight = highlighter.add(layer, surface, range, node.getRootNode());
    return remember({ highlight, range, node, id });
  };
  const wipe = (all: Iterable<Painted>) => {
    for (const painted of all) {
      painted.highlight.delete(painted.range);
      const others = byNode.get(painted.node);
      others?.delete(painted);
      if (others?.size === 0) byNode.delete(painted.node);
    }
  };
  return {
    wipe,
    plan: (strokes, map) =>
      strokes.flatMap(({ layer, span }) =>
        map
          .slices(span)
          .map((slice) => ({ layer, slice, surface: surfaceAt(slice.node.parentElement) })),
      ),
    paint: (id, pieces) => pieces.map((piece) => paintPiece(id, piece)),
    lookAgain() {
      surfaceAt = surfacesIn();
    },
    wipeNode(node) {
      const painted = [...(byNode.get(node) ?? [])];
      wipe(painted);
      return painted.map(({ id }) => id);
    },
  };
}
