import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followGrants, keepLoaderRegistered } from '../../lib/app/background/register';
import { changeSettings } from '../../lib/app/settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const NEWS = '*://*.almadar.example/*';

/** A browser with these grants, where the loader is registered at some addresses and tabs 1 and 2 are open everywhere. */
function browserWith(origins: string[], registeredAt: string[] = []) {
  const before = registeredAt.length > 0 ? [{ id: 'loader', matches: registeredAt }] : [];
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins });
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockResolvedValue(before as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  return {
    register: vi.spyOn(browser.scripting, 'registerContentScripts').mockResolvedValue(undefined),
    update: vi.spyOn(browser.scripting, 'updateContentScripts').mockResolvedValue(undefined),
    unregister: vi
      .spyOn(browser.scripting, 'unregisterContentScripts')
      .mockResolvedValue(undefined),
    tell: vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null }),
    run: vi
      .spyOn(browser.scripting, 'executeScript')
      .mockRejectedValueOnce(new Error('this tab is showing an error page'))
      .mockResolvedValue([{ frameId: 0, documentId: '' }]),
  };
}

describe('the loader', () => {
  test('is registered for what was granted, and put into the tabs that are open there', async () => {
    const { register, run } = browserWith([NEWS]);
    await followGrants();
    expect(register.mock.calls).toMatchObject([[[{ matches: [NEWS] }]]]);
    expect(run.mock.calls.map(([{ target, files }]) => [target.tabId, files])).toEqual([
      [1, ['/loader.js']],
      [2, ['/loader.js']],
    ]);
  });

  test('is neither registered nor run where nothing was granted', async () => {
    const { register, run, tell } = browserWith([]);
    await followGrants();
    for (const call of [register, run, tell]) expect(call).not.toHaveBeenCalled();
  });

  test('goes when the grant is taken back, and every page hears where it was and is', async () => {
    const { unregister, tell, run } = browserWith([], [NEWS]);
    await followGrants();
    expect(unregister).toHaveBeenCalled();
    expect(run).not.toHaveBeenCalled();
    const request = {
      before: { matches: [NEWS], excludeMatches: [] },
      now: { matches: [], excludeMatches: [] },
    };
    expect(tell.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [1, { type: 'page/where', request }],
      [2, { type: 'page/where', request }],
    ]);
  });

  test('goes from pages that it left alone too: their button says that they may not be read any more', async () => {
    const { tell } = browserWith([], [NEWS]);
    tell.mockRejectedValue(new Error('Could not establish connection'));
    const shown = vi.spyOn(browser.action, 'setIcon').mockResolvedValue();
    vi.spyOn(browser.action, 'setTitle').mockResolvedValue();
    vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
    await followGrants();
    expect(shown.mock.calls.map(([{ tabId, path }]) => [tabId, path])).toMatchObject([
      [1, { 16: '/icon/closed-16.png' }],
      [2, { 16: '/icon/closed-16.png' }],
    ]);
  });

  test('stays away from sites that are off, also in open tabs', async () => {
    await changeSettings({ offSites: ['almadar.example'] });
    const { register, run } = browserWith(['*://*/*']);
    vi.spyOn(browser.tabs, 'query').mockImplementation(async ({ url }) =>
      (url as string[])?.includes(NEWS)
        ? ([{ id: 1 }] as never)
        : ([{ id: 1 }, { id: 2 }] as never),
    );
    await followGrants();
    expect(register.mock.calls).toMatchObject([[[{ excludeMatches: [NEWS] }]]]);
    expect(run.mock.calls.map(([{ target }]) => target.tabId)).toEqual([2]);
  });

  test('is put into open tabs although another one does not answer', async () => {
    const { tell, run } = browserWith([NEWS]);
    tell.mockReturnValue(new Promise(() => {}));
    void followGrants();
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  });

  test('is left alone when nothing changed', async () => {
    const { tell, run } = browserWith([NEWS], [NEWS]);
    await followGrants();
    for (const call of [tell, run]) expect(call).not.toHaveBeenCalled();
  });

  test('is looked after at installation, at the start, when a grant comes or goes, and when a site is turned off', async () => {
    const events: ((...details: never[]) => void)[] = [];
    const listen = (listener: (...details: never[]) => void) => void events.push(listener);
    vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation(listen);
    vi.spyOn(browser.runtime.onStartup, 'addListener').mockImplementation(listen);
    vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(listen);
    vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(listen);
    const { register } = browserWith([NEWS]);
    keepLoaderRegistered();
    expect(events).toHaveLength(4);
    for (const event of events) event();
    await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(4));
    await changeSettings({ offSites: ['almadar.example'] });
    await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(5));
  });
});
