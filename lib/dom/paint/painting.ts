import type { Span } from '../../core/types';
import { familyOf } from '../../snippets/display';
import { sameStart } from '../same-start';
import { placesIn, type TextMap } from '../text/map';
import { marksAround, reachOf, startOf } from './around';
import type { Highlighter } from './highlighter';
import { activeStrokesOf, handOn, handStrokesOf, type Stroke, strokesOf } from './layers';
import type { Mark } from './mark';
import { createNearness } from './near';
import { nestingIn, piecesIn } from './nesting';
import { createPainter, isAsPlanned, type Painted, type Piece } from './painter';

/** Words that the reader saved and that are no mark now: the reader's hand alone is on them. */
export interface Hand {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** What is painted on a page, and its way back. */
export interface Painting {
  /**
   * Paints these marks and no others, of many those that are near the window, in steps between which the page can work;
   * what is painted already stays. Steps that are not gone through to their end may be left for those of a later call.
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
  /** Takes away what is painted in some nodes: after a change their words may be others. */
  wipeNodes(nodes: Iterable<Node>): void;
  /** The page looks different: what does not suit it any more is painted anew the next time. */
  forgetLooks(): void;
  /** Takes everything away that was painted here. */
  undo(): void;
}

type Nodes = Pick<WeakSet<Node>, 'has'>;

/** So many marks are painted in one step. */
const AT_ONCE = 20;

/**
 * So many marks are painted wherever they stand; of more, those near the window. Chromium puts all ranges in their places
 * again at every frame in which anything of the page's DOM has changed.
 */
const FEW = 100;

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

const claimsOf = (marks: readonly Mark[]): readonly Span[] =>
  marks.flatMap(({ attribution }) => attribution.content);

/** Whether its claim has a line at all. */
const isLined = ({ attribution }: Mark) => familyOf(attribution) !== 'withheld';

/** In forced colours Firefox keeps the lines and leaves all else; other browsers fill every highlight. */
const areFilled = (view: Window) =>
  view.matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-orient', 'inline');

/**
 * Makes the painting of a page, with nothing on it.
 * @param onMoved called when other marks are near the window than before, and are to be painted; at once for paper
 */
export function createPainting(
  highlighter: Highlighter,
  view: Window,
  onMoved: (isPrinted: boolean) => void = () => {},
): Painting {
  const painter = createPainter(highlighter);
  const shown = new Map<string, Shown>();
  /** Marks with a part that was wiped, or could not be painted. */
  const stale = new Set<string>();
  let isFilled = false;
  let onPage: { readonly map: TextMap; readonly gone: Nodes } | null = null;
  let active: readonly Painted[] = [];
  let kept: readonly Painted[] = [];
  /** The marks that the last call went through to its end, those far from the window too, as long as nothing of them is wiped. */
  let settled: readonly Mark[] = [];
  /** How far their claims reach. */
  let reach = 0;
  /** Whether the page may look otherwise than when they were painted. */
  let isDated = false;
  /** All that may be painted, near the window or not. */
  let all: readonly Mark[] = [];

  const nearness = createNearness(view, (isPrinted) => {
    settled = [];
    onMoved(isPrinted);
  });
  /** Of what the browser does not say yet where it stands, what is painted stays. */
  const isWanted = ({ id, attribution }: Mark) => {
    const { cue, source, relay, content } = attribution;
    const where = nearness.of([...cue, ...source, ...relay, ...content]);
    return where === 'near' || (where === 'unknown' && shown.has(id));
  };
  const isAsShown = ({ id, attribution, saved }: Mark) => {
    const before = shown.get(id)?.mark;
    const isSame = before?.attribution === attribution && before.saved === saved;
    return isSame && !isDated && !stale.has(id);
  };
  /** Takes marks away, all at once. */
  const wipe = (ids: Iterable<string>) => {
    const gone: Painted[] = [];
    for (const id of ids) {
      stale.delete(id);
      const before = shown.get(id);
      if (before === undefined) continue;
      shown.delete(id);
      gone.push(...before.lines, ...before.hand);
    }
    painter.wipe(gone);
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
    const there = pieces.filter(({ startContainer }) => onPage?.gone.has(startContainer) !== true);
    if (there.length < pieces.length) stale.add(id);
    return painter.paint(id, there);
  };
  /** @param marks all in whose claims the others may stand */
  const paintAnew = function* (
    others: readonly Mark[],
    hands: readonly Hand[],
    marks: readonly Mark[],
  ): Generator<undefined, void> {
    yield;
    isFilled = areFilled(view);
    painter.lookAgain();
    const around = others.length === marks.length ? marks : marksAround(others, marks);
    yield;
    const depthOf = nestingIn(claimsOf(around));
    yield;
    const piecesOf = piecesIn(claimsOf(around.filter(isLined)));
    yield;
    const plans: Plan[] = [];
    // All is planned before anything is painted: a new rule makes the browser reckon styles again.
    for (const [at, mark] of others.entries()) {
      const lines = plan(strokesOf(mark.attribution, depthOf, piecesOf));
      const hand = mark.saved ? plan(handStrokesOf(mark.attribution)) : [];
      const before = stale.has(mark.id) ? undefined : shown.get(mark.id);
      // Where only what stands before it has changed, it is on the same words as it was.
      if (before && isAsPlanned(before.lines, lines) && isAsPlanned(before.hand, hand))
        shown.set(mark.id, { ...before, mark });
      else plans.push({ mark, lines, hand });
      if (at % AT_ONCE === AT_ONCE - 1) yield;
    }
    yield;
    painter.wipe(kept);
    kept = hands
      .map(({ id, spans }) => ({ id, pieces: plan(handOn(spans)) }))
      .flatMap(({ id, pieces }) => paint(id, pieces));
    wipe(plans.map(({ mark }) => mark.id));
    for (const [at, { mark, lines, hand }] of plans.entries()) {
      shown.set(mark.id, { mark, lines: paint(mark.id, lines), hand: paint(mark.id, hand) });
      if (at % AT_ONCE === AT_ONCE - 1) yield;
    }
  };
  return {
    *show(marks, hands, map, gone) {
      onPage = { map, gone };
      all = marks;
      nearness.follow(marks.length > FEW ? placesIn(map) : []);
      // Of so few all are wanted, those too that were far until now.
      if (marks.length <= FEW && shown.size < settled.length) settled = [];
      const same = sameStart(marks, settled);
      const rest = same === 0 ? marks : marks.slice(same);
      const others = rest.filter((mark) => isWanted(mark) && !isAsShown(mark));
      // What comes at the end of a page stands in no claim of those before it.
      const isGrown = same === settled.length;
      const around = isGrown && startOf(others) >= reach ? rest : marks;
      if (shown.size > 0 && !(isGrown && same > 0)) {
        const wanted = new Set(marks.filter(isWanted).map(({ id }) => id));
        wipe([...shown.keys()].filter((id) => !wanted.has(id)));
      }
      settled = [];
      if (others.length + hands.length + kept.length > 0) yield* paintAnew(others, hands, around);
      isDated = false;
      reach = same > 0 && isGrown ? Math.max(reach, reachOf(rest)) : reachOf(marks);
      settled = stale.size === 0 ? marks : [];
    },
    setActive(id) {
      wipeActive();
      const mark = id === null ? undefined : all.find((one) => one.id === id);
      if (mark === undefined) return;
      isFilled = areFilled(view);
      active = paint(mark.id, plan(activeStrokesOf(mark.attribution)));
    },
    wipeNodes(nodes) {
      for (const id of painter.wipeNodes(nodes)) {
        stale.add(id);
        settled = [];
      }
    },
    forgetLooks() {
      isDated = true;
      settled = [];
    },
    undo() {
      all = [];
      settled = [];
      nearness.stop();
      wipeActive();
      painter.wipe(kept);
      wipe([...shown.keys()]);
    },
  };
}
