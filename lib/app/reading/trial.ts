import { atOnce } from '../../core/steps';
import type { Attribution, Extractor } from '../../core/types';
import { createHighlighter } from '../../dom/paint/highlighter';
import type { Look } from '../../dom/paint/look';
import { createPainting } from '../../dom/paint/painting';
import { watchThemes } from '../../dom/paint/themes';
import type { TextMap } from '../../dom/text/map';
import { type Additions, createArabicExtractor } from '../../index';

/** A paragraph in one of our own pages, marked as a page would be. */
export interface Trial {
  /** Marks the paragraph's text as it is now, and tells what was found in it. */
  show(additions: Additions, look: Look): readonly Attribution[];
  stop(): void;
}

/** The map of a paragraph that holds one text node. */
const mapOf = (node: Text): TextMap => ({
  nodes: new Set([node]),
  slices: ({ start, end }) => [{ node, start, end }],
  offsetAt: (at, offset) => (at === node ? offset : null),
});

/** Gets a paragraph ready to be marked. */
export function createTrial(paragraph: HTMLElement): Trial {
  const view = paragraph.ownerDocument.defaultView as Window;
  const highlighter = createHighlighter();
  const painting = createPainting(highlighter, view);
  let known: { readonly additions: Additions; readonly extractor: Extractor } | null = null;
  const wipe = () => {
    painting.undo();
    highlighter.undo();
  };
  let again = () => {};
  const show: Trial['show'] = (additions, look) => {
    wipe();
    again = () => show(additions, look);
    if (known?.additions !== additions)
      known = { additions, extractor: createArabicExtractor(additions) };
    const [node] = paragraph.childNodes;
    if (!(node instanceof Text)) return [];
    const found = known.extractor.extract(node.data);
    highlighter.setLook(look);
    const marks = found.map((attribution, at) => ({ id: `${at}`, attribution, saved: false }));
    atOnce(painting.show(marks, [], mapOf(node), new Set()));
    return found;
  };
  const stopThemes = watchThemes(view, () => again());
  return {
    show,
    stop() {
      stopThemes();
      wipe();
    },
  };
}
