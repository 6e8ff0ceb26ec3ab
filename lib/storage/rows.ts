import { type SearchEntry, SHELF, type Shelf } from '../search/entry';
import type { Article } from '../snippets/article';
import type { Page, Snippet } from '../snippets/types';

/** What every row may carry: the import that brought it, which hides it until that import is complete. */
export interface Brought {
  readonly importId?: string;
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
  /** `open`: an import, whose rows are hidden; `emptying`: it takes the trash away. */
  readonly state: 'open' | 'emptying';
  /** ISO 8601 with its offset. */
  readonly startedAt: string;
}

/** One stretch of an import: where its rows stand, and what it will change in rows that were there. */
export interface StagedRow {
  readonly importId: string;
  /** Ordinal of the stretch. */
  readonly part: number;
  readonly pages: readonly string[];
  readonly articles: readonly (readonly [pageId: string, hash: string])[];
  readonly snippets: readonly string[];
  readonly entries: readonly EntryKey[];
  readonly mergedPages: readonly Page[];
  readonly mergedSnippets: readonly StagedMerge[];
  /** What it has changed or taken away, as that was; absent where it has done neither yet. */
  readonly before?: Before;
}

/** Rows as they were before a stretch changed them or took them away. */
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

/** A row without the mark of the import that brought it: what is told of it, and what is written over it. */
export function withoutImport<Row extends Brought>(row: Row): Omit<Row, 'importId'> {
  if (row.importId === undefined) return row;
  const { importId: _brought, ...record } = row;
  return record;
}
