import { LAYERS, type Layer } from './layers';
import { type Look, USUAL_LOOK } from './look';
import { declarationsOf } from './rules';
import type { Surface } from './surface';

/** A range where it is painted. */
export interface PaintedRange {
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

/** Paints ranges of a document on layers, without touching its nodes. */
export interface Highlighter {
  /**
   * Says that a layer will be painted on a surface. The rules for all that was said stand with the next range that is
   * added: a rule makes the browser reckon all styles again, and whoever plans still asks for them.
   */
  prepare(layer: Layer, surface: Surface, document: Document): void;
  /** @param root the document, or the shadow root that the range stands in */
  add(layer: Layer, surface: Surface, range: StaticRange, root: Node): Highlight;
  /** Takes ranges away. */
  drop(painted: Iterable<PaintedRange>): void;
  /** Puts back what the page has cleared or taken over; whether there was anything to put back. */
  keep(): boolean;
  /** How ranges that are added from now on look; take away first what was added before. */
  setLook(look: Look): void;
  /** Takes everything away. */
  undo(): void;
}

/**
 * Firefox looks through all ranges of a highlight for each that goes while it is registered, at 5,000 for milliseconds:
 * beyond so few it is registered anew.
 */
const FEW = 8;

type Sheeted = Document | ShadowRoot;

/** A name that no page can know beforehand. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `h${Array.from(bytes, (byte) => byte.toString(36)).join('')}`;
}

/** Marks are for the screen: what is printed is the page, unless the reader wants them with it. */
const ruleOf = (name: string, layer: Layer, surface: Surface, look: Look) =>
  `@media ${look.printed ? 'all' : 'not print'} { ::highlight(${name}) { ${declarationsOf(layer, surface, look)} } }`;

/** Our rules in a document and in the open shadow roots that have marks, which in Firefox see no others. */
function createSheet(document: Document) {
  const view = document.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  const roots = new Set<Sheeted>();
  const adopt = (root: Sheeted) => {
    const isGone = !root.adoptedStyleSheets.includes(sheet);
    if (isGone) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return isGone;
  };
  return {
    addRule: (rule: string) => sheet.insertRule(rule),
    include(root: Node) {
      if (roots.has(root as Sheeted)) return;
      if (root !== document && !(root instanceof view.ShadowRoot)) return;
      roots.add(root as Sheeted);
      adopt(root as Sheeted);
    },
    keep() {
      // A shadow root that has gone keeps our sheet, should it come back.
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots].filter(adopt).length > 0;
    },
    undo() {
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      roots.clear();
      while (sheet.cssRules.length > 0) sheet.deleteRule(0);
    },
  };
}

/** Gives each surface a short name. */
function createNames() {
  const known = new Map<string, number>();
  const bySurface = new WeakMap<Surface, number>();
  const numberOf = ({ theme, leading, ground }: Surface) => {
    const key = `${theme} ${leading} ${ground?.red} ${ground?.green} ${ground?.blue}`;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  return (layer: Layer, surface: Surface) => {
    const number = bySurface.get(surface) ?? numberOf(surface);
    bySurface.set(surface, number);
    return `${LAYERS.indexOf(layer)}-${number}`;
  };
}

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
    prepare(layer, surface, document) {
      highlighterOf(document).prepare(layer, surface, document);
    },
    add(layer, surface, range, root) {
      const document = root.ownerDocument ?? (root as Document);
      return highlighterOf(document).add(layer, surface, range, root);
    },
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
  const prefix = randomName();
  const nameOf = createNames();
  const highlights = new Map<string, Highlight>();
  /** Of those that are registered. */
  const names = new Map<Highlight, string>();
  const sheet = createSheet(document);
  /** Rules that stand with the next range. */
  let coming: string[] = [];
  let look = USUAL_LOOK;

  const create = (name: string, layer: Layer, surface: Surface) => {
    const highlight = new Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    coming.push(ruleOf(name, layer, surface, look));
    highlights.set(name, highlight);
    return highlight;
  };
  const namedFor = (layer: Layer, surface: Surface) => {
    const name = `${prefix}-${nameOf(layer, surface)}`;
    return { name, highlight: highlights.get(name) ?? create(name, layer, surface) };
  };
  const register = (name: string, highlight: Highlight) => {
    names.set(highlight, name);
    CSS.highlights.set(name, highlight);
    sheet.include(document);
  };
  return {
    prepare: namedFor,
    add(layer, surface, range, root) {
      const { name, highlight } = namedFor(layer, surface);
      for (const rule of coming) sheet.addRule(rule);
      coming = [];
      if (!names.has(highlight)) register(name, highlight);
      sheet.include(root);
      highlight.add(range);
      return highlight;
    },
    drop(painted) {
      const byHighlight = Map.groupBy(painted, ({ highlight }) => highlight);
      for (const [highlight, some] of byHighlight) {
        const name = names.get(highlight);
        if (name === undefined) continue;
        const isMany = some.length > FEW && CSS.highlights.get(name) === highlight;
        if (isMany) CSS.highlights.delete(name);
        for (const { range } of some) highlight.delete(range);
        if (isMany) CSS.highlights.set(name, highlight);
      }
    },
    keep() {
      const cleared = [...names].filter(
        ([highlight, name]) => CSS.highlights.get(name) !== highlight,
      );
      for (const [highlight, name] of cleared) CSS.highlights.set(name, highlight);
      return sheet.keep() || cleared.length > 0;
    },
    setLook(chosen) {
      look = chosen;
    },
    undo() {
      for (const name of names.values()) CSS.highlights.delete(name);
      highlights.clear();
      names.clear();
      coming = [];
      sheet.undo();
    },
  };
}
