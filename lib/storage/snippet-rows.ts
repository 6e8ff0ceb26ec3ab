import type { Page, Snippet } from '../snippets/types';
import { noteChange } from './changes';
import type { Library } from './database';
import { entryOf } from './entries';
import { pageOf } from './pages';
import { entryKeyOf } from './rows';

/** The tables that `putSnippets` needs in its transaction. */
export function snippetTables({ pages, snippets, entries, imports, changes }: Library) {
  return [pages, snippets, entries, imports, changes];
}

/**
 * Writes snippets together with their entries, new or in place of what stands under their ids.
 * To be called inside a transaction on `snippetTables`.
 * @param pages the page of each snippet, by its id
 */
export async function putSnippets(
  library: Library,
  snippets: readonly Snippet[],
  pages: ReadonlyMap<string, Page>,
): Promise<void> {
  if (snippets.length === 0) return;
  const ids = snippets.map(({ id }) => id);
  const before = await library.snippets.bulkGet(ids);
  const stale = before.flatMap((snippet) => (snippet ? [entryKeyOf(snippet)] : []));
  const entries = snippets.map((snippet) => entryOf(snippet, pageOf(snippet, pages)));
  await library.entries.bulkDelete(stale);
  await library.snippets.bulkPut(snippets);
  await library.entries.bulkPut(entries);
  await noteChange(library, ids);
}
