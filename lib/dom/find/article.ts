import type { LineCache } from '../text/cache';
import { isShownIn } from '../text/composed';
import type { Line } from '../text/line';
import { readLinesInSteps } from '../text/lines';
import { findBody } from './body';
import type { FoundArticle } from './found';
import { furnitureOf } from './furniture';
import { grownBy, linesGrown, type Remembered } from './grown';
import { findHeadline, type StatedHeadline, statedHeadline } from './headline';
import { isCaption, isSentence, ownLabels } from './labels';
import { type WeighedLine, weigh } from './measure';
import { isArticleTitle, linesOver } from './over';
import { promosIn } from './promos';
import { articlesInARow, storiesIn, withBareHeadlines } from './stories';

/** Before the first sentence of the story stand standfirst and captions, and labels (date, byline, section) that are neither. */
const isLead = (line: WeighedLine) =>
  line.weight.isProse || (isCaption(line) && line.weight.linked === 0);

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

/** More than a book has, in UTF-16 units: of a page without end no more is read. */
const MOST_TEXT = 1_500_000;

/** So many lines are weighed before the work may be interrupted. */
const WEIGHED_AT_ONCE = 30;

/** So few letters may be one teaser of a page that has others elsewhere. */
const BRIEF = 400;

const lettersIn = (lines: readonly WeighedLine[]) =>
  lines.reduce((sum, { weight }) => sum + weight.letters, 0);

/** A story that is told in one part of the page. */
interface MainStory {
  readonly lines: readonly WeighedLine[];
  readonly headline: WeighedLine | null;
}

/** The lines of a story that is told in a part of the page, with its headline, which may stand before that part. */
function storyIn(stated: StatedHeadline, all: readonly WeighedLine[], body: Node): MainStory {
  const first = all.findIndex(({ line }) => isShownIn(line.block, body));
  const last = all.findLastIndex(({ line }) => isShownIn(line.block, body));
  const headline = findHeadline(stated, all, first, last);
  // Over a headline may stand its picture.
  let from = headline < 0 ? first : headline;
  while (from > first && isCaption(all[from - 1] as WeighedLine)) from -= 1;
  const begin = all.findIndex(
    (line, index) => index >= first && line.weight.isProse && !isCaption(line),
  );
  const end = all.findLastIndex((line, index) => index <= last && isSentence(line));
  const isOwn = ownLabels(all.filter((_, at) => at >= begin && at <= end && at !== headline));
  const lines = all.filter((line, index) => {
    if (index === headline) return true;
    if (index < from || index > end || line.weight.isPointer || line.weight.isLabel) return false;
    return index >= begin ? isOwn(line) : isLead(line);
  });
  return { lines, headline: all[headline] ?? null };
}

/** What promotes other articles weighs nothing: it is none of this one. */
function withoutPromos(all: readonly WeighedLine[], promos: ReadonlySet<number>) {
  if (promos.size === 0) return all;
  return all.map((line, at) => {
    if (!promos.has(at)) return line;
    const { weight } = line;
    return {
      ...line,
      weight: { ...weight, letters: 0, linked: 0, isProse: false, isPointer: true },
    };
  });
}

/** What was found the last time, by the cache that its lines were read with. */
const remembered = new WeakMap<LineCache, Remembered & { readonly title: string }>();

/** The lines of a page, as far as need be read anew. */
function* linesOf(
  document: Document,
  cache: LineCache | undefined,
): Generator<undefined, readonly Line[]> {
  const skip = furnitureOf(document);
  const before = cache && remembered.get(cache);
  const grown = before ? yield* linesGrown(before, cache, skip) : null;
  return grown ?? (yield* readLinesInSteps(document.children, skip, cache));
}

/** Finds the article among the lines of a page. */
function* findIn(
  document: Document,
  stated: StatedHeadline,
  lines: readonly Line[],
): Generator<undefined, FoundArticle | null> {
  const all: WeighedLine[] = [];
  let length = 0;
  for (const line of lines) {
    all.push(weigh(line));
    length += line.text.length;
    if (length > MOST_TEXT) break;
    if (all.length % WEIGHED_AT_ONCE === 0) yield;
  }
  const promos = promosIn(all, stated.isStated);
  yield;
  const own = withoutPromos(all, promos);
  const body = yield* findBody(document, own);
  yield;
  // The longest of several articles is not all that the page tells.
  const within = articlesInARow(document, own, null).length > 0 ? null : body;
  const several = storiesIn(document, body === null ? all : own, within, body !== null);
  yield;
  if (several !== null) {
    const over = linesOver(stated, own, several);
    return { stories: withoutCopies([over, ...withBareHeadlines(several)]), headline: null };
  }
  const main = body === null ? null : storyIn(stated, own, body);
  yield;
  if (main?.headline && isArticleTitle(main.headline, stated))
    return { stories: withoutCopies([main.lines]), headline: main.headline.line.text };
  const told = lettersIn(main?.lines ?? []);
  const promoted = lettersIn(all.filter((_, at) => promos.has(at)));
  const beside =
    told < BRIEF ? (storiesIn(document, all, null, main !== null && told >= promoted) ?? []) : [];
  const isTeaser = main?.lines.some(({ line }) =>
    beside.some((story) => story.some((one) => one.line === line)),
  );
  if (isTeaser) return { stories: withoutCopies(withBareHeadlines(beside)), headline: null };
  if (main === null && beside.length === 0) return null;
  const stories = withoutCopies([main?.lines ?? [], ...withBareHeadlines(beside)]);
  return { stories, headline: main?.headline?.line.text ?? null };
}

/** Whether what was found has the headline of the page, and under it something that is told. */
function isWhole(found: FoundArticle | null, stated: StatedHeadline): boolean {
  const story = found?.stories.find((lines) => lines.some((line) => stated.isStated(weigh(line))));
  const isTold = (line: Line) => weigh(line).weight.isProse && !stated.isStated(weigh(line));
  return story !== undefined && (found?.headline === null || story.some(isTold));
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
  const moment = cache?.moment() ?? 0;
  const { title } = document;
  const lines = yield* linesOf(document, cache);
  const remember = (found: FoundArticle | null) => {
    if (cache !== undefined) remembered.set(cache, { lines, found, title, moment });
    return found;
  };
  const before = cache && remembered.get(cache);
  // Where the page has only grown it is not searched.
  const grown = before?.title === title ? grownBy(before, lines) : null;
  if (grown !== null) return remember(grown);
  const stated = statedHeadline(document);
  const found = remember(yield* findIn(document, stated, lines));
  if (!stated.isOfArticle || isWhole(found, stated)) return found;
  // A short story may stand in a part that is called as parts of a site are.
  const all = yield* readLinesInSteps(document.children, furnitureOf(document, false));
  const again = yield* findIn(document, stated, all);
  if (again?.headline == null || !isWhole(again, stated)) return found;
  if (cache !== undefined) remembered.delete(cache);
  return again;
}
