import type { EntryRow, ImportRow, PageRow, SnippetRow } from './rows';

/** Snippets as the database has them, with what it takes to show them. */
export interface ShownRows {
  readonly imports: readonly ImportRow[];
  readonly snippets: readonly (SnippetRow | undefined)[];
  /** Their pages. */
  readonly pages: readonly (PageRow | undefined)[];
}

/** What a window shows first, as the database has it. */
export interface NewestRows extends ShownRows {
  /** How far the changes had come. */
  readonly change: number;
  /** Those of the snippets, in the same order. */
  readonly entries: readonly EntryRow[];
  /** Whether there are no further entries. */
  readonly isAll: boolean;
}

/**
 * Reads the newest entries with their snippets and pages, in one transaction that waits for the database twice.
 * Rejects as the database does.
 * @param count as many as a window shows: its rows wait for no more than these
 */
export async function newestRows(database: IDBDatabase, count: number): Promise<NewestRows> {
  const stores = ['imports', 'changes', 'entries', 'snippets', 'pages'] as const;
  const transaction = database.transaction([...stores]);
  const [imports, changes, allEntries, allSnippets, allPages] = stores.map((name) =>
    transaction.objectStore(name),
  ) as [IDBObjectStore, IDBObjectStore, IDBObjectStore, IDBObjectStore, IDBObjectStore];
  // Asked all at once: each question that waits for another costs as much as many rows.
  const [open, last, entries] = await Promise.all([
    answered<ImportRow[]>(imports.getAll()),
    answered(changes.openKeyCursor(null, 'prev')),
    answered<EntryRow[]>(allEntries.getAll(null, count)),
  ]);
  const pageIds = [...new Set(entries.map(({ pageId }) => pageId))];
  const [snippets, pages] = await Promise.all([
    each<SnippetRow>(
      allSnippets,
      entries.map(({ id }) => id),
    ),
    each<PageRow>(allPages, pageIds),
  ]);
  const change = Number(last?.key ?? 0);
  return { imports: open, change, entries, isAll: entries.length < count, snippets, pages };
}

/** Reads snippets with their pages, as `newestRows` does: what a reader waits for at each key takes no way round. */
export async function shownRows(database: IDBDatabase, ids: readonly string[]): Promise<ShownRows> {
  const transaction = database.transaction(['imports', 'snippets', 'pages']);
  const [imports, snippets] = await Promise.all([
    answered<ImportRow[]>(transaction.objectStore('imports').getAll()),
    each<SnippetRow>(transaction.objectStore('snippets'), ids),
  ]);
  const pageIds = [...new Set(snippets.flatMap((row) => row?.pageId ?? []))];
  return {
    imports,
    snippets,
    pages: await each<PageRow>(transaction.objectStore('pages'), pageIds),
  };
}

/** Reads pages with all snippets of each, as `newestRows` does: a question costs more than what it answers. */
export async function rowsOfPages(
  database: IDBDatabase,
  pageIds: readonly string[],
): Promise<ShownRows> {
  const transaction = database.transaction(['imports', 'snippets', 'pages']);
  const byPage = transaction.objectStore('snippets').index('pageId');
  const [imports, pages, ...snippets] = await Promise.all([
    answered<ImportRow[]>(transaction.objectStore('imports').getAll()),
    each<PageRow>(transaction.objectStore('pages'), pageIds),
    ...pageIds.map((pageId) => answered<SnippetRow[]>(byPage.getAll(pageId))),
  ]);
  return { imports, pages, snippets: snippets.flat() };
}

const each = <Row>(store: IDBObjectStore, keys: readonly string[]) =>
  Promise.all(keys.map((key) => answered<Row | undefined>(store.get(key))));

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
