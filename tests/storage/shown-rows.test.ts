import { expect, test } from 'vitest';
import { newestOf } from '../../lib/storage/load-entries';
import { openStored } from '../../lib/storage/opening';
import { recordsIn } from '../../lib/storage/read';
import { newestRows, shownRows } from '../../lib/storage/shown-rows';
import { DENIAL, PAGE, RELAY, STATEMENT, snippetOf } from '../snippets/samples';
import { anotherPage, emptyLibrary, saveAll } from './library';

const later = '2027-01-05T10:00:00.000Z';

async function opened(name: string): Promise<IDBDatabase> {
  const database = await openStored(name);
  if (!database) throw new Error('not opened');
  return database;
}

test('the newest are read as they are stored, so many at most, and what follows them is told', async () => {
  const library = emptyLibrary();
  const [old = ''] = await saveAll(library, [snippetOf(DENIAL)], { page: anotherPage('old') });
  const fresh = [RELAY, STATEMENT].map((one) => snippetOf(one, { savedAt: later }));
  const ids = (await saveAll(library, fresh)).toSorted();
  const database = await opened(library.name);
  const some = newestOf(await newestRows(database, 2));
  expect(some.loaded.map(({ entry }) => entry.id).toSorted()).toEqual(ids);
  expect(some.records.map(({ snippet }) => snippet.id).toSorted()).toEqual(ids);
  expect(some.records.map(({ page }) => page.title)).toEqual([PAGE.title, PAGE.title]);
  expect(some.next).not.toBeNull();
  expect(some.change).toBe(2);
  const all = newestOf(await newestRows(database, 10));
  expect(all.loaded.map(({ entry }) => entry.id)).toContain(old);
  expect(all.next).toBeNull();
  database.close();
});

test('snippets are read beside their pages, in the order asked for, without those that are gone', async () => {
  const library = emptyLibrary();
  const page = anotherPage('other');
  const [first = ''] = await saveAll(library, [snippetOf(DENIAL)]);
  const [second = ''] = await saveAll(library, [snippetOf(RELAY)], { page });
  const database = await opened(library.name);
  const records = recordsIn(await shownRows(database, [second, 'gone', first]));
  expect(records.map(({ snippet }) => snippet.id)).toEqual([second, first]);
  expect(records.map((record) => record.page.url)).toEqual([page.url, PAGE.url]);
  database.close();
});

test('rows of an import that is not complete are left out', async () => {
  const library = emptyLibrary();
  const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
  await library.imports.add({ id: 'half', state: 'open', startedAt: later });
  await library.snippets.update(id, { importId: 'half' });
  await library.entries.toCollection().modify({ importId: 'half' });
  const database = await opened(library.name);
  expect(newestOf(await newestRows(database, 10))).toMatchObject({ loaded: [], records: [] });
  expect(recordsIn(await shownRows(database, [id]))).toEqual([]);
  database.close();
});

test('a library that is not there is not made, and one of another version is left alone', async () => {
  expect(await openStored('never-made')).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never-made');
  const library = emptyLibrary();
  await new Promise((resolve) => {
    indexedDB.open(library.name, 9_999).onsuccess = ({ target }) => {
      (target as IDBOpenDBRequest).result.close();
      resolve(null);
    };
  });
  expect(await openStored(library.name)).toBeNull();
});

test('whoever wants to delete the library does not wait for the one that reads it', async () => {
  const library = emptyLibrary();
  await saveAll(library, [snippetOf(DENIAL)]);
  await opened(library.name);
  await library.delete();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(library.name);
});
