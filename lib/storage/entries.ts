import { searchText } from '../search/search';
import type { Page, Snippet } from '../snippets/types';
import { type EntryRow, entryKeyOf } from './rows';

/**
 * The entry of a snippet: its place in the lists and its text for search. Entries are stored as they are made here, so
 * that a change of this or of folding needs a version that makes them anew.
 */
export function entryOf(snippet: Snippet, page: Page): EntryRow {
  const [shelf, age, start, id] = entryKeyOf(snippet);
  const text = searchText([
    snippet.attribution.resolved,
    snippet.selectors.quote.exact,
    snippet.note,
    ...snippet.tags,
    page.title,
    page.outlet,
  ]);
  return { shelf, age, start, id, text };
}
