// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resetChoices } from '../../entrypoints/options/options-state';
import { choose, settings, startSettings } from '../../entrypoints/shared/settings-state';
import { undoLast } from '../../entrypoints/shared/toast-state';
import { changeSettings, loadSettings } from '../../lib/app/settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await startSettings();
});

/** The browser keeps nothing before it is let to. */
function held() {
  const keeping: (() => void)[] = [];
  const { set } = browser.storage.local;
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
    await new Promise<void>((resolve) => keeping.push(resolve));
    await set.call(browser.storage.local, values);
  });
  return keeping;
}

test('a choice shows at once, and what was chosen before it is kept later does not show again', async () => {
  const keeping = held();
  const shown: boolean[] = [];
  const stop = settings.subscribe(({ printed }) => shown.push(printed));
  const done = [choose({ printed: true }), choose({ printed: false })];
  expect(shown).toEqual(
    [DEFAULT_SETTINGS.printed, true, false].filter((on, at, all) => on !== all[at - 1]),
  );
  for (const [at, one] of done.entries()) {
    await vi.waitUntil(() => keeping.length === at + 1);
    keeping[at]?.();
    await one;
    expect(settings.value.printed).toBe(false);
  }
  stop();
  expect((await loadSettings()).printed).toBe(false);
});

test('a choice that cannot be kept shows no more', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  const done = choose({ palette: 'ink' });
  expect(settings.value.palette).toBe('ink');
  await expect(done).rejects.toThrow('full');
  expect(settings.value.palette).toBe(DEFAULT_SETTINGS.palette);
});

test('taking back that every choice is as at first leaves alone what was changed since', async () => {
  await changeSettings({ palette: 'ink', digits: 'latn' });
  await resetChoices();
  await changeSettings({ months: 'SY', offSites: ['a.example'] });
  undoLast();
  await vi.waitFor(async () =>
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      palette: 'ink',
      digits: 'latn',
      months: 'SY',
      offSites: ['a.example'],
    }),
  );
});
