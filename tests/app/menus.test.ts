import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepMaintained } from '../../lib/app/background/maintain';
import { keepMenus } from '../../lib/app/background/menus';
import * as upkeep from '../../lib/app/maintain';
import { changeSettings, loadSettings } from '../../lib/app/settings';
import { ok } from '../../lib/result';
import { EMPTY_READING } from '../messaging/reading';

type Heard = (...details: unknown[]) => void;

/** The browser's menus and alarms, which the fake browser leaves to its user. */
function stubbed() {
  const clicked: Heard[] = [];
  const begun: Heard[] = [];
  const rung: Heard[] = [];
  const menus = {
    removeAll: vi.fn(async () => undefined),
    create: vi.fn(),
    onClicked: { addListener: (listener: Heard) => clicked.push(listener) },
  };
  const alarms = {
    create: vi.fn(async () => undefined),
    onAlarm: { addListener: (listener: Heard) => rung.push(listener) },
  };
  Object.assign(fakeBrowser, { contextMenus: menus });
  vi.spyOn(fakeBrowser, 'alarms', 'get').mockReturnValue(alarms as never);
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup])
    vi.spyOn(event, 'addListener').mockImplementation((listener) => void begun.push(listener));
  const all =
    (listeners: readonly Heard[]) =>
    (...details: unknown[]) => {
      for (const listener of listeners) listener(...details);
    };
  return { menus, alarms, click: all(clicked), begin: all(begun), ring: all(rung) };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the menu of the right button', () => {
  test('stands in the language of the reader, and again when that changes', async () => {
    const { menus, begin } = stubbed();
    keepMenus();
    begin();
    await vi.waitFor(() => expect(menus.create).toHaveBeenCalled());
    const titles = () => menus.create.mock.calls.map(([{ title }]) => title);
    expect(titles().join(' ')).not.toMatch(/[A-Za-z]/);
    const before = menus.create.mock.calls.length;
    await changeSettings({ language: 'en' });
    await vi.waitFor(() => expect(menus.create.mock.calls.length).toBeGreaterThan(before));
    expect(titles().at(-1)).toMatch(/^[A-Za-z ]+$/);
    expect(menus.removeAll.mock.invocationCallOrder.at(-1)).toBeLessThan(
      menus.create.mock.invocationCallOrder.at(-1) ?? 0,
    );
  });

  test('marks the page once, also where marks were off', async () => {
    const { click } = stubbed();
    const run = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockResolvedValue([{ frameId: 0, documentId: '' }]);
    const tell = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockResolvedValue(ok({ ...EMPTY_READING, marksOn: false }));
    await changeSettings({ marks: false });
    keepMenus();
    click({ menuItemId: 'mark-page' }, { id: 5 });
    await vi.waitFor(async () => expect((await loadSettings()).marks).toBe(true));
    expect(run.mock.calls).toEqual([[{ target: { tabId: 5 }, files: ['/article.js'] }]]);
    expect(
      tell.mock.calls.map(([tab, message]) => [tab, (message as { type: string }).type]),
    ).toEqual([
      [5, 'page/read'],
      [5, 'page/marks'],
    ]);
  });

  test('asks the page who said the words that are selected, wherever they stand', async () => {
    const { click } = stubbed();
    vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([
      { frameId: 0, documentId: '' },
    ]);
    const tell = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(ok(EMPTY_READING));
    keepMenus();
    click({ menuItemId: 'save-selection', selectionText: 'لم نوافق' }, { id: 5 });
    await vi.waitFor(() =>
      expect(tell.mock.calls.at(-1)?.[1]).toMatchObject({
        type: 'page/quote',
        request: { selected: 'لم نوافق' },
      }),
    );
  });

  test('opens the library', async () => {
    const { click } = stubbed();
    const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    keepMenus();
    click({ menuItemId: 'open-library' }, undefined);
    await vi.waitFor(() =>
      expect(open).toHaveBeenCalledWith({ url: browser.runtime.getURL('/library.html') }),
    );
  });
});

test('the library is looked after at the start and once a day', async () => {
  const { alarms, begin, ring } = stubbed();
  const maintain = vi.spyOn(upkeep, 'maintain').mockResolvedValue(undefined);
  keepMaintained();
  ring({ name: 'another' });
  expect(maintain).not.toHaveBeenCalled();
  begin();
  expect(alarms.create.mock.calls[0]).toEqual([expect.any(String), { periodInMinutes: 24 * 60 }]);
  const [name] = alarms.create.mock.calls[0] as unknown as [string];
  const before = maintain.mock.calls.length;
  ring({ name });
  expect(maintain).toHaveBeenCalledTimes(before + 1);
});
