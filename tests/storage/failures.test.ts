import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '../../lib/snippets/types';
import { createLibrary, type Library } from '../../lib/storage/database';
import { emptyTrash } from '../../lib/storage/empty-trash';
import { entryOf } from '../../lib/storage/entries';
import { readArticle } from '../../lib/storage/export-source';
import { failureOf, onLibrary } from '../../lib/storage/failures';
import { beginImport } from '../../lib/storage/imports/write';
import { saveSnippets } from '../../lib/storage/save';
import { writeIn } from '../../lib/storage/transaction';
import { restoreSnippets, trashSnippets } from '../../lib/storage/trash';
import { watch } from '../../lib/storage/watch';
import { wipeLibrary } from '../../lib/storage/wipe';
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
    [
      'a full disk, as Chromium says it of its log',
      new DOMException(
        'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE',
        'UnknownError',
      ),
      'full',
    ],
    [
      'a write that the browser cut off, as where it clears what is stored',
      new Dexie.AbortError('aborted', new DOMException('aborted', 'AbortError')),
      'broken',
    ],
    ['a later version', new Dexie.VersionError('higher'), 'newer'],
    ['a database that does not open', new Dexie.OpenFailedError('internal'), 'broken'],
    ['anything else', 'words', 'broken'],
    ['nothing', undefined, 'broken'],
  ])('%s', (_what, error, code) => {
    expect(failureOf(error).code).toBe(code);
  });
});

/** Makes so many bytes be left on the disk. */
function leave(bytes: number): void {
  const estimate = async () => ({ quota: bytes + 1e6, usage: 1e6 });
  vi.stubGlobal('navigator', { storage: { estimate } });
}

describe('on a disk that is all but full', () => {
  afterEach(() => vi.unstubAllGlobals());
  const many = Array.from({ length: 120 }, (_, at) => snippetOf(DENIAL, { id: `many-${at}` }));
  const ids = many.map(({ id }) => id);
  const brought = many.map((one) => snippetOf(RELAY, { id: `new-${one.id}`, pageId: 'x.example' }));
  /** A library with many, all of the same words, and how many were deleted in each transaction. */
  async function filled() {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)]);
    const [pageId = ''] = await library.pages.toCollection().primaryKeys();
    await library.snippets.bulkPut(many.map((one) => ({ ...one, pageId })));
    await library.entries.bulkPut(
      many.map((one) => entryOf({ ...one, pageId }, { ...PAGE, id: pageId } as Page)),
    );
    const deleted = vi.spyOn(library.snippets, 'bulkDelete');
    return { library, steps: () => deleted.mock.calls.map(([keys]) => keys.length) };
  }
  const writing = async (library: Library) => {
    const writer = await beginImport(library, library, '2026-11-23T12:00:00Z');
    const batches = [0, 60].map((at) => brought.slice(at, at + 60));
    for (let snippets = batches.shift(); snippets; snippets = batches.shift()) {
      const batch = [{ pages: [], articles: [], snippets }];
      await writer.write(
        () => batch.shift() ?? null,
        () => 'newer',
      );
    }
    return writer;
  };

  test('nothing is saved, but the trash is filled, and emptied in small steps with nothing kept aside', async () => {
    const { library, steps } = await filled();
    leave(8e6);
    const aside = vi.spyOn(library.staged, 'add');
    expect(await saveSnippets(library, saving)).toMatchObject({ error: { code: 'full' } });
    expect(await trashSnippets(library, ids, NOW)).toMatchObject({ ok: true });
    // There is a way back from what has just been put there.
    expect(await restoreSnippets(library, ids)).toMatchObject({ ok: true });
    expect(await trashSnippets(library, ids, NOW)).toMatchObject({ ok: true });
    expect(await emptyTrash(library)).toEqual({ ok: true, value: 120 });
    expect(steps()).toEqual([50, 50, 20]);
    expect(aside).not.toHaveBeenCalled();
    expect(await savedIds(library)).toHaveLength(1);
  });

  test('what is gone is gone where that is ended, and is told: nobody is offered to end it', async () => {
    const { library } = await filled();
    await trashSnippets(library, ids, NOW);
    leave(8e6);
    const ending = new AbortController();
    const onFinal = vi.fn();
    const follow = { signal: ending.signal, onProgress: () => ending.abort(), onFinal };
    expect(await emptyTrash(library, follow)).toEqual({ ok: true, value: 50 });
    expect(onFinal).toHaveBeenCalledOnce();
    expect(await library.snippets.count()).toBe(71);
  });

  test('an import is cancelled, a stretch in each transaction, and leaves nothing', async () => {
    const { library, steps } = await filled();
    const before = await allRows(library);
    const writer = await writing(library);
    leave(8e6);
    const begun = vi.spyOn(library, 'transaction');
    await writer.cancel();
    expect(begun).toHaveBeenCalledTimes(2);
    expect(steps()).toEqual([60, 60]);
    expect(await allRows(library)).toEqual(before);
    expect(await library.imports.count()).toBe(0);
  });

  test('everything is deleted, in small steps', async () => {
    const { library, steps } = await filled();
    leave(8e6);
    const told: string[] = [];
    const onProgress = () => void told.push('deleted');
    const onFinal = () => void told.push('final');
    expect(await wipeLibrary(library, { onProgress, onFinal })).toBeNull();
    expect(steps()).toEqual([50, 50, 21]);
    for (const rows of Object.values(await allRows(library))) expect(rows).toEqual([]);
    // Told before anything is gone: there is no half result.
    expect(told.indexOf('final')).toBe(0);
  });

  test('what is left is whole wherever that is cut off', async () => {
    for (let steps = 1; ; steps++) {
      leave(9e9);
      const { library } = await filled();
      leave(8e6);
      let left = steps;
      const onProgress = () => {
        left -= 1;
        if (left === 0) throw new Error('cut off');
      };
      const wiped = await wipeLibrary(library, { onProgress }).catch((error: Error) => error);
      const { snippets, entries, pages, articles } = await allRows(library);
      expect(entries.map(({ id }) => id).toSorted()).toEqual(snippets.map(({ id }) => id));
      if (snippets.length > 0) expect([pages.length, articles.length]).toEqual([1, 1]);
      if (wiped === null) break;
    }
  });

  test('nothing is deleted where the reader has ended that before the first step', async () => {
    const { library } = await filled();
    const before = await allRows(library);
    leave(8e6);
    expect(await wipeLibrary(library, { signal: AbortSignal.abort() })).toBe('cancelled');
    expect(await allRows(library)).toEqual(before);
  });

  test('not even that is begun where there is no room to note what is deleted', async () => {
    const { library } = await filled();
    await trashSnippets(library, ids, NOW);
    const before = await allRows(library);
    const writer = await writing(library);
    leave(3e6);
    expect(await emptyTrash(library)).toMatchObject({ ok: false });
    await expect(writer.cancel()).rejects.toMatchObject({ name: 'NoRoom' });
    leave(9e9);
    await writer.cancel();
    expect(await allRows(library)).toEqual(before);
  });
});

describe('a write that is given up', () => {
  test('is told by its cause, where what was asked within is told only that it was given up', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(RELAY)]);
    const written = writeIn(library, [library.pages], async ({ idbtrans }) => {
      vi.spyOn(idbtrans, 'error', 'get').mockReturnValue(quota());
      idbtrans.abort();
      throw new DOMException('A request was aborted', 'AbortError');
    });
    const error = await written.catch((error: unknown) => error);
    expect(failureOf(error).code).toBe('full');
  });

  test('is told by the first request that failed, where the transaction knows of none', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(RELAY)]);
    const [page] = await library.pages.toArray();
    const written = writeIn(library, [library.pages], async ({ idbtrans }) => {
      // Past Dexie, which stops the browser from giving up the transaction for it.
      idbtrans.objectStore('pages').add(page);
      await library.pages.count();
      throw new DOMException('A request was aborted', 'AbortError');
    });
    await expect(written).rejects.toMatchObject({ name: 'ConstraintError' });
  });

  test('by us is told by what we gave it up for', async () => {
    const library = emptyLibrary();
    const written = writeIn(library, [library.pages], async () => {
      throw new Error('no');
    });
    await expect(written).rejects.toThrow('no');
  });
});

describe('where nobody tells how little room there is', () => {
  test('the trash is emptied without keeping anything aside once that has failed', async () => {
    const library = emptyLibrary();
    const many = Array.from({ length: 450 }, (_, at) => ({
      ...snippetOf(DENIAL, { id: `many-${at}` }),
      deletedAt: '2026-11-23T12:00:00Z',
    }));
    await library.snippets.bulkPut(many);
    await library.entries.bulkPut(many.map((one) => entryOf(one, { ...PAGE, id: 'p' } as Page)));
    const add = vi.spyOn(library.staged, 'add');
    add.mockImplementationOnce((row) => {
      add.mockRejectedValue(quota());
      return library.staged.put(row);
    });
    const told: number[] = [];
    const onFinal = vi.fn();
    const onProgress = (gone: number) => void told.push(gone);
    expect(await emptyTrash(library, { onProgress, onFinal })).toEqual({ ok: true, value: 450 });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(450);
    expect(onFinal).toHaveBeenCalledOnce();
    expect(add).toHaveBeenCalledTimes(2);
    expect(await library.snippets.count()).toBe(0);
    expect([await library.staged.count(), await library.imports.count()]).toEqual([0, 0]);
  });
});

describe('a failed save', () => {
  test('for want of room is tried again over a connection of its own: that of Firefox is of no use any more', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(RELAY)]);
    const before = library.backendDB();
    vi.spyOn(library.entries, 'bulkPut').mockRejectedValueOnce(quota());
    await saveSnippets(library, saving);
    expect(await saveSnippets(library, saving)).toMatchObject({ ok: true });
    expect(library.backendDB()).not.toBe(before);
  });

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
