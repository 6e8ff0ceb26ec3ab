import type { Table } from 'dexie';
import type { SearchPage } from '../search/entry';
import type { Page, SnippetWithPage } from '../snippets/types';
import type { Library } from './database';
import { entryOf } from './entries';
import { pagesById } from './pages';
import { readRecords, recordsIn } from './read';
import { type EntryKey, type EntryRow, keyOfEntry, type PageRow } from './rows';
import type { NewestRows } from './shown-rows';
import { recordsSeen, rowsSeen, type Sight, sightBeside, sightOf } from './visible';

/** Entries and pages read at once: the page that reads them stays free to answer. */
const CHUNK = 1_000;

/** An entry with what search needs of its page. */
export interface LoadedEntry {
  readonly entry: EntryRow;
  readonly page: SearchPage;
}

/** What a window shows first. */
export interface Newest {
  readonly loaded: readonly LoadedEntry[];
  /** The snippets of these entries, beside their pages. */
  readonly records: readonly SnippetWithPage[];
  /** Where the entries go on; null where these are all. */
  readonly next: EntryKey | null;
  /** How far the changes had come. */
  readonly change: number;
}

/** What a window shows first, of the rows that were read for it. */
export function newestOf(rows: NewestRows): Newest {
  const asSeen = sightBeside(rows.imports);
  const pageById = pagesById(rows.pages, asSeen);
  const shown = rows.entries.map(asSeen);
  const seen = shown.filter((entry) => entry !== null);
  // A snippet that is seen may have another entry here too, which is not.
  const snippets = rows.snippets.filter((_, at) => shown[at] !== null);
  const end = rows.isAll ? undefined : rows.entries.at(-1);
  return {
    loaded: seen.map((entry) => ({ entry, page: pageById.get(entry.pageId) ?? NO_PAGE })),
    records: recordsIn({ ...rows, snippets }),
    next: end ? keyOfEntry(end) : null,
    change: rows.change,
  };
}

/**
 * All entries, the newest first and the trash after them, a stretch at a time. Rejects as the database does.
 * @param from goes on after this place, which `newestOf` gave
 */
export async function* loadEntries(
  library: Library,
  from: EntryKey | readonly [] = [],
): AsyncGenerator<readonly LoadedEntry[]> {
  const pages = await allPages(library);
  let reading: PromiseLike<Stretch<EntryRow>> | null = stretchAfter(library, library.entries, from);
  while (reading) {
    const { rows, asSeen }: Stretch<EntryRow> = await reading;
    const last = rows.at(-1);
    // The next stretch is read while this one is dealt with.
    reading =
      last && rows.length === CHUNK
        ? stretchAfter(library, library.entries, keyOfEntry(last))
        : null;
    reading?.then(undefined, () => {}); // told to whoever waits for it
    yield rowsSeen(rows, asSeen).map((entry) => ({
      entry,
      page: pages.get(entry.pageId) ?? NO_PAGE,
    }));
  }
}

const NO_PAGE: SearchPage = { title: null, outlet: null, published: null };

/** Some rows, and which of them were to be seen then. */
interface Stretch<Row> {
  readonly rows: readonly Row[];
  readonly asSeen: Sight;
}

/** The rows after a key. What is to be seen is asked with each stretch: an import may begin while others are read. */
function stretchAfter<Row, Key>(
  library: Library,
  table: Table<Row, Key>,
  after: Key | readonly [] | '',
): PromiseLike<Stretch<Row>> {
  return library.transaction('r', library.imports, table, async () => {
    const read = table.where(':id').above(after).limit(CHUNK).toArray();
    const [asSeen, rows] = await Promise.all([sightOf(library), read]);
    return { rows, asSeen };
  });
}

const searchPage = ({ id, title, outlet, published }: Page) =>
  [id, { title, outlet, published }] as const;

/** What search needs of every page: read one after the other, which is many times faster than one by one. */
async function allPages(library: Library): Promise<ReadonlyMap<string, SearchPage>> {
  const pages = new Map<string, SearchPage>();
  let last: string | undefined = '';
  while (last !== undefined) {
    const { rows, asSeen }: Stretch<PageRow> = await stretchAfter(library, library.pages, last);
    for (const page of recordsSeen(rows, asSeen)) pages.set(...searchPage(page));
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
