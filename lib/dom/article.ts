import { atOnce } from '../core/steps';
import type { PageDetails } from '../snippets/types';
import { readDetails } from './details/details';
import { findArticle } from './find/article';
import type { LineCache } from './text/cache';
import type { Line } from './text/line';
import { joinLines, type PageText } from './text/map';

/** The article of a page as a person reads it, with what the page says of itself. */
export interface Article extends PageText {
  readonly details: PageDetails;
  /** What one of them says of sources is nothing to the next. */
  readonly stories: readonly Story[];
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

/** What was read the last time: what the page says of itself is the same while its article only grows. */
const last = new WeakMap<LineCache, Article>();

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
  const stories = found?.stories ?? [];
  const before = found?.hasGrown && cache ? last.get(cache) : undefined;
  const text = joinLines(stories.flat(), before);
  yield;
  const details =
    before?.details.url === url
      ? before.details
      : readDetails(document, url, found?.headline ?? null);
  const article = { ...text, stories: placed(stories), details };
  if (cache !== undefined) last.set(cache, article);
  return article;
}

/** Reads the article of a page at once, else as `readArticleInSteps` does. */
export function readArticle(document: Document, url = document.URL ?? ''): Article {
  return atOnce(readArticleInSteps(document, url));
}
