import { type SearchEntry, SHELF, type Shelf } from '../search/entry';
import type { Article, ArticleKey } from '../snippets/article';
import type { Page, Snippet } from '../snippets/types';

/** What every row may carry: the import that wrote it, which hides that until it is complete. */
export interface Brought {
  readonly importId?: string;
  /** The row as it was before that import, which is seen until then; absent where there was none. */
  readonly was?: object;
  /** Nothing is here when the import is complete: a snippet has another place in the lists then. */
  readonly isGone?: true;
}

export type PageRow = Page & Brought;
export type SnippetRow = Snippet & Brought;

/** An article's text, packed. */
export interface ArticleRow extends Omit<Article, 'text'>, Brought {
  /** The text in UTF-8 under gzip. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

/**
 * What lists and search need of a snippet: small, and ordered by its key so that reading forward is newest first,
 * and in the order of the text within one save. Written together with its snippet, always.
 */
export interface EntryRow extends SearchEntry, Brought {
  /** The same for the same claim in other words of saying; absent where the claim is too short to tell. */
  readonly claim?: number;
}

/** Key of an entry, in the order of its parts. */
export type EntryKey = readonly [shelf: Shelf, age: number, start: number, id: string];

/** Work that is not at its end, and of which nothing is left where it does not come to it: an import, or emptying the trash. */
export interface ImportRow {
  readonly id: string;
  /**
   * `open`: an import, whose rows are hidden; `done`: it is complete, and what it has changed still stands beside what was
   * there before; `emptying`: it takes the trash away.
   */
  readonly state: 'open' | 'done' | 'emptying';
  /** ISO 8601 with its offset. */
  readonly startedAt: string;
}

/** One stretch of an import: where its rows stand, and what it changes in rows that were there. */
export interface StagedRow {
  readonly importId: string;
  /** Ordinal of the stretch. */
  readonly part: number;
  /** Keys of what is new, here and below. */
  readonly pages: readonly string[];
  readonly articles: readonly ArticleKey[];
  readonly snippets: readonly string[];
  readonly entries: readonly EntryKey[];
  readonly mergedPages: readonly Page[];
  readonly mergedSnippets: readonly StagedMerge[];
  /** Keys of the rows that it has written over; absent where there are none. */
  readonly changed?: Changed;
  /** What emptying the trash has taken away, as it was. */
  readonly before?: Before;
}

/** Keys of rows that a stretch of an import has written over, each with the row as it was in it. */
export interface Changed {
  readonly pages: readonly string[];
  readonly snippets: readonly string[];
  readonly entries: readonly EntryKey[];
  /** Where entries stand that have another place than before, with nothing in them. */
  readonly moved: readonly EntryKey[];
}

/** Rows as they were before they were taken away. */
export interface Before {
  readonly pages: readonly Page[];
  readonly articles: readonly ArticleRow[];
  readonly snippets: readonly Snippet[];
}

/** A snippet of a file that is known here, and whose words are to stand. */
export interface StagedMerge {
  readonly theirs: Snippet;
  readonly prefer: 'newer' | 'theirs';
}

/** One change of the library, for whoever shows it. */
export interface ChangeRow {
  /** Ascending, given by the database. */
  readonly seq?: number;
  /** The snippets that changed; null when it may be any. */
  readonly ids: readonly string[] | null;
  /** Random: a library begun anew counts from 1 again, and has others. Absent from what was noted before there were any. */
  readonly mark?: string;
}

/** The shelf that a snippet belongs on. */
function shelfOf(snippet: Pick<Snippet, 'deletedAt'>): Shelf {
  return snippet.deletedAt === null ? SHELF.saved : SHELF.trash;
}

/** Key of a snippet's entry. */
export function entryKeyOf(snippet: Snippet): EntryKey {
  const { savedAt, selectors, id } = snippet;
  return [shelfOf(snippet), -Date.parse(savedAt), selectors.position.start, id];
}

/** Key of an entry. */
export const keyOfEntry = ({ shelf, age, start, id }: EntryRow): EntryKey => [
  shelf,
  age,
  start,
  id,
];

/** A row without the marks of the import that wrote it: what is told of it, and what is written over it. */
export function withoutImport<Row extends Brought>(row: Row): Omit<Row, keyof Brought> {
  if (row.importId === undefined) return row;
  const { importId: _brought, was: _before, isGone: _gone, ...record } = row;
  return record;
}
