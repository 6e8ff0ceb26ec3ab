import { Dexie } from 'dexie';
import { SHELF } from '../search/entry';
import { createMatcher } from '../search/search';
import type { SnippetWithPage } from '../snippets/types';
import type { Library } from './database';
import { partsOf } from './imports/parts';
import { readRecords } from './read';
import { type EntryKey, type EntryRow, keyOfEntry } from './rows';
import { rowsSeen, sightOf } from './visible';

/** What is wanted of the saved snippets. */
export interface ListQuery {
  /** Words that must all occur; an empty text wants everything. */
  readonly query: string;
  /** How many at most. */
  readonly limit: number;
  /** Goes on after this place, which an earlier answer gave. */
  readonly after?: EntryKey | null;
}

/** Some of the saved snippets, newest first. */
export interface SavedList {
  readonly items: readonly SnippetWithPage[];
  /** Where to go on; null at the end. */
  readonly next: EntryKey | null;
}

/** Entries read at once while searching. */
const CHUNK = 500;

/**
 * The saved snippets that a query finds, newest first, a stretch at a time by key.
 * Reads straight from the database, and so may be made live with `watch`; rejects as the database does.
 */
export async function listSaved(library: Library, wanted: ListQuery): Promise<SavedList> {
  const { entries, next } = await findEntries(library, wanted);
  const items = await readRecords(
    library,
    entries.map(({ id }) => id),
  );
  return { items, next };
}

/** How many snippets are saved, those in the trash left out. */
export async function countSaved(library: Library): Promise<number> {
  const open = (await library.imports.toArray()).filter(({ state }) => state === 'open');
  const all = await library.entries
    .where(':id')
    .between(...onShelf(null))
    .count();
  const parts = (await Promise.all(open.map(({ id }) => partsOf(library, id).toArray()))).flat();
  const isSaved = ([shelf]: EntryKey) => shelf === SHELF.saved;
  const brought = parts.flatMap(({ entries }) => entries.filter(isSaved));
  const moved = parts.flatMap(({ changed }) => changed?.moved.filter(isSaved) ?? []);
  // Others may have moved there what an import would.
  const there = moved.length > 0 ? await library.entries.bulkGet(moved) : [];
  const ids = new Set(open.map(({ id }) => id));
  const hidden = there.flatMap((row) => (row?.importId && ids.has(row.importId) ? row.id : []));
  return all - new Set([...brought.map(([, , , id]) => id), ...hidden]).size;
}

/** The entries that a query finds. */
export interface Found {
  readonly entries: readonly EntryRow[];
  /** Where to go on; null at the end. */
  readonly next: EntryKey | null;
}

/** The entries of the saved snippets that a query finds; looks for one more than is wanted, so as to know whether there is more. */
export async function findEntries(
  library: Library,
  { query, limit, after }: ListQuery,
): Promise<Found> {
  const matches = createMatcher(query);
  const asSeen = await sightOf(library);
  const count = query === '' ? limit + 1 : CHUNK;
  const found: EntryRow[] = [];
  let chunk = await entriesAfter(library, after ?? null, count);
  while (found.length <= limit && chunk.length > 0) {
    found.push(...rowsSeen(chunk, asSeen).filter(({ text }) => matches(text)));
    const last = chunk.at(-1);
    chunk =
      last && chunk.length === count ? await entriesAfter(library, keyOfEntry(last), count) : [];
  }
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: last && found.length > limit ? keyOfEntry(last) : null };
}

function entriesAfter(
  library: Library,
  after: EntryKey | null,
  count: number,
): PromiseLike<readonly EntryRow[]> {
  return library.entries
    .where(':id')
    .between(...onShelf(after))
    .limit(count)
    .toArray();
}

/** Bounds of the saved entries, from the newest or after one of them. */
function onShelf(after: EntryKey | null) {
  const from = after ?? [SHELF.saved, Dexie.minKey];
  return [from, [SHELF.saved, Dexie.maxKey], after === null, true] as const;
}
