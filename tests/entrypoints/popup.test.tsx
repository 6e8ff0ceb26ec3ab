// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../entrypoints/popup/Popup';
import { type PageState, readPage, page as shownPage } from '../../entrypoints/shared/page-state';
import { settings, startSettings } from '../../entrypoints/shared/settings-state';
import { toast } from '../../entrypoints/shared/toast-state';
import { fail, ok } from '../../lib/result';
import { EMPTY_READING } from '../messaging/reading';

beforeEach(() => {
  fakeBrowser.reset();
  toast.value = null;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A page that is asked what it shows, and told whether to show marks. */
function pageWithMarks() {
  const page = {
    marksOn: true,
    /** What it is told of its marks, one after the other. */
    told: [] as boolean[],
    takesThem: true,
    /** Lets its answers to what it shows go, each; null where they go at once. */
    held: null as (() => void)[] | null,
  };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 } as never]);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    { type, request }: { type: string; request: { on: boolean } },
  ) => {
    if (type === 'page/marks') {
      page.told.push(request.on);
      if (page.takesThem) page.marksOn = request.on;
      return page.takesThem ? ok(null) : fail('internal');
    }
    const answer = ok({ ...EMPTY_READING, marksOn: page.marksOn });
    const { held } = page;
    if (held !== null) await new Promise<void>((resolve) => held.push(resolve));
    return answer;
  }) as never);
  return page;
}

const isOn = () => screen.getByRole<HTMLInputElement>('switch').checked;
const marksOf = (state: PageState) => state.state === 'read' && state.current.reading.marksOn;
const click = () => act(() => void fireEvent.click(screen.getByRole('switch')));
const until = (isSo: () => unknown) =>
  act(async () => void (await vi.waitUntil(isSo, { timeout: 20_000 })));

async function open() {
  await startSettings();
  await readPage();
  render(<Popup />);
}

test('the switch is as it was clicked while the page has not told what it shows, and each click turns it over', async () => {
  const page = pageWithMarks();
  const held: (() => void)[] = [];
  await open();
  page.held = held;
  await click();
  await until(() => !settings.value.marks && held.length === 1);
  expect(isOn()).toBe(false);
  await click();
  await until(() => settings.value.marks && held.length === 2);
  expect(isOn()).toBe(true);
  expect(page.told).toEqual([false, true]);
  // What the page showed after the first click is heard after the second.
  held[0]?.();
  await until(() => !marksOf(shownPage.value));
  expect(isOn()).toBe(true);
  held[1]?.();
  await until(() => marksOf(shownPage.value));
  expect(isOn()).toBe(true);
});

test('the switch is again as the page is where the page does not do what was clicked', async () => {
  const page = pageWithMarks();
  await open();
  page.takesThem = false;
  await click();
  await until(() => toast.value !== null);
  await until(isOn);
});
