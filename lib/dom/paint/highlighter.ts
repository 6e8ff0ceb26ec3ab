import { LAYERS, type Layer } from './layers';
import { type Look, USUAL_LOOK } from './look';
import { declarationsOf } from './rules';
import { createSheet } from './sheet';
import type { Surface } from './surface';

/** A layer on a surface of one document: what paints ranges there. */
export interface Pen {
  readonly highlight: Highlight;
  /** @param root the document, or the shadow root that the range stands in */
  paint(range: StaticRange, root: Node): void;
}

/** A range where it is painted. */
export interface PaintedRange {
  readonly pen: Pen;
  readonly range: StaticRange;
}

/** Paints ranges of a document on layers, without touching its nodes. */
export interface Highlighter {
  /**
   * The pen for a layer on a surface, the same one for the same. The rules for all pens that were asked for stand with the
   * next range that is painted: a rule makes the browser reckon all styles again, and whoever plans still asks for them.
   */
  pen(layer: Layer, surface: Surface, document: Document): Pen;
  /** Takes ranges away. */
  drop(painted: Iterable<PaintedRange>): void;
  /** Puts back what the page has cleared or taken over; whether there was anything to put back. */
  keep(): boolean;
  /** How ranges look that are painted with pens asked for from now on; take away first what was painted before. */
  setLook(look: Look): void;
  /** Takes everything away. */
  undo(): void;
}

/**
 * Firefox looks through all ranges of a highlight for each that goes while it is registered, at 5,000 for milliseconds:
 * beyond so few it is registered anew.
 */
const FEW = 8;

/** A highlight of ours as the page can reach it: by its name, with its ranges in it. */
interface Registered {
  readonly name: string;
  readonly ranges: Set<StaticRange>;
}

/** A name that no page can know beforehand. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `h${Array.from(bytes, (byte) => byte.toString(36)).join('')}`;
}

/** Marks are for the screen: what is printed is the page, unless the reader wants them with it. */
const ruleOf = (name: string, layer: Layer, surface: Surface, look: Look) =>
  `@media ${look.printed ? 'all' : 'not print'} { ::highlight(${name}) { ${declarationsOf(layer, surface, look)} } }`;

/** The pens of surfaces, by layer; surfaces that are alike have the same. */
function createPens() {
  const byKey = new Map<string, Map<Layer, Pen>>();
  const bySurface = new WeakMap<Surface, Map<Layer, Pen>>();
  const find = (surface: Surface) => {
    const { theme, leading, ground } = surface;
    const key = `${theme} ${leading} ${ground?.red} ${ground?.green} ${ground?.blue}`;
    const pens = byKey.get(key) ?? new Map<Layer, Pen>();
    byKey.set(key, pens);
    bySurface.set(surface, pens);
    return pens;
  };
  return {
    of: (surface: Surface) => bySurface.get(surface) ?? find(surface),
    surfaces: () => byKey.size,
  };
}

/** Layers whose rules come together: each makes the browser reckon all styles again, hardly the more for others with it. */
const BATCHES = [/^active-/, /^(?:claim|cue)-\w+-1$/, /^(?:claim|cue|source|unnamed|over)/];
/** A page of more surfaces than this has enough of rules. */
const BATCHED = 2;

const batchOf = (layer: Layer): readonly Layer[] => {
  const batch = BATCHES.find((one) => one.test(layer));
  return batch ? LAYERS.filter((one) => batch.test(one)) : [layer];
};

/**
 * Gets the painting of a page ready; nothing is registered before the first range. Each document in a frame has
 * highlights of its own.
 */
export function createHighlighter(): Highlighter {
  const byDocument = new Map<Document, Highlighter>();
  let look = USUAL_LOOK;
  const all = () => {
    for (const document of byDocument.keys())
      if (document.defaultView === null) byDocument.delete(document);
    return [...byDocument.values()];
  };
  const create = (document: Document) => {
    const highlighter = createDocumentHighlighter(document);
    highlighter.setLook(look);
    byDocument.set(document, highlighter);
    return highlighter;
  };
  const highlighterOf = (document: Document) => byDocument.get(document) ?? create(document);
  return {
    pen: (layer, surface, document) => highlighterOf(document).pen(layer, surface, document),
    drop(painted) {
      for (const highlighter of all()) highlighter.drop(painted);
    },
    keep: () => all().filter((highlighter) => highlighter.keep()).length > 0,
    setLook(next) {
      look = next;
      for (const highlighter of all()) highlighter.setLook(next);
    },
    undo() {
      for (const highlighter of all()) highlighter.undo();
    },
  };
}

function createDocumentHighlighter(document: Document): Highlighter {
  const { CSS, Highlight } = document.defaultView as Window & typeof globalThis;
  // Asked by its name, Firefox gives at each place in a script the registry of the document that was first there.
  const highlights: HighlightRegistry = Reflect.get(CSS, 'highlights');
  const prefix = randomName();
  /** The highlights that are registered, and what is painted with them. */
  const registered = new Map<Highlight, Registered>();
  const sheet = createSheet(document);
  let pens = createPens();
  let count = 0;
  /** Rules that stand with the next range. */
  let coming: string[] = [];
  let look = USUAL_LOOK;

  const register = (highlight: Highlight, as: Registered) => {
    for (const rule of coming) sheet.addRule(rule);
    coming = [];
    registered.set(highlight, as);
    highlights.set(as.name, highlight);
    sheet.include(document);
  };
  /** Makes a highlight what it was; whether the page had taken it away or something out of it. */
  const restore = ([highlight, { name, ranges }]: readonly [Highlight, Registered]) => {
    if (highlight.size === ranges.size && highlights.get(name) === highlight) return false;
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    highlights.set(name, highlight);
    return true;
  };
  const create = (layer: Layer, surface: Surface): Pen => {
    const highlight = new Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    count += 1;
    const name = `${prefix}-${count}`;
    const ranges = new Set<StaticRange>();
    coming.push(ruleOf(name, layer, surface, look));
    return {
      highlight,
      paint(range, root) {
        if (!registered.has(highlight)) register(highlight, { name, ranges });
        sheet.include(root);
        highlight.add(range);
        ranges.add(range);
      },
    };
  };
  return {
    pen(layer, surface) {
      const known = pens.of(surface);
      const pen = known.get(layer);
      if (pen !== undefined) return pen;
      const missing = pens.surfaces() > BATCHED ? [layer] : batchOf(layer);
      for (const one of missing) known.set(one, create(one, surface));
      return known.get(layer) as Pen;
    },
    drop(painted) {
      const byHighlight = Map.groupBy(painted, ({ pen }) => pen.highlight);
      for (const [highlight, some] of byHighlight) {
        const known = registered.get(highlight);
        if (known === undefined) continue;
        const { name, ranges } = known;
        const isMany = some.length > FEW && highlights.get(name) === highlight;
        if (isMany) highlights.delete(name);
        for (const { range } of some) {
          highlight.delete(range);
          ranges.delete(range);
        }
        if (isMany) highlights.set(name, highlight);
      }
    },
    keep() {
      const restored = [...registered].filter(restore);
      return sheet.keep() || restored.length > 0;
    },
    setLook(chosen) {
      look = chosen;
      pens = createPens();
    },
    undo() {
      for (const { name } of registered.values()) highlights.delete(name);
      pens = createPens();
      registered.clear();
      coming = [];
      sheet.undo();
    },
  };
}
