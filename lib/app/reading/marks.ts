import type { Attribution, Span } from '../../core/types';
import { isCorrected } from '../../corrections/page-correction';
import { lineBoxes } from '../../dom/boxes';
import { offsetAtPoint, type Target, targetAt } from '../../dom/hit';
import { createHighlighter } from '../../dom/paint/highlighter';
import { strokesOf } from '../../dom/paint/layers';
import { type Look, USUAL_LOOK } from '../../dom/paint/look';
import type { Mark } from '../../dom/paint/mark';
import { createPainting } from '../../dom/paint/painting';
import { type Surface, surfacesIn } from '../../dom/paint/surface';
import { sameStart } from '../../dom/same-start';
import { isShownIn } from '../../dom/text/composed';
import { exceptNodes, type TextMap } from '../../dom/text/map';
import type { ReadingItem } from '../../messaging/messages';
import { currentAttribution } from '../../snippets/current';
import type { Snippet } from '../../snippets/types';
import { createPause, inSlices } from '../slices';
import type { Reading } from './reading';

/** The marks of a page. */
export interface Marks {
  /** A reading begins: from now on it is remembered which nodes change. */
  begin(): void;
  /**
   * Paints a reading in the place of the one before, but for the nodes that have changed since it began: what takes
   * little time at once, else bit by bit.
   * @returns when all is painted, or another reading is
   */
  show(reading: Reading): Promise<unknown>;
  hide(): void;
  /** How marks look from now on; those that are painted are painted anew. */
  setLook(look: Look): void;
  /** The attribution at a place of the viewport of a document, the page itself or one in a frame. */
  find(document: Document, x: number, y: number): string | null;
  setActive(id: string | null): void;
  /** Takes the marks off nodes whose words may be others now. */
  touch(nodes: Iterable<Node>): void;
  /** How the page looks where its first and last marks stand; another text when it looks different. */
  looks(): string;
  /** A node looks different: what stands in it is painted anew with the next reading, as suits it. */
  restyle(node: Node): void;
  /** The page looks different now: paints everything anew, as suits it. */
  repaint(): void;
  /** Puts back what the page has cleared; whether there was anything to put back. */
  keep(): boolean;
}

interface Shown {
  readonly reading: Reading;
  readonly map: TextMap;
  readonly gone: Changed;
  /** Where the pointer finds what; made when it is first asked for. */
  targets: readonly Target[] | null;
}

/** Nodes that have changed since they were read. */
type Changed = Pick<WeakSet<Node>, 'has' | 'add'>;

const current = new WeakMap<Snippet, Attribution>();

/** An attribution as the reader would have it; the same object as long as nothing changes, so that it is not painted anew. */
function attributionOf(snippet: Snippet): Attribution {
  const known = current.get(snippet) ?? currentAttribution(snippet);
  current.set(snippet, known);
  return known;
}

const marked = new WeakMap<ReadingItem, Mark>();

/** An item as it is painted; the same object for the same item. */
function markOf(item: ReadingItem): Mark {
  const known = marked.get(item);
  if (known !== undefined) return known;
  const { snippet, saved } = item;
  const mark = {
    id: snippet.id,
    attribution: attributionOf(snippet),
    saved: saved || isCorrected({ snippet, dismissed: false }),
  };
  marked.set(item, mark);
  return mark;
}

/** Makes the marks of items again and again; of what has not changed since the last time nothing is asked. */
function createMarksOf(): (items: readonly ReadingItem[]) => readonly Mark[] {
  let last: { readonly items: readonly ReadingItem[]; readonly marks: readonly Mark[] } = {
    items: [],
    marks: [],
  };
  return (items) => {
    const same = sameStart(items, last.items);
    const marks = last.marks.slice(0, same).concat(items.slice(same).map(markOf));
    last = { items, marks };
    return marks;
  };
}

/** Only what is painted where the window is answers to the pointer. */
const targetsOf = (items: readonly ReadingItem[]): readonly Target[] =>
  items.flatMap(({ snippet }) =>
    strokesOf(attributionOf(snippet), () => 0).map(({ span }) => ({ ...span, id: snippet.id })),
  );

/** Makes the marks of a document; nothing is painted before the first reading is shown. */
export function createMarks(document: Document): Marks {
  const highlighter = createHighlighter();
  const painting = createPainting(highlighter, document.defaultView as Window, (isPrinted) => {
    if (shown !== null) void show(shown.reading, isPrinted);
  });
  const marksOf = createMarksOf();
  let shown: Shown | null = null;
  let changed: Changed = new WeakSet();
  let look = USUAL_LOOK;
  const show = (reading: Reading, isAtOnce = false) => {
    const { article, items, kept } = reading;
    const gone = shown?.reading.article === article ? shown.gone : changed;
    const hands = kept.map(({ snippet, same }) => ({ id: snippet.id, spans: same }));
    // The same reading is painted again wherever the window goes.
    const targets = shown?.reading === reading ? shown.targets : null;
    const mine: Shown = { reading, gone, map: exceptNodes(article.map, gone), targets };
    shown = mine;
    const steps = painting.show(marksOf(items), hands, article.map, gone);
    const pause = isAtOnce ? () => true : createPause(() => shown === mine);
    return inSlices(steps, pause);
  };
  /** The elements in which the first mark stands and the last. */
  const ends = () => {
    if (shown === null) return [];
    const { map, reading } = shown;
    const items = [reading.items[0], reading.items.at(-1)];
    return items.flatMap((item) => (item && elementOf(map, item)) ?? []);
  };
  return {
    show,
    begin() {
      changed = new WeakSet();
    },
    hide() {
      shown = null;
      painting.undo();
      highlighter.undo();
    },
    setLook({ intensity, palette, printed }) {
      const isSame = look.intensity === intensity && look.palette === palette;
      if (isSame && look.printed === printed) return;
      look = { intensity, palette, printed };
      painting.undo();
      highlighter.undo();
      highlighter.setLook(look);
      if (shown !== null) void show(shown.reading);
    },
    looks: () => JSON.stringify(ends().map(surfacesIn())),
    restyle(node) {
      if (ends().some((end) => isShownIn(end, node))) painting.forgetLooks();
    },
    repaint() {
      painting.forgetLooks();
      if (shown !== null) void show(shown.reading);
    },
    find(where, x, y) {
      const offset = shown === null ? null : offsetAtPoint(where, shown.map, x, y);
      if (shown === null || offset === null) return null;
      shown.targets ??= targetsOf(shown.reading.items);
      return targetAt(shown.targets, offset);
    },
    setActive: painting.setActive,
    touch(nodes) {
      const touched = [...nodes];
      for (const node of touched) {
        changed.add(node);
        shown?.gone.add(node);
      }
      painting.wipeNodes(touched);
    },
    keep: highlighter.keep,
  };
}

/** All words of an attribution, part by part. */
export function partsOf({ snippet }: ReadingItem): readonly Span[] {
  const { cue, source, relay, content } = attributionOf(snippet);
  return [...cue, ...source, ...relay, ...content];
}

/** The element in which the first words of an attribution stand; null where they are out of sight. */
export function elementOf(map: TextMap, item: ReadingItem): Element | null {
  const [slice] = partsOf(item).flatMap((span) => map.slices(span));
  return slice?.node.parentElement ?? null;
}

/** The theme of what an attribution stands on. */
export function themeOf(map: TextMap, item: ReadingItem): Surface['theme'] {
  return surfacesIn()(elementOf(map, item)).theme;
}

/** Scrolls the page at once to where an attribution can be seen with room for its card. */
export function scrollTo(document: Document, map: TextMap, item: ReadingItem): void {
  elementOf(map, item)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const view = document.defaultView as Window;
  const [first] = lineBoxes(map, partsOf(item));
  // A long paragraph is in the middle of the window when its first words are far above it.
  if (first && (first.top < 0 || first.bottom > view.innerHeight * 0.6))
    view.scrollBy({ top: first.top - view.innerHeight / 3, behavior: 'instant' });
}
