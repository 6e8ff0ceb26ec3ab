import type { TextMap } from '../text/map';
import type { Highlighter, PaintedRange, Pen } from './highlighter';
import type { Stroke } from './layers';
import { surfacesIn } from './surface';

/** One stretch of a node that is to be painted. */
export interface Piece extends StaticRangeInit {
  readonly pen: Pen;
  readonly startContainer: Text;
}

/** One stretch as it is painted. */
export interface Painted extends PaintedRange {
  readonly piece: Piece;
  /** The mark that it is part of. */
  readonly id: string;
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
  one.pen === other.pen &&
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endOffset === other.endOffset;

/** Whether what is painted is what is to be painted. */
export const isAsPlanned = (painted: readonly Painted[], pieces: readonly Piece[]): boolean =>
  painted.length === pieces.length &&
  painted.every(({ piece }, at) => isSamePiece(piece, pieces[at] as Piece));

/** Makes the painter of a page. */
export function createPainter(highlighter: Highlighter): Painter {
  let surfaceAt = surfacesIn();
  const byNode = new Map<Node, Set<Painted>>();

  const paintPiece = (id: string, piece: Piece): Painted => {
    const { pen, startContainer: node } = piece;
    const range = new StaticRange(piece);
    pen.paint(range, node.getRootNode());
    const painted = { pen, range, piece, id };
    const others = byNode.get(node);
    if (others === undefined) byNode.set(node, new Set([painted]));
    else others.add(painted);
    return painted;
  };
  const wipe = (all: readonly Painted[]) => {
    if (all.length > 0) highlighter.drop(all);
    for (const painted of all) {
      const { startContainer: node } = painted.piece;
      const others = byNode.get(node);
      others?.delete(painted);
      if (others?.size === 0) byNode.delete(node);
    }
  };
  return {
    wipe,
    plan(strokes, map) {
      const pieces: Piece[] = [];
      for (const { layer, span } of strokes)
        for (const { node, start, end } of map.slices(span)) {
          const pen = highlighter.pen(layer, surfaceAt(node.parentElement), node.ownerDocument);
          const [startContainer, endContainer] = [node, node];
          pieces.push({ pen, startContainer, startOffset: start, endContainer, endOffset: end });
        }
      return pieces;
    },
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
