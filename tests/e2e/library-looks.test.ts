import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';
import { importSeeds, untilListed } from './support/library';

/** Pages and claims on each: ten thousand in all. */
const PAGES = 100;
const EACH = 100;

const wide = [1280, 900] as const;

describe.each(BROWSERS)('the library in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    await page.size(...wide);
    await importSeeds(page, PAGES, EACH);
    await untilListed(page, PAGES * EACH);
  }, 180_000);
  afterAll(() => browser?.close());

  async function choose(language: string): Promise<void> {
    await page.locator('.lib-top .menu').last().getByRole('button').first().click();
    await page.getByRole('radio', { name: language }).click();
    await page.press('Escape');
    const direction = language === 'English' ? 'ltr' : 'rtl';
    await page.until((dir) => document.documentElement.dir === dir, direction);
  }

  describe('ten thousand claims', () => {
    test('only those in sight are drawn, wherever the list is scrolled to', async () => {
      expect(await page.locator('.hit-row').count()).toBeLessThan(40);
      await page.locator('.hits').focus();
      await page.press('End');
      const last = page.locator(`.hit-row[aria-rowindex="${PAGES * EACH}"]`);
      await last.locator('.claim').waitFor();
      expect(await page.locator('.hit-row').count()).toBeLessThan(40);
      const named = () => page.locator('.hits').getAttribute('aria-activedescendant');
      await expect.poll(named).toBe(await last.getAttribute('id'));
      await page.press('Home');
      await page.locator('.hit-row[aria-rowindex="1"] .claim').waitFor();
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
      await page.size(width, 800);
      const inside = () =>
        page.run(() => document.documentElement.scrollWidth <= window.innerWidth);
      await expect.poll(inside).toBe(true);
      await page.locator('.hit-row').nth(1).locator('.claim').click();
      await page.locator('.detail h2').waitFor();
      const detail = async () => (await page.locator('.detail').boundingBox())?.width;
      await expect.poll(detail).toBeGreaterThan(300);
      await expect.poll(inside).toBe(true);
      await page.locator('.detail').press('Escape');
      await page.locator('.detail h2').waitFor({ state: 'detached' });
    });

    test('what is said of a claim that was deleted stays inside 320 pixels', async () => {
      await page.size(320, 800);
      await page.locator('.hits').focus();
      await page.press('Delete');
      const toast = page.locator('.toast');
      await toast.waitFor();
      const outside = async () => {
        const { x = 0, width = 0 } = (await toast.boundingBox()) ?? {};
        return [x < 12, x + width > 308];
      };
      await expect.poll(outside).toEqual([false, false]);
      await toast.getByRole('button', { name: 'تراجع' }).click();
      await page.getByText('عاد القول إلى المكتبة').waitFor();
    });

    test('filters stand behind a button and close by Escape', async () => {
      await page.size(700, 800);
      const filters = page.locator('.filters');
      await filters.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'المرشّحات', exact: true }).click();
      await filters.waitFor();
      await page.press('Escape');
      await filters.waitFor({ state: 'hidden' });
      await page.size(...wide);
    });
  });

  // The last: it takes from the library what the page that opens next is not to need.
  test('a page that opens takes the index from where the one before kept it', async () => {
    const listed = Number(await page.locator('.hits').getAttribute('aria-rowcount'));
    await page.until(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('index', { create: true });
      const file = await folder.getFileHandle('library', { create: true });
      return (await file.getFile()).size > 0;
    });
    await forgetEntries(page, 100);
    const next = await browser.open('/library.html');
    await untilListed(next, listed);
    await next.close();
  });
});

/** Takes what lists and search need of the library out of the database, but for the newest, without a word to anybody. */
function forgetEntries(page: OwnPage, newest: number): Promise<void> {
  return page.run(async (newest) => {
    const promised = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await promised(indexedDB.open('isnad'));
    const entries = database.transaction('entries', 'readwrite').objectStore('entries');
    const keys = await promised(entries.getAllKeys(null, newest));
    await promised(entries.delete(IDBKeyRange.lowerBound(keys.at(-1), true)));
    database.close();
  }, newest);
}
