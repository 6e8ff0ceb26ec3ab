import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportShown, query, saved, total } from '../../entrypoints/popup/saved-state';
import { settings } from '../../entrypoints/shared/settings-state';
import { library } from '../../lib/app/library';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { DENIAL, PAGE, snippetOf } from '../snippets/samples';

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await library.delete({ disableAutoOpen: false });
});

const page = { ...PAGE, id: 'page', addresses: ['page'], firstSavedAt: '2026-11-23T10:00:00Z' };

/** The popup as it is with so many claims, of which the list shows one. */
function showing({ all, more, words }: { all: number; more: boolean; words: string }) {
  query.value = words;
  total.value = all;
  const items = [{ snippet: snippetOf(DENIAL), page }];
  saved.value = { state: 'read', query: words, items, more };
  const close = vi.fn();
  vi.stubGlobal('close', close);
  const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  return { close, open };
}

test('an export that may outlast the popup is left to the library page', async () => {
  const { close, open } = showing({ all: 5_000, more: true, words: 'نفى ' });
  await exportShown('csv');
  const [[{ url = '' }] = [{}]] = open.mock.calls;
  const { pathname, searchParams } = new URL(url);
  expect(pathname).toBe('/library.html');
  expect(Object.fromEntries(searchParams)).toEqual({ q: 'نفى ', export: 'csv' });
  expect(close).toHaveBeenCalled();
});

test.each([
  ['few claims', { all: 900, more: true }],
  ['a search that finds few', { all: 5_000, more: false }],
])('%s leave from the popup itself', async (_which, shown) => {
  const { close, open } = showing({ ...shown, words: 'نفى' });
  vi.stubGlobal('document', { createElement: () => ({ click: vi.fn() }) });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  await exportShown('csv');
  expect(open).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
});

test('a file from the popup speaks the reader’s language', async () => {
  showing({ all: 0, more: false, words: '' });
  vi.stubGlobal('document', { createElement: () => ({ click: vi.fn() }) });
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  settings.value = { ...DEFAULT_SETTINGS, language: 'en' };
  await exportShown('markdown');
  settings.value = DEFAULT_SETTINGS;
  const [file] = made.mock.calls[0] ?? [];
  expect(await (file as Blob).text()).toContain('Saved claims');
});
