import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findKept, keepIndex } from '../../lib/app/kept-index';
import { library } from '../../lib/app/library';
import { openLibraryIndex } from '../../lib/app/library-index';
import { createSearchIndex } from '../../lib/search/index';
import { DEFAULT_VIEW } from '../../lib/search/view';
import { lastChange } from '../../lib/storage/changes';
import { entryOf } from '../../lib/storage/entries';
import { emptyTrash, trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, PAGE, RELAY, snippetOf } from '../snippets/samples';
import { anotherPage, saveAll } from '../storage/library';

/** The file, which Node has no place for. */
const file = vi.hoisted(() => ({ bytes: null as Uint8Array<ArrayBuffer> | null }));
vi.mock('../../lib/storage/index-file', () => ({
  readIndexFile: async () => file.bytes?.slice().buffer ?? null,
  writeIndexFile: async (bytes: Uint8Array<ArrayBuffer>) => {
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
});
afterEach(() => library.delete({ disableAutoOpen: false }));

/** Claims that are in the index alone, by which it is known again: a library of so many is slow to fill. */
function indexOf(count: number) {
  const index = createSearchIndex();
  const page = { ...PAGE, id: 'page', addresses: ['page'], firstSavedAt: NOW.toISOString() };
  for (let at = 0; at < count; at++)
    index.put(entryOf(snippetOf(DENIAL, { id: `kept-${at}` }), page), page);
  return index;
}

/** Keeps an index of as many claims beside what is saved now. */
async function keep(count: number): Promise<void> {
  await keepIndex(library, indexOf(count), await lastChange(library));
}

/** Ids of what a page that opens now shows. */
async function shown(): Promise<readonly string[]> {
  let isReady = false;
  const index = openLibraryIndex({
    newest: 1,
    onNews: ({ state }) => {
      isReady = state === 'ready';
    },
  });
  await vi.waitFor(() => expect(isReady).toBe(true));
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

test('of a small library none is kept, and none of what is gone for good', async () => {
  const [first = ''] = await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
  await keep(2_000);
  const { bytes } = file;
  await trashSnippets(library, [first], NOW);
  await emptyTrash(library);
  await shown();
  await vi.waitFor(() => expect(file.bytes).not.toBe(bytes));
  await keep(1_999);
  expect(file.bytes).toBeNull();
});
