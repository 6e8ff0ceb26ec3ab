import type { Snippet, SnippetWithPage } from '../snippets/types';
import type { Library } from './database';
import { pageOf, pagesOf } from './pages';
import { withoutImport } from './rows';
import { visibleRows } from './visible';

/** The snippets of these ids that the library has, in the order asked for, those in the trash too. */
export async function readSnippets(
  library: Library,
  ids: readonly string[],
): Promise<readonly Snippet[]> {
  const isVisible = await visibleRows(library);
  const rows = await library.snippets.bulkGet([...ids]);
  return rows.flatMap((row) => (row && isVisible(row) ? [withoutImport(row)] : []));
}

/** Snippets beside their pages. Rejects as the database does. */
export async function readRecords(
  library: Library,
  ids: readonly string[],
): Promise<readonly SnippetWithPage[]> {
  const snippets = await readSnippets(library, ids);
  const pages = await pagesOf(library, snippets);
  return snippets.map((snippet) => ({ snippet, page: pageOf(snippet, pages) }));
}
