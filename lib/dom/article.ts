import type { PageDetails } from '../snippets/types';
import { readDetails } from './details/details';
import { findArticle } from './find/article';
import type { LineCache } from './text/cache';
import type { Line } from './text/lines';
import { joinLines, type PageText } from './text/map';

/** The article of a page as a person reads it, with what the page says of itself. */
export interface Article extends PageText {
  readonly details: PageDetails;
  /**
   * Where in the text its stories begin, the first at 0: an article, a teaser, one of several articles. What one of
   * them says of sources is nothing to the next.
   */
  readonly stories: readonly number[];
}

/** Where stories begin in the text that their lines make. */
function beginnings(stories: readonly (readonly Line[])[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const lines of stories) {
    starts.push(at);
    for (const { text } of lines) at += text.length + 1;
  }
  return starts;
}

/**
 * Reads the article of a page. Runs in a browser and over a DOM library without layout alike.
 * @param url address of the page, where the document does not know it itself
 * @param cache of the lines that have not changed since they were read
 * @returns an empty `text` where the page has no article
 */
export function readArticle(
  document: Document,
  url = document.URL ?? '',
  cache?: LineCache,
): Article {
  const found = findArticle(document, cache);
  const stories = found?.stories ?? [];
  return {
    ...joinLines(stories.flat()),
    stories: beginnings(stories),
    details: readDetails(document, url, found?.headline ?? null),
  };
}
