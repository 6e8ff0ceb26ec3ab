import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLibrary } from '../../lib/storage/database';
import { readArticle } from '../../lib/storage/export-source';
import { failureOf, onLibrary } from '../../lib/storage/failures';
import { saveSnippets } from '../../lib/storage/save';
import { watch } from '../../lib/storage/watch';
import { DENIAL, NOW, PAGE, RELAY, snippetOf, TEXT } from '../snippets/samples';
import { allRows, emptyLibrary, saveAll, savedIds } from './library';

afterEach(() => vi.restoreAllMocks());

const saving = { page: PAGE, text: TEXT, snippets: [snippetOf(DENIAL)], now: NOW };
const quota = () => new DOMException('no room', 'QuotaExceededError');

describe('what went wrong', () => {
  test.each([
    ['a full disk', quota(), 'full'],
    ['a full disk at the end', new Dexie.AbortError('aborted', quota()), 'full'],
    ['a full disk in a bulk write', new Dexie.BulkError('1 of 2', [quota()]), 'full'],
    [
      'a full disk, as Chromium says it',
      new DOMException('Failed to write blobs (IOError)', 'DataError'),
      'full',
    ],
    ['a later version', new Dexie.VersionError('higher'), 'newer'],
    ['a database that does not open', new Dexie.OpenFailedError('internal'), 'broken'],
    ['anything else', 'words', 'broken'],
    ['nothing', undefined, 'broken'],
  ])('%s', (_what, error, code) => {
    expect(failureOf(error).code).toBe(code);
  });
});

describe('a failed save', () => {
  test('for want of room is said, leaves nothing behind, and can be tried again', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(RELAY)]);
    const before = await allRows(library);
    const put = vi.spyOn(library.entries, 'bulkPut').mockRejectedValueOnce(quota());
    expect(await saveSnippets(library, saving)).toMatchObject({ error: { code: 'full' } });
    expect(await allRows(library)).toEqual(before);
    put.mockRestore();
    expect(await saveSnippets(library, saving)).toMatchObject({ ok: true });
    expect(await savedIds(library)).toHaveLength(2);
  });

  test('is not even begun where the disk is all but full', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(RELAY)]);
    const begun = vi.spyOn(library, 'transaction');
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 9e6, usage: 1e6 }) } });
    expect(await saveSnippets(library, saving)).toMatchObject({ error: { code: 'full' } });
    expect(begun).not.toHaveBeenCalled();
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 9e9, usage: 1e6 }) } });
    expect(await saveSnippets(library, saving)).toMatchObject({ ok: true });
    vi.unstubAllGlobals();
  });

  test('where the browser opens no database is told from a broken one', async () => {
    const library = emptyLibrary();
    const refusal = new DOMException('no mutations here', 'InvalidStateError');
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw refusal;
    });
    const databases = vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(refusal);
    expect(await saveSnippets(library, saving)).toMatchObject({ error: { code: 'closed' } });
    databases.mockRejectedValueOnce(new DOMException('damaged', 'UnknownError'));
    expect(await saveSnippets(library, saving)).toMatchObject({ error: { code: 'broken' } });
    open.mockRestore();
    databases.mockRestore();
    expect(await saveSnippets(library, saving)).toMatchObject({ ok: true });
  });

  test('because the database does not open is said, and can be tried again', async () => {
    const library = emptyLibrary();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await saveSnippets(library, saving)).toMatchObject({ error: { code: 'broken' } });
    open.mockRestore();
    expect(await saveSnippets(library, saving)).toMatchObject({ ok: true });
  });
});

describe('a library of a later version', () => {
  test('is neither opened nor changed', async () => {
    const library = emptyLibrary();
    const later = new Dexie(library.name);
    later.version(9).stores({ snippets: 'id', wonders: '++' });
    await later.open();
    later.close();
    expect(await saveSnippets(library, saving)).toMatchObject({ error: { code: 'newer' } });
    await later.open();
    expect(later.backendDB().version).toBe(90);
    expect(await later.table('snippets').count()).toBe(0);
    later.close();
  });
});

describe('a library that another window will not let go of', () => {
  test('is said to be blocked, and opens when it is free', async () => {
    const library = emptyLibrary();
    const old = await openBare(library.name, 5);
    const work = () => onLibrary(library, () => library.snippets.count());
    expect(await work()).toMatchObject({ error: { code: 'blocked' } });
    old.close();
    expect(await work()).toEqual({ ok: true, value: 0 });
  });
});

describe('a library that waits behind another that waits', () => {
  test('is said to be blocked too, though the browser says nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const library = emptyLibrary();
    vi.spyOn(library, 'open').mockReturnValue(new Dexie.Promise(() => {}));
    const work = onLibrary(library, async () => null);
    await vi.waitFor(() => expect(library.open).toHaveBeenCalled());
    vi.advanceTimersByTime(20_000);
    expect(await work).toMatchObject({ error: { code: 'blocked' } });
    vi.useRealTimers();
  });
});

/** Opens a database as a window would that does not listen when it is asked to close. */
function openBare(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('watching what cannot be read', () => {
  test('tells so, once', async () => {
    const library = createLibrary(`test-${crypto.randomUUID()}`);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    const outcome = await new Promise((resolve) => {
      watch(library, () => savedIds(library), resolve);
    });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'broken' } });
  });
});

describe('an article’s text', () => {
  test('that is damaged is not given as if it were whole', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)]);
    const [article] = await library.articles.toArray();
    if (!article) throw new Error('no article was kept');
    await library.articles.put({ ...article, packed: article.packed.slice(0, -9) });
    await expect(readArticle(library, article.pageId, article.hash)).rejects.toThrow();
  });

  test('that is not kept is null', async () => {
    expect(await readArticle(emptyLibrary(), 'page', 'hash')).toBeNull();
  });
});
