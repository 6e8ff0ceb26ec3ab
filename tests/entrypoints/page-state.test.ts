import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { page, readOnce, readPage, saveAll, saveOne } from '../../entrypoints/shared/page-state';
import { toast } from '../../entrypoints/shared/toast-state';
import { ok } from '../../lib/result';
import { EMPTY_READING } from '../messaging/reading';
import { PAGE, RELAY, STATEMENT, snippetOf } from '../snippets/samples';

const reading = { ...EMPTY_READING, page: PAGE };

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

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
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, documentId: '' }]);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 2 } as never]);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number) =>
    tab === 1 ? slow : ok(reading)) as never);
  const once = readOnce(1, true);
  await readPage();
  answerLate(ok(reading));
  await once;
  expect(shownTab()).toBe(2);
});

test('what is saved from the popup is said to have been saved before, and where', async () => {
  const items = [STATEMENT, RELAY].map((one) => ({ snippet: snippetOf(one), saved: false }));
  const [id = '', other = ''] = items.map(({ snippet }) => snippet.id);
  const before = {
    id: 'b',
    pageId: 'agency.example/1',
    source: 'الوزارة',
    title: null,
    outlet: 'و',
  };
  const claimed = { [id]: [before] };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 } as never]);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    { type, request }: { type: string; request: { ids: readonly string[] | null } },
  ) => {
    if (type === 'page/read' || type === 'page/known') return ok({ ...reading, items });
    return ok({
      saved: request.ids ?? [id, other],
      claimed: request.ids?.[0] === other ? {} : claimed,
    });
  }) as never);
  await readPage();
  await saveOne(other);
  expect(toast.value).toBeNull();
  await saveOne(id);
  expect(toast.value?.text).toMatch(/^سبق حفظ القول نفسه: .*الوزارة/);
  await saveAll();
  expect(toast.value?.text).toBe('حُفظ قولان، ولواحد منها مثيل محفوظ من قبل');
});
