import type { Article } from '../snippets/article';
import type { Snippet } from '../snippets/types';

/** An article's text, packed. */
export interface ArticleRow extends Omit<Article, 'text'> {
  /** The text in UTF-8 under gzip. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Where a snippet stands: among the saved ones or in the trash. */
export const SHELF = { saved: 0, trash: 1 } as const;
type Shelf = (typeof SHELF)[keyof typeof SHELF];

/**
 * What lists and search need of a snippet: small, and ordered by its key so that reading forward is newest first,
 * and in the order of the text within one save. Written together with its snippet, always.
 */
export interface EntryRow {
  readonly shelf: Shelf;
  /** Milliseconds of `savedAt` since 1970, negative. */
  readonly age: number;
  /** Where the attribution begins in the article's text. */
  readonly start: number;
  /** The snippet's id. */
  readonly id: string;
  /** Folded for search. */
  readonly text: string;
}

/** Key of an entry, in the order of its parts. */
export type EntryKey = readonly [shelf: Shelf, age: number, start: number, id: string];

/** The shelf that a snippet belongs on. */
function shelfOf(snippet: Pick<Snippet, 'deletedAt'>): Shelf {
  return snippet.deletedAt === null ? SHELF.saved : SHELF.trash;
}

/** Key of a snippet's entry. */
export function entryKeyOf(snippet: Snippet): EntryKey {
  const { savedAt, selectors, id } = snippet;
  return [shelfOf(snippet), -Date.parse(savedAt), selectors.position.start, id];
}
