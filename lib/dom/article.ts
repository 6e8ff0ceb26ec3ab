import type { PageDetails } from '../snippets/types';
import { readDetails } from './details/details';
import { findArticle } from './find/article';
import { joinLines, type PageText } from './text/map';

/** The article of a page as a person reads it, with what the page says of itself. */
export interface Article extends PageText {
  readonly details: PageDetails;
}

/**
 * Reads the article of a page. Runs in a browser and over a DOM library without layout alike.
 * @param url address of the page, where the document does not know it itself
 * @returns an empty `text` where the page has no article
 */
export function readArticle(document: Document, url = document.URL ?? ''): Article {
  const found = findArticle(document);
  return {
    ...joinLines(found?.lines ?? []),
    details: readDetails(document, url, found?.headline ?? null),
  };
}
