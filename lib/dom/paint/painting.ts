import type { Attribution, Span } from '../../core/types';
import type { TextMap } from '../text/map';
import type { Highlighter } from './highlighter';
import { activeStrokesOf, handOn, handStrokesOf, type Stroke, strokesOf } from './layers';
import { nestingIn } from './nesting';
import { createPainter, type Painted } from './painter';

/** An attribution that is to be painted. */
export interface Mark {
  readonly id: string;
  readonly attribution: Attribution;
  readonly saved: boolean;
}

/** Words that the reader saved and that are no mark now: the reader's hand alone is on them. */
export interface Hand {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** What is painted on a page, and its way back. */
export interface Painting {
  /**
   * Paints these marks and no others; what is painted already stays.
   * @param gone nodes that have changed since the map was made: nothing is painted in them until the next time
   */
  show(marks: readonly Mark[], hands: readonly Hand[], map: TextMap, gone: Nodes): void;
  /** Lights all parts of one attribution, or of none. */
  setActive(id: string | null): void;
  /** Takes away what is painted in a node: after a change its words may be others. */
  wipeNode(node: Node): void;
  /** The page looks different: what is shown next is painted anew. */
  forgetLooks(): void;
  /** Takes everything away that was painted here. */
  undo(): void;
}

type Nodes = Pick<WeakSet<Node>, 'has'>;

interface Shown {
  readonly mark: Mark;
  readonly lines: readonly Painted[];
  readonly hand: readonly Painted[];
}

/** The claims of all marks that can hold something of some of them. */
function claimsAround(some: readonly Mark[], all: readonly Mark[]): readonly Span[] {
  let [start, end] = [Infinity, -1];
  for (const { attribution } of some) {
    for (const span of [...attribution.cue, ...attribution.content]) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  const claims: Span[] = [];
  for (const { attribution } of all)
    for (const span of attribution.content)
      if (span.start < end && span.end > start) claims.push(span);
  return claims;
}

/** In forced colours Firefox keeps the lines and leaves all else; other browsers fill every highlight. */
const areFilled = (view: Window) =>
  view.matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-orient', 'inline');

/** Makes the painting of a page, with nothing on it. */
export function createPainting(highlighter: Highlighter, view: Window): Painting {
  const painter = createPainter(highlighter);
  const shown = new Map<string, Shown>();
  /** Marks with a part that was wiped, or could not be painted. */
  const stale = new Set<string>();
  let onPage: { readonly map: TextMap; readonly gone: Nodes } | null = null;
  let active: readonly Painted[] = [];
  let kept: readonly Painted[] = [];

  const isAsShown = ({ id, attribution, saved }: Mark) => {
    const before = shown.get(id)?.mark;
    return !stale.has(id) && before?.attribution === attribution && before.saved === saved;
  };
  const wipe = (id: string) => {
    const before = shown.get(id);
    shown.delete(id);
    if (before !== undefined) painter.wipe([...before.lines, ...before.hand]);
  };
  /** What is filled hides what it is for: there the cues alone are marked. */
  const suited = (strokes: readonly Stroke[]) =>
    areFilled(view) ? strokes.filter(({ layer }) => /^(?:cue|over)/.test(layer)) : strokes;
  const wipeActive = () => {
    painter.wipe(active);
    active = [];
  };
  const plan = (id: string, strokes: readonly Stroke[]) => {
    if (onPage === null) return [];
    const { map, gone } = onPage;
    const pieces = painter.plan(suited(strokes), map);
    const there = pieces.filter(({ slice }) => !gone.has(slice.node));
    if (there.length < pieces.length) stale.add(id);
    return there;
  };
  return {
    show(marks, hands, map, gone) {
      onPage = { map, gone };
      painter.wipe(kept);
      kept = [];
      const others = marks.filter((mark) => !isAsShown(mark));
      // As many as before and all of them there: then none has gone.
      if (shown.size > marks.length - others.length) {
        const wanted = new Set(marks.map(({ id }) => id));
        for (const id of shown.keys()) if (!wanted.has(id)) wipe(id);
      }
      if (others.length + hands.length === 0) return;
      stale.clear();
      painter.lookAgain();
      const depthOf = nestingIn(claimsAround(others, marks));
      const plans = others.map((mark) => ({
        mark,
        lines: plan(mark.id, strokesOf(mark.attribution, depthOf)),
        hand: mark.saved ? plan(mark.id, handStrokesOf(mark.attribution)) : [],
      }));
      const handPlans = hands.map(({ id, spans }) => ({ id, pieces: plan(id, handOn(spans)) }));
      kept = handPlans.flatMap(({ id, pieces }) => painter.paint(id, pieces));
      for (const { mark, lines, hand } of plans) {
        wipe(mark.id);
        shown.set(mark.id, {
          mark,
          lines: painter.paint(mark.id, lines),
          hand: painter.paint(mark.id, hand),
        });
      }
    },
    setActive(id) {
      wipeActive();
      const mark = id === null ? undefined : shown.get(id)?.mark;
      if (mark === undefined) return;
      active = painter.paint(mark.id, plan(mark.id, activeStrokesOf(mark.attribution)));
    },
    wipeNode(node) {
      for (const id of painter.wipeNode(node)) stale.add(id);
    },
    forgetLooks() {
      for (const id of shown.keys()) stale.add(id);
    },
    undo() {
      wipeActive();
      painter.wipe(kept);
      for (const id of shown.keys()) wipe(id);
    },
  };
}
