import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { importSeeds, openLibrary } from './support/library';
import { faults } from './support/popup';

/** Pages and claims on each: ten thousand in all. */
const PAGES = 100;
const EACH = 100;

let browser: ChromiumWithIsnad;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await openLibrary(browser);
  await importSeeds(page, PAGES, EACH);
  await page.waitForFunction(
    (all) => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === all,
    String(PAGES * EACH),
    { timeout: 60_000 },
  );
}, 180_000);
afterAll(() => browser?.close());

const wide = { width: 1280, height: 900 };

async function choose(language: string): Promise<void> {
  await page.locator('.lib-top .menu').last().getByRole('button').first().click();
  await page.getByRole('radio', { name: language }).click();
  await page.keyboard.press('Escape');
  const direction = language === 'English' ? 'ltr' : 'rtl';
  await page.waitForFunction((dir) => document.documentElement.dir === dir, direction);
}

describe('ten thousand claims', () => {
  test('only those in sight are drawn, wherever the list is scrolled to', async () => {
    expect(await page.locator('.hit-row').count()).toBeLessThan(40);
    await page.locator('.hits').focus();
    await page.keyboard.press('End');
    const last = page.locator(`.hit-row[aria-rowindex="${PAGES * EACH}"]`);
    await last.locator('.claim').waitFor();
    expect(await page.locator('.hit-row').count()).toBeLessThan(40);
    const named = () => page.locator('.hits').getAttribute('aria-activedescendant');
    await expect.poll(named).toBe(await last.getAttribute('id'));
    await page.keyboard.press('Home');
    await page.locator('.hit-row[aria-rowindex="1"] .claim').waitFor();
  });

  test.each([
    ['العربية', 'light'],
    ['English', 'dark'],
  ] as const)('axe finds nothing: %s, %s', async (language, colorScheme) => {
    await page.setViewportSize(wide);
    await page.emulateMedia({ colorScheme });
    await choose(language);
    await page.locator('.hit-row').nth(1).click();
    await page.locator('.detail h2').waitFor();
    await page.locator('.hits').focus();
    await page.keyboard.press('x');
    await page.getByRole('toolbar').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.locator('.correct').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.correct').waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    // One thing after the other: the dialog, what is open, what is selected.
    for (const open of [
      page.getByRole('dialog'),
      page.locator('.detail h2'),
      page.getByRole('toolbar'),
    ]) {
      await page.keyboard.press('Escape');
      await open.waitFor({ state: 'detached' });
    }
  });

  test('the words of a page stay right to left in English', async () => {
    await choose('English');
    const directions = () =>
      page
        .locator('.hit-row .claim')
        .evaluateAll((claims) => claims.map((claim) => getComputedStyle(claim).direction));
    await expect.poll(async () => new Set(await directions())).toEqual(new Set(['rtl']));
    await choose('العربية');
  });
});

describe('narrow windows', () => {
  test.each([1000, 700, 400])('%i pixels: nothing is wider than the window', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const inside = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await expect.poll(inside).toBe(true);
    await page.locator('.hit-row').nth(1).locator('.claim').click();
    await page.locator('.detail h2').waitFor();
    const detail = async () => (await page.locator('.detail').boundingBox())?.width;
    await expect.poll(detail).toBeGreaterThan(300);
    await expect.poll(inside).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.locator('.detail').press('Escape');
    await page.locator('.detail h2').waitFor({ state: 'detached' });
  });

  test('filters stand behind a button and close by Escape', async () => {
    await page.setViewportSize({ width: 700, height: 800 });
    const filters = page.locator('.filters');
    await filters.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'المرشّحات', exact: true }).click();
    await filters.waitFor();
    await page.keyboard.press('Escape');
    await filters.waitFor({ state: 'hidden' });
    await page.setViewportSize(wide);
  });
});
