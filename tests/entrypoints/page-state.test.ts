import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { page, readOnce, readPage } from '../../entrypoints/shared/page-state';
import { library } from '../../lib/app/library';
import { ok } from '../../lib/result';
import { EMPTY_READING } from '../messaging/reading';
import { PAGE } from '../snippets/samples';

const reading = { ...EMPTY_READING, page: PAGE };

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  await library.delete({ disableAutoOpen: false });
});

const shownTab = () => (page.value.state === 'read' ? page.value.current.tabId : null);

test('the answer of a page that the reader has left does not take the place of a later one', async () => {
  let answerLate: (answer: unknown) => void = () => {};
  const slow = new Promise((resolve) => {
    answerLate = resolve;
  });
  vi.spyOn(browser.tabs, 'query')
    .mockResolvedValueOnce([{ id: 1 } as never])
    .mockResolvedValueOnce([{ id: 2 } as never]);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number) =>
    tab === 1 ? slow : ok(reading)) as never);
  const first = readPage();
  await readPage();
  expect(shownTab()).toBe(2);
  answerLate(ok(reading));
  await first;
  expect(shownTab()).toBe(2);
});

test('a tab that was closed while it was asked is said to be gone, and nothing waits for ever', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 } as never]);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end'));
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'));
  await readPage();
  expect(page.value.state).not.toBe('busy');
});

test('an answer that was asked for once does not take the place of a later one either', async () => {
  let answerLate: (answer: unknown) => void = () => {};
  const slow = new Promise((resolve) => {
    answerLate = resolve;
  });
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 2 } as never]);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number) =>
    tab === 1 ? slow : ok(reading)) as never);
  const once = readOnce(1, true);
  await readPage();
  answerLate(ok(reading));
  await once;
  expect(shownTab()).toBe(2);
});
