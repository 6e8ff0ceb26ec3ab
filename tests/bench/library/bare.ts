import { entryOf } from '../../../lib/storage/entries';
import { packText } from '../../../lib/storage/text';
import { v1 } from '../../../lib/storage/versions/v1';
import type { Sample } from './records';

/** Rows written in one transaction. */
const CHUNK = 2_000;

const promised = <Value>(request: IDBRequest<Value>) =>
  new Promise<Value>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A key path as the browser wants it, of one in Dexie's notation. */
function pathOf(notation: string): string | string[] {
  const inner = /^\[(.+)\]$/.exec(notation)?.[1];
  return inner ? inner.split('+') : notation.replace(/^[*+]+/, '');
}

/** An empty database with the library's own tables and indexes, and nothing of ours above it. */
export async function openBare(name: string): Promise<IDBDatabase> {
  await promised(indexedDB.deleteDatabase(name));
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const [table, notation] of Object.entries(v1.stores)) {
      const [key = '', ...indexes] = (notation ?? '').split(', ');
      const options = { keyPath: pathOf(key), autoIncrement: key.startsWith('++') };
      const store = request.result.createObjectStore(table, options);
      for (const index of indexes)
        store.createIndex(index, pathOf(index), { multiEntry: index.startsWith('*') });
    }
  };
  return promised(request);
}

/** A database that is there, with nothing above it. */
export const openedBare = (name: string) => promised(indexedDB.open(name));

type Rows = Readonly<Record<'pages' | 'articles' | 'snippets' | 'entries', readonly object[]>>;

/** The rows that the library makes of samples, ready to be written. */
export function rowsOf(samples: readonly Sample[]): Rows {
  const articles = samples.map(({ article: { text, ...rest } }) => ({
    ...rest,
    packed: packText(text),
  }));
  return {
    pages: samples.map(({ page }) => page),
    articles,
    snippets: samples.flatMap(({ snippets }) => snippets),
    entries: samples.flatMap(({ page, snippets }) => snippets.map((one) => entryOf(one, page))),
  };
}

/** Writes rows as plainly and as fast as the browser can. */
export async function writeBare(database: IDBDatabase, rows: Rows): Promise<void> {
  const tables = ['pages', 'articles', 'snippets', 'entries'] as const;
  const longest = rows.snippets.length;
  for (let at = 0; at < longest; at += CHUNK) {
    const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
    for (const table of tables) {
      const store = transaction.objectStore(table);
      const share = rows[table].length / longest;
      for (const row of rows[table].slice(at * share, (at + CHUNK) * share)) store.put(row);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

/** Writes one of each row as a save does, strictly. */
export function saveBare(database: IDBDatabase, rows: Rows, at: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const tables = ['pages', 'articles', 'snippets', 'entries'] as const;
    const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
    for (const table of tables)
      transaction.objectStore(table).put(rows[table][at % rows[table].length]);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Rows read at once of many. */
const STRETCH = 500;

/** Writes every row of what an export holds into a file, a line of JSON each, as plainly and as fast as the browser can. */
export async function exportBare(database: IDBDatabase): Promise<Blob> {
  const blobs: Blob[] = [];
  for (const table of ['pages', 'articles', 'snippets']) {
    const store = () => database.transaction(table).objectStore(table);
    const { keyPath } = store();
    let after: IDBKeyRange | null = null;
    for (;;) {
      const rows: readonly Record<string, unknown>[] = await promised(
        store().getAll(after, STRETCH),
      );
      const texts = rows.map(({ packed: _packed, ...row }) => `${JSON.stringify(row)}\n`);
      blobs.push(new Blob(texts));
      const last = rows.at(-1);
      if (!last || rows.length < STRETCH) break;
      const keys = [keyPath ?? []].flat().map((path) => last[path] as string);
      after = IDBKeyRange.lowerBound(keys.length > 1 ? keys : keys[0], true);
    }
  }
  return new Blob(blobs);
}

/** Reads every entry. */
export function readBare(database: IDBDatabase): Promise<readonly unknown[]> {
  return promised(database.transaction('entries').objectStore('entries').getAll());
}
