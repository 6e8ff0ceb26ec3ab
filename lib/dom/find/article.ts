import type { LineCache } from '../text/cache';
import { isShownIn } from '../text/composed';
import { type Line, readLinesInSteps } from '../text/lines';
import { findBody, type WeighedLine } from './body';
import { furnitureOf } from './furniture';
import { findHeadline } from './headline';
import { weigh } from './measure';
import { storiesIn } from './stories';

/** What was found to be the article of a page, or its articles and teasers. */
export interface FoundArticle {
  /** Each a text of its own, in the order of the page: headline, standfirst, captions, body. */
  readonly stories: readonly (readonly Line[])[];
  /** The words of the headline, or null where the page shows none or has several stories. */
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
function withoutCopies(stories: readonly (readonly WeighedLine[])[]): FoundArticle['stories'] {
  const seen = new Set<string>();
  const isNew = ({ line, weight }: WeighedLine) => {
    if (weight.letters < 20) return true;
    if (seen.has(line.text)) return false;
    seen.add(line.text);
    return true;
  };
  return stories
    .map((lines) => lines.filter(isNew).map(({ line }) => line))
    .filter((lines) => lines.length > 0);
}

/** So many lines are weighed before the work may be interrupted. */
const WEIGHED_AT_ONCE = 30;

/** So few letters may be one teaser of a page that has others elsewhere. */
const BRIEF = 400;

const isBrief = (lines: readonly WeighedLine[]) =>
  lines.reduce((sum, { weight }) => sum + weight.letters, 0) < BRIEF;

/** The lines of a story that is told in a part of the page, with its headline, which may stand before that part. */
function storyIn(document: Document, all: readonly WeighedLine[], body: Node) {
  const first = all.findIndex(({ line }) => isShownIn(line.block, body));
  const last = all.findLastIndex(({ line }) => isShownIn(line.block, body));
  const headline = findHeadline(document, all, first, last);
  const from = headline < 0 ? first : headline;
  const prose = all.findIndex((line, index) => index >= first && line.weight.isProse);
  const end = all.findLastIndex((line, index) => index <= last && isSentence(line));
  const lines = all.filter((line, index) => {
    if (index === headline) return true;
    if (index < from || index > end || line.weight.isPointer) return false;
    return index >= prose || isLead(line);
  });
  return { lines, headline: all[headline]?.line.text ?? null };
}

/**
 * Finds the article of a page: its headline, standfirst, captions and body, without what belongs to the site. A page
 * of several articles or of teasers has a story for each. Works by structure, and with the page's layout where the
 * browser has one.
 * Yields now and then, so that the page can work in between.
 * @param cache keeps lines for the next time
 * @returns null where the page tells nothing
 */
export function* findArticle(
  document: Document,
  cache?: LineCache,
): Generator<undefined, FoundArticle | null> {
  const isFurniture = furnitureOf(document);
  const all: WeighedLine[] = [];
  for (const line of yield* readLinesInSteps(document.children, isFurniture, cache)) {
    all.push({ line, weight: weigh(line) });
    if (all.length % WEIGHED_AT_ONCE === 0) yield;
  }
  const body = findBody(document, all);
  const several = storiesIn(document, all, body, body !== null);
  if (several !== null) return { stories: withoutCopies(several), headline: null };
  const main = body === null ? null : storyIn(document, all, body);
  const beside = isBrief(main?.lines ?? [])
    ? (storiesIn(document, all, null, main !== null) ?? [])
    : [];
  const isTeaser = main?.lines.some((line) => beside.some((story) => story.includes(line)));
  if (isTeaser) return { stories: withoutCopies(beside), headline: null };
  if (main === null && beside.length === 0) return null;
  const stories = withoutCopies([main?.lines ?? [], ...beside]);
  return { stories, headline: main?.headline ?? null };
}
