import { describe, expect, test } from 'vitest';
import { BROWSERS, faultsOf, type OwnPage } from './support/either';
import { inLibrary, WIDE } from './support/in-library';
import { fileOf, importSeeds, untilListed } from './support/library';
import { chooseFile } from './support/rows';

/** Pages and claims on each: ten thousand in all. */
const PAGES = 100;
const EACH = 100;

describe.each(BROWSERS)('the library in %s', (_name, start) => {
  const on = inLibrary(
    start,
    async (page) => {
      await importSeeds(page, PAGES, EACH);
      await untilListed(page, PAGES * EACH);
    },
    180_000,
  );

  async function choose(language: string): Promise<void> {
    await on.page.locator('.lib-top .menu').last().getByRole('button').first().click();
    await on.page.getByRole('radio', { name: language }).click();
    await on.page.press('Escape');
    const direction = language === 'English' ? 'ltr' : 'rtl';
    await on.page.until((dir) => document.documentElement.dir === dir, direction);
  }

  describe('ten thousand claims', () => {
    test('only those in sight are drawn, wherever the list is scrolled to', async () => {
      expect(await on.page.locator('.hit-row').count()).toBeLessThan(40);
      await on.page.locator('.hits').focus();
      await on.page.press('End');
      const last = on.page.locator(`.hit-row[aria-rowindex="${PAGES * EACH}"]`);
      await last.locator('.claim').waitFor();
      expect(await on.page.locator('.hit-row').count()).toBeLessThan(40);
      const named = () => on.page.locator('.hits').getAttribute('aria-activedescendant');
      await expect.poll(named).toBe(await last.getAttribute('id'));
      await on.page.press('Home');
      await on.page.locator('.hit-row[aria-rowindex="1"] .claim').waitFor();
    });

    test('the words of a page stay right to left in English', async () => {
      await choose('English');
      const directions = () =>
        on.page
          .locator('.hit-row .claim')
          .evaluateAll((claims) => claims.map((claim) => getComputedStyle(claim).direction));
      await expect.poll(async () => new Set(await directions())).toEqual(new Set(['rtl']));
      await choose('العربية');
    });
  });

  describe('narrow windows', () => {
    test.each([1000, 700, 400])('%i pixels: nothing is wider than the window', async (width) => {
      await on.page.size(width, 800);
      const inside = () =>
        on.page.run(() => document.documentElement.scrollWidth <= window.innerWidth);
      await expect.poll(inside).toBe(true);
      await on.page.locator('.hit-row').nth(1).locator('.claim').click();
      await on.page.locator('.detail h2').waitFor();
      const detail = async () => (await on.page.locator('.detail').boundingBox())?.width;
      await expect.poll(detail).toBeGreaterThan(300);
      await expect.poll(inside).toBe(true);
      await on.page.locator('.detail').press('Escape');
      await on.page.locator('.detail h2').waitFor({ state: 'detached' });
    });

    test('what is said of a claim that was deleted stays inside 320 pixels', async () => {
      await on.page.size(320, 800);
      await on.page.locator('.hits').focus();
      await on.page.press('Delete');
      const toast = on.page.locator('.toast');
      await toast.waitFor();
      const outside = async () => {
        const { x = 0, width = 0 } = (await toast.boundingBox()) ?? {};
        return [x < 12, x + width > 308];
      };
      await expect.poll(outside).toEqual([false, false]);
      await toast.getByRole('button', { name: 'تراجع' }).click();
      await on.page.getByText('عاد القول إلى المكتبة').waitFor();
    });

    test('filters stand behind a button and close by Escape', async () => {
      await on.page.size(700, 800);
      const filters = on.page.locator('.filters');
      await filters.waitFor({ state: 'hidden' });
      await on.page.getByRole('button', { name: 'المرشّحات', exact: true }).click();
      await filters.waitFor();
      await on.page.press('Escape');
      await filters.waitFor({ state: 'hidden' });
      await on.page.size(...WIDE);
    });
  });

  test('of ten thousand that a file has otherwise any can be taken, by keys, and only those in sight are drawn', async () => {
    const others = (await fileOf(PAGES, EACH))
      .replaceAll('"note":""', '"note":"في الملف"')
      .replaceAll(/"editedAt":"\d{4}/g, '"editedAt":"2020');
    await chooseFile(on.page, 'isnad.jsonl', others);
    await on.page.getByRole('button', { name: 'استيراد' }).first().click();
    const list = on.page.locator('.diff-list .hits');
    await list.focus();
    await on.page.press('End');
    await on.page.press(' ');
    await on.page.locator('.diff-list .hit-row.is-active[aria-selected="true"] .claim').waitFor();
    expect(await on.page.locator('.diff-list .hit-row').count()).toBeLessThan(40);
    expect(await faultsOf(on.page, 'dialog')).toEqual([]);
    await on.page.press('Home');
    await on.page.locator('.diff-list .hit-row.is-active[aria-rowindex="1"] .claim').waitFor();
    await on.page.getByRole('button', { name: 'استورد قولًا' }).click();
    await on.page.locator('.toast', { hasText: 'أُضيف' }).waitFor();
    const taken = () =>
      on.page.run(async () => {
        const opened = indexedDB.open('isnad');
        await new Promise((done) => {
          opened.onsuccess = done;
        });
        const all = opened.result.transaction('snippets').objectStore('snippets').getAll();
        await new Promise((done) => {
          all.onsuccess = done;
        });
        opened.result.close();
        return all.result.filter(({ note }) => note === 'في الملف').length;
      });
    await expect.poll(taken).toBe(1);
  });

  // The last: it takes from the library what the page that opens next is not to need.
  test('a page that opens takes the index from where the one before kept it', async () => {
    const listed = Number(await on.page.locator('.hits').getAttribute('aria-rowcount'));
    await on.page.until(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('index', { create: true });
      const file = await folder.getFileHandle('library', { create: true });
      return (await file.getFile()).size > 0;
    });
    await forgetEntries(on.page, 100);
    const next = await on.browser.open('/library.html');
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
