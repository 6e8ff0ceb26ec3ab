import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showButton } from '../../lib/platform/badge';
import { currentTabId } from '../../lib/platform/current-tab';
import { type MessageSender, messagePort } from '../../lib/platform/messages';
import { registerLoader, runPageScript } from '../../lib/platform/scripts';
import { readStored, watchStored, writeStored } from '../../lib/platform/store';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Gives a message to all listeners, with the way to answer; what they return comes back. */
const trigger = fakeBrowser.runtime.onMessage.trigger as (
  message: unknown,
  sender: object,
  respond: (answer: unknown) => void,
) => Promise<unknown[]>;

describe('who sends a message', () => {
  /** The sender as `messagePort` tells it, for a sender as the browser tells it. */
  async function told(sender: object): Promise<MessageSender | undefined> {
    const heard = vi.fn((_message: unknown, _sender: MessageSender) => undefined);
    messagePort.listen(heard);
    await trigger({ type: 'x' }, sender, () => {});
    return heard.mock.calls[0]?.[1];
  }
  const id = fakeBrowser.runtime.id;
  const ours = browser.runtime.getURL('popup.html');

  test('a content script is of its page, a page in a private window private', async () => {
    const tab = { id: 7, incognito: true };
    expect(await told({ id, url: 'https://a.example/x', tab })).toEqual({
      from: 'page',
      tabId: 7,
      url: 'https://a.example/x',
      isPrivate: true,
    });
  });

  test('a page of the extension is ours, in a tab or not', async () => {
    expect(await told({ id, url: ours })).toMatchObject({ from: 'extension', tabId: null });
  });

  test.each([
    ['another extension', { id: 'another', url: ours }],
    ['nobody', {}],
  ])('%s is a stranger', async (_who, sender) => {
    expect(await told(sender)).toMatchObject({ from: 'stranger' });
  });

  test('one without an address has the fewest rights', async () => {
    expect(await told({ id })).toMatchObject({ from: 'page' });
  });

  test('is heard no more after stopping', async () => {
    const heard = vi.fn(() => undefined);
    messagePort.listen(heard)();
    await trigger({}, {}, () => {});
    expect(heard).not.toHaveBeenCalled();
  });

  test('an answer is given by callback, which every browser understands', async () => {
    const respond = vi.fn();
    messagePort.listen((message) => Promise.resolve({ ok: true, value: message }));
    expect(await trigger('hello', { id }, respond)).toEqual([true]);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: 'hello' }));
  });

  test('what is not for the listener is left to others', async () => {
    messagePort.listen(() => undefined);
    expect(await trigger('hello', { id }, () => {})).toEqual([undefined]);
  });
});

describe('the tab that the popup is about', () => {
  test('is the active one of its window', async () => {
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 5 } as never]);
    expect(await currentTabId()).toBe(5);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  test.each([
    ['?tab=12', 12],
    ['?tab=x', 5],
    ['', 5],
  ])('is named by an address that ends in "%s"', async (search, id) => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 5 } as never]);
    vi.stubGlobal('location', { search });
    expect(await currentTabId()).toBe(id);
  });

  test('may be none', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    expect(await currentTabId()).toBeNull();
  });
});

describe('the loader', () => {
  /** A browser in which it is registered at these addresses, or not at all. */
  function scripting(matches: readonly string[] | null) {
    const here = matches ? [{ id: 'loader', matches: [...matches] }] : [];
    return {
      registered: vi
        .spyOn(browser.scripting, 'getRegisteredContentScripts')
        .mockResolvedValue(here as never),
      register: vi.spyOn(browser.scripting, 'registerContentScripts').mockResolvedValue(undefined),
      update: vi.spyOn(browser.scripting, 'updateContentScripts').mockResolvedValue(undefined),
      unregister: vi
        .spyOn(browser.scripting, 'unregisterContentScripts')
        .mockResolvedValue(undefined),
    };
  }
  const matches = ['https://a.example/*', 'https://b.example/*'];
  const excludeMatches = ['*://*.off.example/*'];
  const NOWHERE = { matches: [], excludeMatches: [] };

  test('is registered where it is to run, and says where it ran before', async () => {
    const { register } = scripting(null);
    expect(await registerLoader({ matches, excludeMatches })).toEqual(NOWHERE);
    expect(register.mock.calls).toMatchObject([
      [[{ id: 'loader', js: ['/loader.js'], matches, excludeMatches }]],
    ]);
  });

  test('is registered anew when that changes', async () => {
    const { register, update } = scripting(['https://a.example/*']);
    expect(await registerLoader({ matches, excludeMatches })).toEqual({
      matches: ['https://a.example/*'],
      excludeMatches: [],
    });
    expect(register).not.toHaveBeenCalled();
    expect(update.mock.calls).toMatchObject([[[{ id: 'loader', matches, excludeMatches }]]]);
  });

  test('is registered nowhere when it is to run nowhere', async () => {
    const none = scripting(null);
    expect(await registerLoader(NOWHERE)).toEqual(NOWHERE);
    expect(none.register).not.toHaveBeenCalled();
    expect(none.unregister).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    const { unregister } = scripting(matches);
    expect(await registerLoader(NOWHERE)).toEqual({ matches, excludeMatches: [] });
    expect(unregister).toHaveBeenCalledWith({ ids: ['loader'] });
  });
});

test.each([
  ['loader', '/loader.js'],
  ['article', '/article.js'],
  ['card', '/card.js'],
  ['forms', '/forms.js'],
] as const)('the script %s runs in a tab', async (script, file) => {
  const run = vi
    .spyOn(browser.scripting, 'executeScript')
    .mockResolvedValue([{ frameId: 0, documentId: '' }]);
  await runPageScript(3, script);
  expect(run.mock.calls).toEqual([[{ target: { tabId: 3 }, files: [file] }]]);
});

test.each([[[]], [[null]]])(
  'a script that ran in no frame, as %j tells, was refused',
  async (ran) => {
    vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue(ran as never);
    await expect(runPageScript(3, 'article')).rejects.toThrow('no frame');
  },
);

describe('small local storage', () => {
  test('gives back what was written, and tells those who watch', async () => {
    const seen = vi.fn();
    const stop = watchStored('settings', seen);
    expect(await readStored('settings')).toBeUndefined();
    await writeStored('settings', { marks: false });
    await writeStored('other', 1);
    expect(await readStored('settings')).toEqual({ marks: false });
    expect(seen.mock.calls).toEqual([[{ marks: false }]]);
    stop();
    await writeStored('settings', { marks: true });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

test('the badge is of one tab', async () => {
  vi.spyOn(browser.action, 'setIcon').mockResolvedValue();
  await showButton(4, { sign: 'on', badge: '12', title: 'x' });
  expect(await browser.action.getBadgeText({ tabId: 4 })).toBe('12');
  expect(await browser.action.getBadgeText({ tabId: 5 })).not.toBe('12');
});
