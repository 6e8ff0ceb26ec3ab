import type { EntryRow, ImportRow, PageRow, SnippetRow } from './rows';

/** What a window shows first, as the database has it. */
export interface NewestRows {
  readonly imports: readonly ImportRow[];
  /** How far the changes had come. */
  readonly change: number;
  readonly entries: readonly EntryRow[];
  /** Whether there are no further entries. */
  readonly isAll: boolean;
  /** The snippets of the entries, in their order. */
  readonly snippets: readonly (SnippetRow | undefined)[];
  /** Their pages. */
  readonly pages: readonly (PageRow | undefined)[];
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
    Promise.all(entries.map(({ id }) => answered<SnippetRow | undefined>(allSnippets.get(id)))),
    Promise.all(pageIds.map((id) => answered<PageRow | undefined>(allPages.get(id)))),
  ]);
  const change = Number(last?.key ?? 0);
  return { imports: open, change, entries, isAll: entries.length < count, snippets, pages };
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
