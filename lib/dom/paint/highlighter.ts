import { LAYERS, type Layer } from './layers';
import { declarationsOf } from './rules';
import type { Surface } from './surface';

/** Paints ranges of a document on layers, without touching its nodes. */
export interface Highlighter {
  add(layer: Layer, surface: Surface, range: StaticRange): Highlight;
  /** Puts back what the page has cleared or taken over. */
  keep(): void;
  /** Takes everything away. */
  undo(): void;
}

/** A name that no page can know beforehand. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `h${Array.from(bytes, (byte) => byte.toString(36)).join('')}`;
}

/** Marks are for the screen: what is printed is the page. */
const ruleOf = (name: string, layer: Layer, surface: Surface) =>
  `@media not print { ::highlight(${name}) { ${declarationsOf(layer, surface)} } }`;

/** Gets the painting of a document ready; nothing is registered before the first range. */
export function createHighlighter(document: Document): Highlighter {
  const view = document.defaultView as Window & typeof globalThis;
  const prefix = randomName();
  const highlights = new Map<string, Highlight>();
  const sheet = new view.CSSStyleSheet();

  const nameOf = (layer: Layer, { theme, leading }: Surface) =>
    `${prefix}-${LAYERS.indexOf(layer)}${theme[0]}${leading[0]}`;
  const adopt = () => {
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const create = (name: string, layer: Layer, surface: Surface) => {
    const highlight = new view.Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    sheet.insertRule(ruleOf(name, layer, surface));
    highlights.set(name, highlight);
    view.CSS.highlights.set(name, highlight);
    adopt();
    return highlight;
  };
  return {
    add(layer, surface, range) {
      const name = nameOf(layer, surface);
      const highlight = highlights.get(name) ?? create(name, layer, surface);
      highlight.add(range);
      return highlight;
    },
    keep() {
      for (const [name, highlight] of highlights)
        if (view.CSS.highlights.get(name) !== highlight) view.CSS.highlights.set(name, highlight);
      if (highlights.size > 0) adopt();
    },
    undo() {
      for (const name of highlights.keys()) view.CSS.highlights.delete(name);
      highlights.clear();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
