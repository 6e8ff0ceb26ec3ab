import { expect, test } from 'vitest';
import { createCopiesDatabase, filesIn } from '../../lib/storage/backups/database';
import { makeBackup } from '../../lib/storage/backups/make';
import { listBackups } from '../../lib/storage/backups/read';
import { changesAfter, lastChange } from '../../lib/storage/changes';
import { createCorrections } from '../../lib/storage/corrections';
import { trashSnippets } from '../../lib/storage/trash';
import { wipeBackups, wipeCorrections, wipeLibrary } from '../../lib/storage/wipe';
import { DENIAL, NOW, RELAY, snippetOf } from '../snippets/samples';
import { allRows, emptyLibrary, saveAll, savedIds } from './library';

test('a library is empty afterwards, its trash too, and whoever shows it is told', async () => {
  const library = emptyLibrary();
  const [first] = await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  await trashSnippets(library, [first ?? ''], NOW);
  const before = await lastChange(library);
  expect(await wipeLibrary(library)).toBeNull();
  for (const rows of Object.values(await allRows(library))) expect(rows).toEqual([]);
  expect(await changesAfter(library, before)).toBeNull();
  expect(await lastChange(library)).toBeGreaterThan(before);
});

test('a library is as it was where the reader ends it on the way', async () => {
  const library = emptyLibrary();
  const many = Array.from({ length: 2_100 }, (_, at) => ({
    ...snippetOf(DENIAL),
    id: `many-${at}`,
  }));
  await saveAll(library, [snippetOf(RELAY)]);
  await library.snippets.bulkPut(many);
  const whole = async () => ({ ...(await allRows(library)), last: await lastChange(library) });
  const before = await whole();
  const ending = new AbortController();
  const told: number[] = [];
  const onProgress = (deleted: number) => {
    told.push(deleted);
    if (deleted > 2_000) ending.abort();
  };
  expect(await wipeLibrary(library, { signal: ending.signal, onProgress })).toBe('cancelled');
  expect(told.length).toBeGreaterThan(1);
  expect(await whole()).toEqual(before);
  expect(await wipeLibrary(library)).toBeNull();
});

test('what is saved afterwards is there', async () => {
  const library = emptyLibrary();
  await saveAll(library, [snippetOf(DENIAL)]);
  await wipeLibrary(library);
  const saved = await saveAll(library, [snippetOf(RELAY)]);
  expect(await savedIds(library)).toEqual(saved);
});

test('no copy is left, nor a text that copies shared', async () => {
  const library = emptyLibrary();
  const database = createCopiesDatabase(`copies-${crypto.randomUUID()}`);
  const files = filesIn(database);
  await saveAll(library, [snippetOf(DENIAL)]);
  const stream = new Blob(['نص']).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  await makeBackup(library, files, { stream, counted: () => 1, corrections: [] }, NOW);
  expect(await listBackups(files)).toHaveLength(1);
  await wipeBackups(files);
  for (const table of database.tables) expect(await table.count()).toBe(0);
  await database.delete();
});

test('nothing that was corrected on a page is left', async () => {
  const corrections = createCorrections(`corrections-${crypto.randomUUID()}`);
  const [table] = corrections.tables;
  if (!table) throw new Error('no table');
  const key = table.schema.primKey.keyPath;
  const names = typeof key === 'string' ? [key] : (key ?? []);
  await table.add(Object.fromEntries(names.map((name) => [name, 'x'])));
  expect(await table.count()).toBe(1);
  await wipeCorrections(corrections);
  expect(await table.count()).toBe(0);
  await corrections.delete();
});
