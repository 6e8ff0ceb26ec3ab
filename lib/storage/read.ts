import type { Snippet, SnippetWithPage } from '../snippets/types';
import type { Library } from './database';
import { pageOf, pagesById } from './pages';
import type { EntryRow } from './rows';
import { rowsOfPages, type ShownRows } from './shown-rows';
import { recordsSeen, sightBeside, sightOf } from './visible';

/** The snippets of these ids that the library has, in the order asked for, those in the trash too. */
export async function readSnippets(
  library: Library,
  ids: readonly string[],
): Promise<readonly Snippet[]> {
  const asSeen = await sightOf(library);
  return recordsSeen(await library.snippets.bulkGet([...ids]), asSeen);
}

/** The snippets that are to be seen among rows that were read, beside their pages. */
export function recordsIn({ imports, snippets, pages }: ShownRows): readonly SnippetWithPage[] {
  const asSeen = sightBeside(imports);
  const pageById = pagesById(pages, asSeen);
  return recordsSeen(snippets, asSeen).map((snippet) => ({
    snippet,
    page: pageOf(snippet, pageById),
  }));
}

/** Snippets beside their pages, in one transaction that waits for the database twice. Rejects as the database does. */
export function readRecords(
  library: Library,
  ids: readonly string[],
): PromiseLike<readonly SnippetWithPage[]> {
  const { imports, snippets, pages } = library;
  return library.transaction('r', imports, snippets, pages, async () => {
    const [open, rows] = await Promise.all([imports.toArray(), snippets.bulkGet([...ids])]);
    const pageIds = [...new Set(rows.flatMap((row) => row?.pageId ?? []))];
    return recordsIn({ imports: open, snippets: rows, pages: await pages.bulkGet(pageIds) });
  });
}

/**
 * The snippets of these entries beside their pages, in the order of the entries. For long reading: pages are asked for
 * all that was saved of them, since most have several and a question costs more than what it answers.
 * Rejects as the database does.
 */
export async function readRecordsByPage(
  library: Library,
  entries: readonly Pick<EntryRow, 'id' | 'pageId'>[],
): Promise<readonly SnippetWithPage[]> {
  const pageIds = [...new Set(entries.map(({ pageId }) => pageId))];
  const records = recordsIn(await rowsOfPages(library.backendDB(), pageIds));
  const recordById = new Map(records.map((record) => [record.snippet.id, record]));
  return entries.flatMap(({ id }) => recordById.get(id) ?? []);
}
