import { atOnce } from '../core/steps';
import type { PageDetails } from '../snippets/types';
import { readDetails } from './details/details';
import { type Visited, withoutLeftBehind } from './details/left-behind';
import { findArticle } from './find/article';
import type { FoundArticle } from './find/found';
import type { LineCache } from './text/cache';
import type { Line } from './text/line';
import { joinLines, type PageText } from './text/map';

/** The article of a page as a person reads it, with what the page says of itself. */
export interface Article extends PageText {
  readonly details: PageDetails;
  /** What one of them says of sources is nothing to the next. */
  readonly stories: readonly Story[];
  /** The same for readings of which each has only grown at its end since the one before. */
  readonly growth: object;
}

/** A text of its own: an article, a teaser, one of several articles. */
export interface Story {
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly start: number;
  readonly lines: readonly string[];
}

/** Stories where they stand in the text that their lines make. */
function placed(stories: readonly (readonly Line[])[]): readonly Story[] {
  let at = 0;
  return stories.map((story) => {
    const start = at;
    const lines = story.map(({ text }) => text);
    for (const { length } of lines) at += length + 1;
    return { start, lines };
  });
}

/** What was read the last time, with the lines of its first story. */
const last = new WeakMap<
  LineCache,
  { readonly article: Article; readonly story: readonly Line[] | undefined }
>();

/** What the pages said of themselves that have stood in a document. */
const visited = new WeakMap<LineCache, Visited>();

/** The last article with what came at its end since; null where this is another one, or nothing came. */
function grownFrom({ grown }: FoundArticle, url: string, cache: LineCache): Article | null {
  const { article, story } = last.get(cache) ?? {};
  const [before] = article?.stories ?? [];
  // What the page says of itself is the same while its article only grows.
  if (!grown || !before || story !== grown.story || article?.details.url !== url) return null;
  const lines = [...before.lines, ...grown.added.map(({ text }) => text)];
  const stories = [{ start: 0, lines }];
  return { ...article, ...joinLines(grown.added, article), stories };
}

/**
 * Reads the article of a page. Runs in a browser and over a DOM library without layout alike. Yields now and then, so
 * that the page can work in between; whoever lets it must read again what has changed meanwhile.
 * @param url address of the page, where the document does not know it itself
 * @param cache of the lines that have not changed since they were read
 * @returns an empty `text` where the page has no article
 */
export function* readArticleInSteps(
  document: Document,
  url: string,
  cache?: LineCache,
): Generator<undefined, Article> {
  const found = yield* findArticle(document, cache);
  yield;
  const grown = found && cache ? grownFrom(found, url, cache) : null;
  const article = grown ?? (yield* articleOf(document, url, found, cache));
  if (cache !== undefined) last.set(cache, { article, story: found?.stories[0] });
  return article;
}

/** The article that was found, with all that is to be known of it. */
function* articleOf(
  document: Document,
  url: string,
  found: FoundArticle | null,
  cache: LineCache | undefined,
): Generator<undefined, Article> {
  const stories = found?.stories ?? [];
  const text = joinLines(stories.flat());
  yield;
  const stated = readDetails(document, url, found?.headline ?? null);
  const before = (cache && visited.get(cache)) ?? new Map();
  if (cache !== undefined) visited.set(cache, before);
  const details = withoutLeftBehind(stated, before);
  return { ...text, stories: placed(stories), details, growth: {} };
}

/** Reads the article of a page at once, else as `readArticleInSteps` does. */
export function readArticle(document: Document, url = document.URL ?? ''): Article {
  return atOnce(readArticleInSteps(document, url));
}
