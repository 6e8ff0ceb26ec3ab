import type { SearchPage } from '../search/entry';
import type { Library } from './database';
import { entryOf } from './entries';
import { readRecords } from './read';
import type { EntryKey, EntryRow } from './rows';
import { visibleRows } from './visible';

/** Entries read at once: the page that reads them stays free to answer. */
const CHUNK = 1_000;

/** An entry with what search needs of its page. */
export interface LoadedEntry {
  readonly entry: EntryRow;
  readonly page: SearchPage;
}

/** All entries, the newest first and the trash after them, a stretch at a time. Rejects as the database does. */
export async function* loadEntries(library: Library): AsyncGenerator<readonly LoadedEntry[]> {
  const isVisible = await visibleRows(library);
  const pages = new Map<string, SearchPage>();
  let after: EntryKey | readonly [] = [];
  let chunk: readonly EntryRow[];
  do {
    chunk = await library.entries.where(':id').above(after).limit(CHUNK).toArray();
    const last = chunk.at(-1);
    if (!last) return;
    after = [last.shelf, last.age, last.start, last.id];
    await addPages(library, chunk, pages);
    yield chunk
      .filter(isVisible)
      .map((entry) => ({ entry, page: pages.get(entry.pageId) ?? NO_PAGE }));
  } while (chunk.length === CHUNK);
}

const NO_PAGE: SearchPage = { title: null, outlet: null, published: null };

async function addPages(
  library: Library,
  entries: readonly EntryRow[],
  pages: Map<string, SearchPage>,
): Promise<void> {
  const wanted = [...new Set(entries.map(({ pageId }) => pageId))].filter((id) => !pages.has(id));
  const rows = await library.pages.bulkGet(wanted);
  for (const row of rows) {
    if (!row) continue;
    const { title, outlet, published } = row;
    pages.set(row.id, { title, outlet, published });
  }
}

/** The entries of some snippets as they are now; ids that are gone are left out. Rejects as the database does. */
export async function loadEntriesOf(
  library: Library,
  ids: readonly string[],
): Promise<readonly LoadedEntry[]> {
  const records = await readRecords(library, ids);
  return records.map(({ snippet, page }) => ({ entry: entryOf(snippet, page), page }));
}

/** How many entries there are, seen or not: for how far a reading has come. */
export function countEntries(library: Library): PromiseLike<number> {
  return library.entries.count();
}
