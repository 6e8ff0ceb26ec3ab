import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';
import { placeOf } from './support/painted';
import { faults } from './support/popup';

const SEEN_FIRST = 'شركة المياه';

describe('in Chromium', () => {
  let browser: ChromiumWithIsnad;
  let welcome: Page;
  const foreign: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    browser.context.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension:')) foreign.push(request.url());
    });
    welcome = await vi.waitUntil(
      () => browser.context.pages().find((page) => page.url().endsWith('/welcome.html')),
      { timeout: 20_000 },
    );
    await welcome.setViewportSize({ width: 1280, height: 900 });
  });
  afterAll(() => browser?.close());

  /** The words of the sample in the middle of the window, under the pointer. */
  async function pointAt(words: string): Promise<void> {
    await welcome.evaluate((wanted) => {
      const holders = [...document.querySelectorAll('p, h1, h2, h3')];
      holders.find((one) => one.textContent?.includes(wanted))?.scrollIntoView({ block: 'center' });
    }, words);
    const place = await placeOf(welcome, words);
    await welcome.mouse.move(place.x, place.y);
  }

  test('it opens by itself after the installation, with the card of a denial', async () => {
    await welcome.getByRole('dialog', { name: SEEN_FIRST }).waitFor();
    await welcome.waitForFunction(() => CSS.highlights.size > 5);
  });

  test('nothing but the sample is marked', async () => {
    const outside = await welcome.evaluate(() =>
      [...CSS.highlights].flatMap(([, all]) =>
        ([...all] as unknown as StaticRange[])
          .filter(({ startContainer }) => !startContainer.parentElement?.closest('.sample'))
          .map(({ startContainer }) => startContainer.textContent),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('pointing at a verb shows its card, the buttons go from one to the next', async () => {
    await pointAt('قالت');
    await welcome.getByRole('dialog', { name: 'بلدية المدينة' }).waitFor();
    await welcome.getByRole('button', { name: 'القول التالي' }).click();
    await welcome.getByRole('dialog', { name: SEEN_FIRST }).waitFor();
  });

  test('what is saved from it is in the library', async () => {
    await welcome.getByRole('button', { name: 'احفظ' }).click();
    await welcome.locator('.btn-saved').waitFor();
    const library = await browser.open(`chrome-extension://${browser.extensionId}/library.html`);
    await library.getByRole('row', { name: SEEN_FIRST }).first().waitFor();
    await library.close();
  });

  test('the keys are shown as they are bound, and none has Alt and Shift', async () => {
    const caps = async () =>
      (await welcome.locator('.keys dd').allTextContents()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );
    await expect.poll(caps).toEqual(['Alt M', 'Alt J', 'بلا مفتاح', 'Alt A', 'Alt L']);
  });

  test('sites are asked for when they are chosen, and not before', async () => {
    await welcome.getByRole('radio', { name: /مواقع أختارها/ }).check();
    await welcome.getByRole('button', { name: 'اعتمد' }).click();
    await welcome.getByText('اضغط زرّه في أيّ موقع').waitFor();
  });

  test.each([
    ['ar', 'light', 'welcome'],
    ['en', 'dark', 'welcome'],
    ['ar', 'light', 'privacy'],
    ['en', 'dark', 'privacy'],
  ] as const)('axe finds nothing: %s, %s, %s', async (language, colorScheme, path) => {
    const page = await browser.open(`chrome-extension://${browser.extensionId}/${path}.html`);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await welcome.evaluate((chosen) => {
      const { storage } = (globalThis as unknown as { chrome: typeof browserApi }).chrome;
      return storage.local.set({ settings: { language: chosen } });
    }, language);
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('nothing is wider than a narrow window', async () => {
    for (const path of ['welcome', 'privacy']) {
      const page = await browser.open(`chrome-extension://${browser.extensionId}/${path}.html`);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const over = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(over, { message: path }).toBe(0);
      await page.close();
    }
  });

  test('no request has left', () => {
    expect(foreign).toEqual([]);
  });
});

declare const browserApi: { storage: { local: { set(values: object): Promise<void> } } };

describe('in Firefox', () => {
  let firefox: FirefoxWithIsnad;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  test('it opens by itself, marks its sample and saves from it', async () => {
    const first = await firefox.currentTab();
    await expect.poll(async () => (await firefox.tabs()).length).toBe(2);
    const [opened = ''] = (await firefox.tabs()).filter((tab) => tab !== first);
    await firefox.switchTo(opened);
    await firefox.until(
      (name) => document.querySelector('.slot .card h2')?.textContent?.includes(name),
      SEEN_FIRST,
    );
    await firefox.until(() => CSS.highlights.size > 5);
    await firefox.click('.slot .card .btn-main');
    await firefox.until(() => document.querySelector('.slot .btn-saved'));
  });
});
