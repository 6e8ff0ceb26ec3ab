import type { Line } from '../text/lines';
import { readLines } from '../text/lines';
import { findBody, type WeighedLine } from './body';
import { furnitureOf } from './furniture';
import { findHeadline } from './headline';
import { isPointer, weigh } from './measure';

/** What was found to be the article of a page. */
export interface FoundArticle {
  /** Its lines in the order of the page: headline, standfirst, captions, body. */
  readonly lines: readonly Line[];
  /** The node that holds the story. */
  readonly body: Node;
  /** The words of the headline, or null where the page shows none. */
  readonly headline: string | null;
}

const isCaption = ({ line }: WeighedLine) =>
  line.block.closest('figcaption, caption, [class*="caption" i]') !== null;

/** Before the first sentence of the story stand standfirst and captions, and labels (date, byline, section) that are neither. */
const isLead = (line: WeighedLine) =>
  line.weight.isProse || (isCaption(line) && line.weight.linked === 0);

/** After the last sentence there are only labels: dates of other articles, names of agencies. */
const isSentence = ({ line, weight }: WeighedLine) =>
  weight.isProse || (weight.linked === 0 && weight.letters > 12 && /[.!?؟…»”"]$/.test(line.text));

/** Sites keep a second copy of the headline, and sometimes of the text, for other screens. */
function withoutCopies(lines: readonly WeighedLine[]): readonly WeighedLine[] {
  const seen = new Set<string>();
  return lines.filter(({ line, weight }) => {
    if (weight.letters < 20) return true;
    if (seen.has(line.text)) return false;
    seen.add(line.text);
    return true;
  });
}

/**
 * Finds the article of a page: its headline, standfirst, captions and body, without what belongs to the site.
 * Works by structure, and with the page's layout where the browser has one.
 * @returns null where the page tells nothing
 */
export function findArticle(document: Document): FoundArticle | null {
  const isFurniture = furnitureOf(document);
  const all = readLines(document.children, isFurniture).map((line) => ({
    line,
    weight: weigh(line),
  }));
  const body = findBody(document, all);
  if (body === null) return null;

  const first = all.findIndex(({ line }) => body.contains(line.block));
  const last = all.findLastIndex(({ line }) => body.contains(line.block));
  const headline = findHeadline(document, all, first, last);
  const from = headline < 0 ? first : headline;
  const prose = all.findIndex((line, index) => index >= first && line.weight.isProse);
  const end = all.findLastIndex((line, index) => index <= last && isSentence(line));
  const chosen = all.filter((line, index) => {
    if (index === headline) return true;
    if (index < from || index > end || isPointer(line.line, line.weight)) return false;
    return index >= prose || isLead(line);
  });
  return {
    lines: withoutCopies(chosen).map(({ line }) => line),
    body,
    headline: all[headline]?.line.text ?? null,
  };
}
