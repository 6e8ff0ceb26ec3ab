import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForPopup } from '../../lib/app/ahead/popup';
import { jumpTo } from '../../lib/app/jump-to';
import { readCurrentPage } from '../../lib/app/read-current-page';
import { readTabNow } from '../../lib/app/read-tab';
import { saveFromPage } from '../../lib/app/save-from-page';
import { setMarks } from '../../lib/app/set-marks';
import { changeSettings, loadSettings, watchSettings } from '../../lib/app/settings';
import { placeOf } from '../../lib/app/sites/place';
import { fail, ok } from '../../lib/result';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { EMPTY_READING } from '../messaging/reading';
import { DENIAL, PAGE, snippetOf } from '../snippets/samples';

const SILENT = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 } as never]);
  tabShows(ADDRESS, true);
});
afterEach(() => void vi.restoreAllMocks());

/** The tab shows this address (null: the extension may not see it), which is granted or not. */
function tabShows(url: string | null, isGranted: boolean) {
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(
    (url === null ? { id: 3 } : { id: 3, url }) as never,
  );
  vi.spyOn(browser.permissions, 'contains').mockImplementation(
    async ({ origins = [] }) => isGranted && origins.join() === 'https://www.news.example/*',
  );
}
const ADDRESS = 'https://www.news.example/a';

/** What the tab answers, in turn; an error where nobody is there. */
function tabAnswers(...answers: unknown[]) {
  const send = vi.spyOn(browser.tabs, 'sendMessage');
  for (const answer of answers)
    if (answer instanceof Error) send.mockRejectedValueOnce(answer);
    else send.mockResolvedValueOnce(answer);
  return send;
}

const typesOf = (send: ReturnType<typeof tabAnswers>) =>
  send.mock.calls.map(([, message]) => (message as { type: string }).type);

describe('reading the current page', () => {
  const reading = { ...EMPTY_READING, page: PAGE };

  test('asks the script that is there', async () => {
    const run = vi.spyOn(browser.scripting, 'executeScript');
    tabAnswers(ok(reading));
    expect(await readCurrentPage()).toEqual(ok({ tabId: 3, reading }));
    expect(run).not.toHaveBeenCalled();
  });

  test('tells what the page knows before it has asked what is saved of it by now', async () => {
    const snippet = snippetOf(DENIAL);
    const [known, now] = [false, true].map((saved) => ({
      ...reading,
      items: [{ snippet, saved }],
    }));
    const send = tabAnswers(ok(known), ok(now));
    const onKnown = vi.fn();
    expect(await readCurrentPage({ onKnown })).toEqual(ok({ tabId: 3, reading: now }));
    expect(onKnown.mock.calls).toEqual([[{ tabId: 3, reading: known }]]);
    expect(typesOf(send)).toEqual(['page/known', 'page/read']);
  });

  test('takes what the page was asked for ahead, once', async () => {
    const send = tabAnswers(ok(reading), ok({ ...reading, words: 7 }));
    askForPopup();
    const onKnown = vi.fn();
    expect(await readCurrentPage({ onKnown })).toMatchObject({ value: { reading: { words: 7 } } });
    expect(onKnown).toHaveBeenCalledTimes(1);
    expect(typesOf(send)).toEqual(['page/known', 'page/read']);
    tabAnswers(ok(reading), ok(reading));
    await readCurrentPage({ onKnown });
    expect(onKnown).toHaveBeenCalledTimes(2);
    expect(send).toHaveBeenCalledTimes(4);
  });

  test('does not ask a page twice that nobody is in', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
    const send = tabAnswers(SILENT);
    askForPopup();
    const answer = await readCurrentPage({ onKnown: () => {} });
    expect(answer).toEqual(fail('not-allowed', 'Error: Cannot access'));
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('puts the script there first where it is not', async () => {
    const run = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockResolvedValue([{ frameId: 0, documentId: '' }]);
    tabAnswers(SILENT, ok(reading));
    expect(await readCurrentPage()).toEqual(ok({ tabId: 3, reading }));
    expect(run).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['whose site is not granted', ADDRESS, false],
    ['whose address may not be seen', null, false],
  ])('reads no page %s before the reader says so', async (_which, url, isGranted) => {
    tabShows(url, isGranted);
    const run = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockResolvedValue([{ frameId: 0, documentId: '' }]);
    tabAnswers(SILENT, ok(reading));
    expect(await readCurrentPage()).toEqual(fail('not-granted'));
    expect(run).not.toHaveBeenCalled();
    expect(await readTabNow(3)).toEqual(ok(reading));
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('reads no page whose site was turned off', async () => {
    await changeSettings({ offSites: ['news.example'] });
    tabAnswers(SILENT);
    expect(await readCurrentPage()).toEqual(fail('not-granted'));
    expect(await placeOf(3)).toEqual({ site: 'news.example', isOpen: false, isOff: true });
  });

  test('says where the browser does not allow it', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
    tabAnswers(SILENT);
    expect(await readCurrentPage()).toEqual(fail('not-allowed', 'Error: Cannot access'));
  });

  test('says when the page stays silent, or cannot be read', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([
      { frameId: 0, documentId: '' },
    ]);
    tabAnswers(SILENT, SILENT, fail('internal', 'x'));
    expect(await readCurrentPage()).toMatchObject(fail('no-answer', expect.anything()));
    expect(await readCurrentPage()).toEqual(fail('internal', 'x'));
  });

  test('says when there is no tab', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    expect(await readCurrentPage()).toEqual(fail('no-tab'));
  });
});

describe('the page in a tab', () => {
  test('jumps and saves as it is asked', async () => {
    const send = tabAnswers(
      ok(null),
      ok({ saved: ['a'], claimed: {} }),
      ok({ saved: ['a', 'b'], claimed: {} }),
    );
    expect(await jumpTo(3, 'a')).toEqual(ok(null));
    expect(await saveFromPage(3, ['a'])).toEqual(ok({ saved: ['a'], claimed: {} }));
    expect(await saveFromPage(3, null)).toEqual(ok({ saved: ['a', 'b'], claimed: {} }));
    expect(send.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [3, { type: 'page/jump', request: { id: 'a' } }],
      [3, { type: 'page/save', request: { ids: ['a'] } }],
      [3, { type: 'page/save', request: { ids: null } }],
    ]);
  });

  test('takes its marks off, and the choice is kept even if it is silent', async () => {
    const send = tabAnswers(ok(null), SILENT);
    expect(await setMarks(3, false)).toEqual(ok(null));
    expect(send.mock.calls[0]?.[1]).toEqual({ type: 'page/marks', request: { on: false } });
    expect(await loadSettings()).toMatchObject({ marks: false });
    expect(await setMarks(3, true)).toMatchObject(fail('no-answer', expect.anything()));
    expect(await loadSettings()).toMatchObject({ marks: true });
  });

  test('takes its marks off even where the choice cannot be kept, which is said', async () => {
    const send = tabAnswers(ok(null));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    expect(await setMarks(3, false)).toEqual(fail('not-stored', 'Error: no room'));
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('settings', () => {
  test('are kept, one without the others, and told to everyone', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    expect(await changeSettings({ language: 'en' })).toMatchObject({ language: 'en', marks: true });
    expect(await changeSettings({ marks: false })).toMatchObject({ language: 'en', marks: false });
    expect(seen.mock.calls.at(-1)).toMatchObject([{ language: 'en', marks: false }]);
    stop();
  });

  test('lose nothing when two are changed at once', async () => {
    await Promise.all([
      changeSettings({ language: 'en' }),
      changeSettings({ intensity: 'quiet' }),
      changeSettings(({ offSites }) => ({ offSites: [...offSites, 'a.example'] })),
      changeSettings(({ offSites }) => ({ offSites: [...offSites, 'b.example'] })),
    ]);
    expect(await loadSettings()).toMatchObject({
      language: 'en',
      intensity: 'quiet',
      offSites: ['a.example', 'b.example'],
    });
  });

  test('are not put back to the defaults by a change while they cannot be read', async () => {
    await changeSettings({ offSites: ['a.example'] });
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    await expect(changeSettings({ language: 'en' })).rejects.toThrow('broken');
    expect(await loadSettings()).toMatchObject({ language: 'auto', offSites: ['a.example'] });
  });

  test('are the defaults where they cannot be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
