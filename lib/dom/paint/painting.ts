import type { Attribution, Span } from '../../core/types';
import { familyOf } from '../../snippets/display';
import type { TextMap } from '../text/map';
import type { Highlighter } from './highlighter';
import { activeStrokesOf, handOn, handStrokesOf, type Stroke, strokesOf } from './layers';
import { nestingIn, piecesIn } from './nesting';
import { createPainter, type Painted, type Piece } from './painter';

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
   * Paints these marks and no others, in steps between which the page can work; what is painted already stays. Steps
   * that are not gone through to their end may be left for those of a later call.
   * @param gone nodes that have changed since the map was made: nothing is painted in them until the next time
   */
  show(
    marks: readonly Mark[],
    hands: readonly Hand[],
    map: TextMap,
    gone: Nodes,
  ): Generator<undefined, void>;
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

/** So many marks are painted in one step. */
const AT_ONCE = 20;

interface Shown {
  readonly mark: Mark;
  readonly lines: readonly Painted[];
  readonly hand: readonly Painted[];
}

/** What of a mark is to be painted where. */
interface Plan {
  readonly mark: Mark;
  readonly lines: readonly Piece[];
  readonly hand: readonly Piece[];
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

/** Whether its claim has a line at all. */
const isLined = ({ attribution }: Mark) => familyOf(attribution) !== 'withheld';

/** In forced colours Firefox keeps the lines and leaves all else; other browsers fill every highlight. */
const areFilled = (view: Window) =>
  view.matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-orient', 'inline');

/** Makes the painting of a page, with nothing on it. */
export function createPainting(highlighter: Highlighter, view: Window): Painting {
  const painter = createPainter(highlighter);
  const shown = new Map<string, Shown>();
  /** Marks with a part that was wiped, or could not be painted. */
  const stale = new Set<string>();
  let isFilled = false;
  let onPage: { readonly map: TextMap; readonly gone: Nodes } | null = null;
  let active: readonly Painted[] = [];
  let kept: readonly Painted[] = [];

  const isAsShown = (mark: Mark) => {
    const { id, attribution, saved } = mark;
    const before = shown.get(id)?.mark;
    const isSame = before?.attribution === attribution && before.saved === saved;
    return (before === mark || isSame) && !stale.has(id);
  };
  const wipe = (id: string) => {
    const before = shown.get(id);
    shown.delete(id);
    if (before !== undefined) painter.wipe([...before.lines, ...before.hand]);
  };
  const wipeActive = () => {
    painter.wipe(active);
    active = [];
  };
  const suited = (strokes: readonly Stroke[]) =>
    isFilled ? strokes.filter(({ layer }) => /^(?:cue|over)/.test(layer)) : strokes;
  const plan = (strokes: readonly Stroke[]) =>
    onPage === null ? [] : painter.plan(suited(strokes), onPage.map);
  /** Paints what still is on the page: it may have changed since this was planned. */
  const paint = (id: string, pieces: readonly Piece[]) => {
    const there = pieces.filter(({ slice }) => onPage?.gone.has(slice.node) !== true);
    if (there.length < pieces.length) stale.add(id);
    return painter.paint(id, there);
  };
  return {
    *show(marks, hands, map, gone) {
      onPage = { map, gone };
      painter.wipe(kept);
      kept = [];
      const others = marks.filter((mark) => !isAsShown(mark));
      // As many as before and all of them there: then none has gone.
      if (shown.size > marks.length - others.length) {
        const wanted = new Set(marks.map(({ id }) => id));
        for (const id of [...shown.keys()]) if (!wanted.has(id)) wipe(id);
      }
      if (others.length + hands.length === 0) return;
      yield;
      isFilled = areFilled(view);
      painter.lookAgain();
      const depthOf = nestingIn(claimsAround(others, marks));
      const piecesOf = piecesIn(claimsAround(others, marks.filter(isLined)));
      const plans: Plan[] = [];
      // All is planned before anything is painted: a new rule makes the browser reckon styles again.
      for (const mark of others) {
        plans.push({
          mark,
          lines: plan(strokesOf(mark.attribution, depthOf, piecesOf)),
          hand: mark.saved ? plan(handStrokesOf(mark.attribution)) : [],
        });
        if (plans.length % AT_ONCE === 0) yield;
      }
      kept = hands
        .map(({ id, spans }) => ({ id, pieces: plan(handOn(spans)) }))
        .flatMap(({ id, pieces }) => paint(id, pieces));
      for (const [at, { mark, lines, hand }] of plans.entries()) {
        wipe(mark.id);
        stale.delete(mark.id);
        shown.set(mark.id, { mark, lines: paint(mark.id, lines), hand: paint(mark.id, hand) });
        if (at % AT_ONCE === AT_ONCE - 1) yield;
      }
    },
    setActive(id) {
      wipeActive();
      const mark = id === null ? undefined : shown.get(id)?.mark;
      if (mark === undefined) return;
      isFilled = areFilled(view);
      active = paint(mark.id, plan(activeStrokesOf(mark.attribution)));
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
      for (const id of [...shown.keys()]) wipe(id);
    },
  };
}
