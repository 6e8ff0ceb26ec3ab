import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAhead } from '../../lib/app/ahead/kept';
import { askForLibrary } from '../../lib/app/ahead/library';
import { editAll } from '../../lib/app/edit-snippets';
import { library } from '../../lib/app/library';
import { type IndexNews, openLibraryIndex } from '../../lib/app/library-index';
import { exportReminder, noteExport } from '../../lib/app/reminder';
import { DEFAULT_VIEW } from '../../lib/search/view';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, RELAY, STATEMENT, snippetOf } from '../snippets/samples';
import { anotherPage, saveAll } from '../storage/library';

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete({ disableAutoOpen: false });
});

/** An index that is read to its end, with all its news. */
async function opened() {
  const news: IndexNews[] = [];
  const newest: SnippetWithPage[] = [];
  const index = openLibraryIndex({
    newest: 20,
    onNews: (one) => news.push(one),
    onNewest: (records) => newest.push(...records),
  });
  await vi.waitFor(() => expect(news.at(-1)?.state).toMatch(/ready|failed/));
  const shown = (view: Partial<typeof DEFAULT_VIEW> = {}) => {
    const answer = index.answer({ ...DEFAULT_VIEW, ...view });
    return answer.ids(0, answer.total);
  };
  return { index, news, newest, shown };
}

test('the index of a page finds what is saved, and follows every change', async () => {
  const [first = ''] = await saveAll(library, [snippetOf(DENIAL)]);
  const { index, news, shown } = await opened();
  expect(news.at(-1)).toMatchObject({ state: 'ready', loaded: 1, expected: 1 });
  expect(index.answer(DEFAULT_VIEW).isPartial).toBe(false);
  expect(shown({ query: '"نقص في اللقاحات"' })).toEqual([first]);

  const [second = ''] = await saveAll(library, [snippetOf(RELAY)], { page: anotherPage('b') });
  await vi.waitFor(() => expect(shown().toSorted()).toEqual([first, second].toSorted()));
  await editAll([first], { note: 'اتصلت بالوزارة', tags: ['صحة'] });
  await vi.waitFor(() => expect(shown({ query: 'اتصلت' })).toEqual([first]));
  expect(index.answer(DEFAULT_VIEW).facet('tag').values).toMatchObject([
    { value: '', count: 1 },
    { value: 'صحة', count: 1 },
  ]);
  await trashSnippets(library, [first], NOW);
  await vi.waitFor(() => expect(shown()).toEqual([second]));
  expect(shown({ shelf: 'trash' })).toEqual([first]);
  index.stop();
});

test('what the page asked for ahead is shown before the library is opened, and followed from there', async () => {
  const [first = ''] = await saveAll(library, [snippetOf(DENIAL)]);
  library.close({ disableAutoOpen: false });
  askForLibrary(20);
  const open = vi.spyOn(library, 'open');
  const { index, newest, shown } = await opened();
  expect(open).not.toHaveBeenCalled();
  expect(newest.map(({ snippet }) => snippet.id)).toEqual([first]);
  const [second = ''] = await saveAll(library, [snippetOf(RELAY)], { page: anotherPage('b') });
  await vi.waitFor(() => expect(shown().toSorted()).toEqual([first, second].toSorted()));
  index.stop();
});

test('the library is read in the ordinary way where what was asked for ahead does not come', async () => {
  const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
  for (const newest of [Promise.reject(new Error('gone')), Promise.resolve(null)]) {
    keepAhead({ newest });
    const { index, shown } = await opened();
    expect(shown()).toEqual([id]);
    index.stop();
  }
});

test('an index that cannot be read says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const { index, news } = await opened();
  expect(news.at(-1)).toMatchObject({ state: 'failed', code: 'broken' });
  index.stop();
});

test('the reader is reminded to keep a file when there is something to lose and none was written lately', async () => {
  const days = (count: number) => new Date(NOW.getTime() + count * 24 * 3_600_000);
  expect(await exportReminder(NOW)).toEqual({ lastAt: null, isDue: false });
  const { selectors } = snippetOf(STATEMENT);
  const many = Array.from({ length: 20 }, (_, at) =>
    snippetOf(STATEMENT, { selectors: { ...selectors, position: { start: at, end: at + 1 } } }),
  );
  await saveAll(library, many);
  expect(await exportReminder(NOW)).toMatchObject({ isDue: true });
  await noteExport(NOW);
  expect(await exportReminder(days(29))).toMatchObject({ isDue: false });
  expect(await exportReminder(days(31))).toMatchObject({ isDue: true });
});
