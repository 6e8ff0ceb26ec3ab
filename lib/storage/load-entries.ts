import type { SearchPage } from '../search/entry';
import type { Library } from './database';
import { entryOf } from './entries';
import { readRecords } from './read';
import type { EntryKey, EntryRow, PageRow } from './rows';
import { visibleRows } from './visible';

/** Entries read first, as many as a window shows: their rows wait for no more than these. */
const FIRST = 60;
/** Entries and pages read at once after them: the page that reads them stays free to answer. */
const CHUNK = 1_000;

/** An entry with what search needs of its page. */
export interface LoadedEntry {
  readonly entry: EntryRow;
  readonly page: SearchPage;
}

/** All entries, the newest first and the trash after them, a stretch at a time. Rejects as the database does. */
export async function* loadEntries(library: Library): AsyncGenerator<readonly LoadedEntry[]> {
  const isVisible = await visibleRows(library);
  const withPages = (entries: readonly EntryRow[], pages: ReadonlyMap<string, SearchPage>) =>
    entries.filter(isVisible).map((entry) => ({ entry, page: pages.get(entry.pageId) ?? NO_PAGE }));

  const first = await entriesAfter(library, [], FIRST);
  yield withPages(first, await pagesOf(library, first));
  let last = first.length < FIRST ? undefined : first.at(-1);
  const pages = last ? await allPages(library) : NONE;
  while (last) {
    const after = [last.shelf, last.age, last.start, last.id] as const;
    const chunk = await entriesAfter(library, after, CHUNK);
    yield withPages(chunk, pages);
    last = chunk.length < CHUNK ? undefined : chunk.at(-1);
  }
}

const NO_PAGE: SearchPage = { title: null, outlet: null, published: null };
const NONE: ReadonlyMap<string, SearchPage> = new Map();

function entriesAfter(
  library: Library,
  after: EntryKey | readonly [],
  count: number,
): PromiseLike<readonly EntryRow[]> {
  return library.entries.where(':id').above(after).limit(count).toArray();
}

const searchPage = ({ id, title, outlet, published }: PageRow) =>
  [id, { title, outlet, published }] as const;

async function pagesOf(
  library: Library,
  entries: readonly EntryRow[],
): Promise<ReadonlyMap<string, SearchPage>> {
  const ids = [...new Set(entries.map(({ pageId }) => pageId))];
  const rows = await library.pages.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [searchPage(row)] : [])));
}

/** What search needs of every page: read one after the other, which is many times faster than one by one. */
async function allPages(library: Library): Promise<ReadonlyMap<string, SearchPage>> {
  const pages = new Map<string, SearchPage>();
  let last: string | undefined = '';
  while (last !== undefined) {
    const rows: readonly PageRow[] = await library.pages
      .where(':id')
      .above(last)
      .limit(CHUNK)
      .toArray();
    for (const row of rows) pages.set(...searchPage(row));
    last = rows.length < CHUNK ? undefined : rows.at(-1)?.id;
  }
  return pages;
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
