/** An article's text as it was read, kept once for each page and version of its text. */
export interface Article {
  readonly pageId: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly hash: string;
  /** ISO 8601 with its offset: when this version was first seen. */
  readonly readAt: string;
  readonly text: string;
}

/** Which article's text: of a page, by its hash. */
export type ArticleKey = readonly [pageId: string, hash: string];

/** Names an article's text among others. */
export const articleName = ([pageId, hash]: ArticleKey): string => `${hash} ${pageId}`;
