import type { Page, Snippet } from '../snippets/types';
import { noteChange } from './changes';
import type { Library } from './database';
import { entryOf } from './entries';
import { pageOf } from './pages';
import { type EntryKey, entryKeyOf, type SnippetRow } from './rows';

/** The tables that `putSnippets` needs in its transaction. */
export function snippetTables({ pages, snippets, entries, imports, changes }: Library) {
  return [pages, snippets, entries, imports, changes];
}

/**
 * Writes snippets together with their entries, new or in place of what stands under their ids.
 * To be called inside a transaction on `snippetTables`.
 * @param pages the page of each snippet, by its id
 * @param known what stands under the ids, where that has been read
 */
export async function putSnippets(
  library: Library,
  snippets: readonly Snippet[],
  pages: ReadonlyMap<string, Page>,
  known?: ReadonlyMap<string, SnippetRow>,
): Promise<void> {
  if (snippets.length === 0) return;
  const ids = snippets.map(({ id }) => id);
  const before = known ? ids.map((id) => known.get(id)) : await library.snippets.bulkGet(ids);
  const stale = before.flatMap((row) => (row ? entryKeysOf(row) : []));
  const entries = snippets.map((snippet) => entryOf(snippet, pageOf(snippet, pages)));
  // Asked for in this order and done in it; to wait for each would take several times as long.
  await Promise.all([
    library.entries.bulkDelete(stale),
    library.snippets.bulkPut(snippets),
    library.entries.bulkPut(entries),
    noteChange(library, ids),
  ]);
}

/** Where the entries of a snippet may stand: an import that changes it may have given it another place. */
export const entryKeysOf = (row: SnippetRow): readonly EntryKey[] =>
  [row, row.was as Snippet | undefined].flatMap((one) => (one ? [entryKeyOf(one)] : []));

/** Snippets that have been read, as `putSnippets` takes them: to ask for them again would cost as much as to write them. */
export const byId = <One extends Snippet>(snippets: readonly One[]): ReadonlyMap<string, One> =>
  new Map(snippets.map((snippet) => [snippet.id, snippet]));
