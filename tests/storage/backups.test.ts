import { afterEach, describe, expect, test } from 'vitest';
import { hashBytes, hashText } from '../../lib/snippets/hash';
import {
  type CopiesDatabase,
  createCopiesDatabase,
  filesIn,
} from '../../lib/storage/backups/database';
import type { Files } from '../../lib/storage/backups/files';
import { makeBackup } from '../../lib/storage/backups/make';
import { migrateCopies } from '../../lib/storage/backups/migrate';
import { backedUpCorrections, listBackups, readBackup } from '../../lib/storage/backups/read';
import { backedUpArticles } from '../../lib/storage/backups/texts';
import type { Library } from '../../lib/storage/database';
import { emptyTrash } from '../../lib/storage/empty-trash';
import { packText } from '../../lib/storage/text';
import { trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, RELAY, snippetOf, TEXT } from '../snippets/samples';
import { anotherPage, emptyLibrary, saveAll } from './library';

const made: CopiesDatabase[] = [];
afterEach(async () => {
  for (const database of made.splice(0)) await database.delete();
});

function emptyDatabase(): CopiesDatabase {
  const database = createCopiesDatabase(`copies-${crypto.randomUUID()}`);
  made.push(database);
  return database;
}
const noFiles = () => filesIn(emptyDatabase());

const day = (count: number) => new Date(NOW.getTime() + count * 24 * 60 * 60 * 1000);
const recordsOf = (text: string, snippets = 1) => ({
  stream: new Blob([text]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
  counted: () => snippets,
  corrections: [],
});
const copy = (library: Library, files: Files, at = NOW, text = 'نص', snippets = 1) =>
  makeBackup(library, files, recordsOf(text, snippets), at);

describe('a copy', () => {
  test('is read back as it was written, whatever its size', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    const text = Array.from(
      { length: 300_000 },
      (_, at) => `${(at * 7919 * at) % 1_000_003} سطر`,
    ).join('\n');
    const { id, bytes } = await copy(library, files, NOW, text, 7);
    expect(await (await readBackup(files, id)).text()).toBe(text);
    expect((await files.read(`${id}.records`))?.size).toBe(bytes);
    expect(bytes).toBeLessThan(text.length);
    expect(await listBackups(files)).toMatchObject([{ id, snippets: 7 }]);
  });

  test('that was cut off does not count, and its pieces go', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    const broken = {
      ...recordsOf(''),
      stream: new ReadableStream({ pull: () => Promise.reject(new Error('gone')) }),
    };
    await expect(makeBackup(library, files, broken, NOW)).rejects.toThrow('gone');
    expect(await files.names()).toEqual([]);
    await files.write('half.records', new Blob(['x']).stream());
    await files.write('half.row', new Blob(['{"id":"ha']).stream());
    expect(await listBackups(files)).toEqual([]);
    const { id } = await copy(library, files);
    expect(await listBackups(files)).toMatchObject([{ id }]);
    expect(await files.names()).not.toContain('half.records');
  });

  test('that the reader ends leaves the copies as they were', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    const { id } = await copy(library, files);
    const before = await files.names();
    await saveAll(library, [snippetOf(DENIAL)]);
    const ending = new AbortController();
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        ending.abort(); // its records are written, its texts are not
        controller.close();
      },
    });
    const ended = { ...recordsOf(''), signal: ending.signal, stream };
    await expect(makeBackup(library, files, ended, day(1))).rejects.toThrow('abort');
    expect(await files.names()).toEqual(before);
    expect(await listBackups(files)).toMatchObject([{ id }]);
  });

  test('whose bytes are damaged is not given as if it were whole', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    const { id } = await copy(library, files, NOW, 'نص طويل '.repeat(100));
    const packed = await files.read(`${id}.records`);
    await files.write(`${id}.records`, packed?.slice(0, -9).stream() ?? new ReadableStream());
    await expect(readBackup(files, id)).rejects.toThrow();
  });
});

describe('copies', () => {
  test('are kept for seven days, the fullest for longer', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    for (let at = 0; at < 12; at++) await copy(library, files, day(at), 'نص', at === 2 ? 900 : 10);
    const kept = (await listBackups(files)).map(({ madeAt }) => Date.parse(madeAt));
    expect(kept).toEqual([11, 10, 9, 8, 7, 6, 2].map((at) => day(at).getTime()));
    await copy(library, files, day(40), 'نص', 10);
    expect((await listBackups(files)).some(({ snippets }) => snippets === 900)).toBe(false);
    const names = await files.names();
    expect(names.filter((name) => name.endsWith('.records'))).toHaveLength(7);
  });

  test('share the texts of articles, and keep them as long as one may need them', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    const texts = async () => {
      const found: string[] = [];
      for await (const { text } of backedUpArticles(files)) found.push(text);
      return found;
    };
    await saveAll(library, [snippetOf(RELAY)], {
      page: anotherPage('stays'),
      text: `${TEXT}\nباق`,
    });
    const ids = await saveAll(library, [snippetOf(DENIAL)]);
    await copy(library, files);
    expect((await texts()).sort()).toEqual([TEXT, `${TEXT}\nباق`].sort());
    await trashSnippets(library, ids, NOW);
    await emptyTrash(library);
    for (let at = 1; at < 7; at++) await copy(library, files, day(at));
    expect(await texts()).toHaveLength(2);
    for (let at = 7; at < 40; at += 4) await copy(library, files, day(at));
    expect(await texts()).toEqual([`${TEXT}\nباق`]);
  });

  test('write a damaged file of texts anew from the library, and keep what only it may hold', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    const texts = async () => {
      const found: string[] = [];
      for await (const { text } of backedUpArticles(files)) found.push(text);
      return found;
    };
    const packs = async () => (await files.names()).filter((name) => name.endsWith('.texts'));
    const damage = async () => {
      const [name = ''] = await packs();
      const whole = await files.read(name);
      await files.write(name, whole?.slice(0, 30).stream() as ReadableStream<never>);
      return name;
    };
    const ids = await saveAll(library, [snippetOf(DENIAL)]);
    await copy(library, files);
    await damage();
    expect(await texts()).toEqual([]);
    await copy(library, files, day(1));
    expect(await texts()).toEqual([TEXT]);
    expect(await packs()).toHaveLength(1);

    const only = await damage();
    await trashSnippets(library, ids, NOW);
    await emptyTrash(library);
    await copy(library, files, day(2));
    expect(await packs()).toEqual([only]);
  });

  test('hold what was corrected on pages', async () => {
    const [library, files] = [emptyLibrary(), noFiles()];
    const snippet = snippetOf(DENIAL);
    const corrections = [{ id: snippet.id, pageId: snippet.pageId, snippet, dismissed: true }];
    const { id } = await makeBackup(library, files, { ...recordsOf('نص'), corrections }, NOW);
    expect(await backedUpCorrections(files, id)).toEqual(corrections);
    expect(await backedUpCorrections(files, (await copy(library, files)).id)).toEqual([]);
  });

  test('that were kept in a database come over with their texts, but not what is damaged', async () => {
    const database = emptyDatabase();
    const packed = new Uint8Array(
      await new Response(
        new Blob(['سجل']).stream().pipeThrough(new CompressionStream('gzip')),
      ).arrayBuffer(),
    );
    const row = { madeAt: NOW.toISOString(), snippets: 3, bytes: packed.length, change: 1 };
    const good = { ...row, id: 'good', hash: await hashBytes(packed) };
    await database.backups.bulkAdd([good, { ...row, id: 'bad', hash: 'other' }]);
    for (const backupId of ['good', 'bad'])
      await database.pieces.add({ backupId, piece: 0, bytes: packed });
    const hash = await hashText(TEXT);
    const article = { pageId: 'news.example/a', hash, readAt: NOW.toISOString() };
    await database.articles.bulkAdd([
      { ...article, packed: packText(TEXT) },
      { ...article, hash: 'torn', packed: packText(TEXT).slice(0, -3) },
    ]);
    const files = noFiles();
    await migrateCopies(database, files);
    expect(await listBackups(files)).toEqual([good]);
    expect(await (await readBackup(files, 'good')).text()).toBe('سجل');
    const texts = [];
    for await (const one of backedUpArticles(files)) texts.push(one);
    expect(texts).toEqual([{ ...article, text: TEXT }]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name);
  });
});
