import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findKept, keepIndex } from '../../lib/app/kept-index';
import { library } from '../../lib/app/library';
import { openLibraryIndex } from '../../lib/app/library-index';
import { createSearchIndex } from '../../lib/search/index';
import { DEFAULT_VIEW } from '../../lib/search/view';
import { lastChange } from '../../lib/storage/changes';
import { emptyTrash } from '../../lib/storage/empty-trash';
import { entryOf } from '../../lib/storage/entries';
import { trashSnippets } from '../../lib/storage/trash';
import { wipeLibrary } from '../../lib/storage/wipe';
import { DENIAL, NOW, PAGE, RELAY, snippetOf } from '../snippets/samples';
import { anotherPage, saveAll } from '../storage/library';

/** The file, which Node has no place for. */
const file = vi.hoisted(() => ({
  bytes: null as Uint8Array<ArrayBuffer> | null,
  /** What happens while it is written, and while it is read. */
  meanwhile: async () => {},
  before: async () => {},
}));
vi.mock('../../lib/storage/index-file', () => ({
  readIndexFile: async () => {
    await file.before();
    return file.bytes?.slice().buffer ?? null;
  },
  writeIndexFile: async (bytes: Uint8Array<ArrayBuffer>) => {
    await file.meanwhile();
    file.bytes = bytes;
  },
  removeIndexFile: async () => {
    file.bytes = null;
  },
}));

let version = '1.0';
beforeEach(() => {
  fakeBrowser.reset();
  version = '1.0';
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Isnad', version });
  file.bytes = null;
  file.meanwhile = async () => {};
  file.before = async () => {};
});
afterEach(() => library.delete({ disableAutoOpen: false }));

/** A machine that has other work takes its time. */
const PATIENT = { timeout: 20_000 };

/** Claims that are in the index alone, by which it is known again: a library of so many is slow to fill. */
function indexOf(count: number, ...others: readonly string[]) {
  const index = createSearchIndex();
  const page = { ...PAGE, id: 'page', addresses: ['page'], firstSavedAt: NOW.toISOString() };
  const ids = [...Array.from({ length: count }, (_, at) => `kept-${at}`), ...others];
  for (const id of ids) index.put(entryOf(snippetOf(DENIAL, { id }), page), page);
  return index;
}

/** Keeps an index of as many claims beside what is saved now. */
async function keep(count: number): Promise<void> {
  await keepIndex(library, indexOf(count), await lastChange(library));
}

/**
 * Ids of what a page that opens now shows.
 * @param newest how many it shows first
 * @param done what is waited for before the page is closed
 */
async function shown(newest = 1, done = () => {}): Promise<readonly string[]> {
  let isReady = false;
  const index = openLibraryIndex({
    newest,
    onNews: ({ state }) => {
      isReady = state === 'ready';
    },
  });
  await vi.waitFor(() => expect(isReady).toBe(true), PATIENT);
  await vi.waitFor(done, PATIENT);
  const answer = index.answer(DEFAULT_VIEW);
  index.stop();
  return answer.ids(0, answer.total);
}

test('a page that opens takes the index that was kept, and reads only what has changed since', async () => {
  const [first = '', second = ''] = await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  await keep(2_000);
  const [third = ''] = await saveAll(library, [snippetOf(RELAY)], { page: anotherPage('b') });
  await trashSnippets(library, [first], NOW);
  expect((await findKept(library))?.changed.toSorted()).toEqual([first, third].toSorted());
  const ids = await shown();
  expect(ids).toHaveLength(2_001);
  expect(ids).toContain(third);
  expect(ids).not.toContain(second);
});

test('an index is not taken where it is of another library, of another version, damaged, or most has changed', async () => {
  await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  await keep(2_000);
  const { bytes } = file;
  expect(await findKept(library)).not.toBeNull();
  version = '1.1';
  expect(await findKept(library)).toBeNull();
  version = '1.0';
  file.bytes = bytes?.slice(0, -8) ?? null;
  expect(await findKept(library)).toBeNull();
  file.bytes = bytes;
  await library.changes.add({ ids: null, mark: 'of an import' });
  expect(await findKept(library)).toBeNull();

  await library.delete({ disableAutoOpen: false });
  const begunAnew = await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  expect(await lastChange(library)).toBe(1);
  expect(await findKept(library)).toBeNull();
  expect((await shown()).toSorted()).toEqual(begunAnew.toSorted());
});

test('an index is kept without what is gone for good', async () => {
  const [first = ''] = await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  await keepIndex(library, indexOf(2_000, first), await lastChange(library));
  const { bytes } = file;
  await trashSnippets(library, [first], NOW);
  await emptyTrash(library);
  await shown(1, () => expect(file.bytes).not.toBe(bytes));
  const kept = await findKept(library);
  expect(kept?.changed).toEqual([]);
  expect(kept?.index.ids).toHaveLength(2_000);
  expect(kept?.index.ids).not.toContain(first);
});

test('of a small library none is kept, nor left where it was larger before', async () => {
  await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  await keep(2_000);
  await keep(1_999);
  expect(file.bytes).toBeNull();
  await keep(2_000);
  await shown(20, () => expect(file.bytes).toBeNull());
});

test('nothing is kept of what was deleted before it was written, or meanwhile', async () => {
  await saveAll(library, [snippetOf(DENIAL)]);
  const before = await lastChange(library);
  await wipeLibrary(library);
  await keepIndex(library, indexOf(2_000), before);
  expect(file.bytes).toBeNull();
  file.meanwhile = async () => void (await wipeLibrary(library));
  await keep(2_000);
  expect(file.bytes).toBeNull();
});

test('where no index can be written, none is left of before', async () => {
  await saveAll(library, [snippetOf(DENIAL)]);
  await keep(2_000);
  file.meanwhile = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  await keep(2_000);
  expect(file.bytes).toBeNull();
});

test('a file that never opens keeps nothing back: the library is to be read without it', async () => {
  await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  await keep(2_000);
  expect(await findKept(library)).not.toBeNull();
  file.before = () => new Promise(() => {});
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const found = findKept(library);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await found).toBeNull();
});
