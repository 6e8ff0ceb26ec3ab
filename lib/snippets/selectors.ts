import type { Extent, Snippet, TextQuoteSelector } from './types';

/** How much of the surroundings a quote selector keeps on each side at most, in UTF-16 units. */
export const CONTEXT = 32;

/** The selectors of a stretch of the article's text: where it stood, and its words among their neighbours. */
export function selectorsOf(text: string, extent: Extent): Snippet['selectors'] {
  return { quote: quoteOf(text, extent), position: { start: extent.start, end: extent.end } };
}

function quoteOf(text: string, { start, end }: Extent): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(prefixStart(text, start), start),
    suffix: text.slice(end, suffixEnd(text, end)),
  };
}

/** The context begins with a whole word: a word cut in two is found nowhere else in that form. */
function prefixStart(text: string, start: number): number {
  const from = Math.max(0, start - CONTEXT);
  if (from === 0 || isSpace(text[from - 1])) return from;
  const cut = text.slice(from, start).search(/\s/u);
  return cut < 0 ? start : from + cut;
}

function suffixEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + CONTEXT);
  if (to === text.length || isSpace(text[to])) return to;
  let cut = to - 1;
  while (cut > end && !isSpace(text[cut])) cut -= 1;
  return cut;
}

const isSpace = (character: string | undefined) => character?.trim() === '';
