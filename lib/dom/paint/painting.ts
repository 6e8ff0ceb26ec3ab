import type { Attribution } from '../../core/types';
import type { NodeSlice, TextMap } from '../text/map';
import type { Highlighter } from './highlighter';
import { activeStrokesOf, handStrokesOf, type Layer, type Stroke, strokesOf } from './layers';
import { nestingIn } from './nesting';
import { type Surface, surfacesIn } from './surface';

/** An attribution that is to be painted. */
export interface Mark {
  readonly id: string;
  readonly attribution: Attribution;
  readonly saved: boolean;
}

/** What was painted, and its way back. */
export interface Painting {
  /** Lights all parts of one attribution, or of none. */
  setActive(id: string | null): void;
  /** Puts the reader's hand under these attributions and no others. */
  setSaved(ids: ReadonlySet<string>): void;
  /** Takes away what is painted in a node: after a change its words may be others. */
  wipeNode(node: Node): void;
  /** Takes everything away that was painted here. */
  undo(): void;
}

/** One range on its layer. */
interface Painted {
  readonly highlight: Highlight;
  readonly range: StaticRange;
  readonly node: Node;
}

/** Chromium fills every highlight in forced colours: there the cues alone are marked. */
const inForcedColours = (view: Window) => view.matchMedia('(forced-colors: active)').matches;

/** Paints strokes through the map and remembers them by node. */
function strokePainter(highlighter: Highlighter, map: TextMap, view: Window) {
  const surfaceAt = surfacesIn(view);
  const byNode = new Map<Node, Set<Painted>>();

  const paintSlice = (layer: Layer, { node, start, end }: NodeSlice, surface: Surface): Painted => {
    const [startContainer, endContainer] = [node, node];
    const range = new StaticRange({
      startContainer,
      startOffset: start,
      endContainer,
      endOffset: end,
    });
    const highlight = highlighter.add(layer, surface, range);
    const painted = { highlight, range, node };
    const others = byNode.get(node);
    if (others === undefined) byNode.set(node, new Set([painted]));
    else others.add(painted);
    return painted;
  };
  const wipe = (all: Iterable<Painted>) => {
    for (const painted of all) {
      painted.highlight.delete(painted.range);
      byNode.get(painted.node)?.delete(painted);
    }
  };
  return {
    wipe,
    paint(strokes: readonly Stroke[]): readonly Painted[] {
      const pieces = strokes.flatMap(({ layer, span }) =>
        map
          .slices(span)
          .map((slice) => ({ layer, slice, surface: surfaceAt(slice.node.parentElement) })),
      );
      // Every question about styles is asked by now: a new rule would make the browser reckon them all again.
      return pieces.map(({ layer, slice, surface }) => paintSlice(layer, slice, surface));
    },
    wipeNode: (node: Node) => wipe([...(byNode.get(node) ?? [])]),
    wipeAll() {
      for (const painted of byNode.values()) wipe([...painted]);
    },
  };
}

/** Paints attributions on the words of a page. */
export function paint(
  highlighter: Highlighter,
  marks: readonly Mark[],
  map: TextMap,
  view: Window,
): Painting {
  const painter = strokePainter(highlighter, map, view);
  const cuesOnly = inForcedColours(view);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const depthOf = nestingIn(marks.flatMap(({ attribution }) => attribution.content));
  const hands = new Map<string, readonly Painted[]>();
  let active: readonly Painted[] = [];

  const setSaved = (ids: ReadonlySet<string>) => {
    for (const { id, attribution } of cuesOnly ? [] : marks) {
      const hand = hands.get(id);
      if (hand === undefined && ids.has(id))
        hands.set(id, painter.paint(handStrokesOf(attribution)));
      if (hand === undefined || ids.has(id)) continue;
      painter.wipe(hand);
      hands.delete(id);
    }
  };
  const strokes = marks.flatMap(({ attribution }) => strokesOf(attribution, depthOf));
  painter.paint(cuesOnly ? strokes.filter(({ layer }) => /^(?:cue|over)/.test(layer)) : strokes);
  setSaved(new Set(marks.filter((mark) => mark.saved).map((mark) => mark.id)));
  return {
    setSaved,
    setActive(id) {
      painter.wipe(active);
      const mark = id === null || cuesOnly ? undefined : byId.get(id);
      active = mark === undefined ? [] : painter.paint(activeStrokesOf(mark.attribution));
    },
    wipeNode: painter.wipeNode,
    undo: painter.wipeAll,
  };
}
