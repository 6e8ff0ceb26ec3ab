import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, faultsOf, type OwnPage } from './support/either';
import { fileOf, seedOf, untilListed } from './support/library';
import { chooseFile, saved, tablesOf } from './support/rows';

/** Pages and claims on each. */
const PAGES = 6;
const EACH = 5;
const ALL = PAGES * EACH;

describe.each(BROWSERS)('the library in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    for (let at = 0; at < PAGES; at++) expect(await saved(page, seedOf(at, EACH))).toBeNull();
  });
  afterAll(() => browser?.close());

  const press = (where: OwnPage, key: string, options: KeyboardEventInit = {}) =>
    where.run(
      (key, options) => {
        const isDigit = /^\d$/.test(key);
        const code = isDigit ? `Digit${key}` : key.length === 1 ? `Key${key.toUpperCase()}` : key;
        const grid = document.querySelector<HTMLElement>('.hits');
        grid?.focus();
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...options }),
        );
      },
      key,
      options,
    );

  test('lists what was saved, right to left, without a fault', async () => {
    await untilListed(page, ALL);
    await page.until(() => document.querySelector('.hit-row .claim') !== null);
    expect(await page.run(() => document.documentElement.dir)).toBe('rtl');
    await page.click('.hit-row');
    await page.until(() => document.querySelector('.detail h2') !== null);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('is walked through by keys where nothing has the focus yet', async () => {
    const fresh = await browser.open('/library.html');
    await fresh.locator('.hit-row .claim').first().waitFor();
    await fresh.press('j');
    await fresh.locator('.hits:focus').waitFor();
    await fresh.press('k');
    await fresh.press('Enter');
    await fresh.locator('.hit-row.is-open[aria-rowindex="1"]').waitFor();
    await fresh.close();
  });

  test('finds as it is typed, and marks whole words', async () => {
    const type = (text: string) =>
      page.run((text) => {
        const field = document.querySelector<HTMLInputElement>('.lib-search input');
        if (!field) return;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
    await type('غازات');
    await page.until(() => document.querySelector('.hit-row mark') !== null);
    const marked = await page.run(() =>
      [...document.querySelectorAll('.hit-row mark')].map(({ textContent }) => textContent),
    );
    expect(new Set(marked)).toEqual(new Set(['الغازات']));
    await type('');
    await untilListed(page, ALL);
  });

  test('takes days by keys as the reader writes them, and says what is none', async () => {
    const fresh = await browser.open('/library.html?published=..2026-06-06');
    const days = fresh.locator('.days');
    const to = days.getByLabel('إلى');
    await to.waitFor();
    await expect.poll(() => to.inputValue()).toBe('٦ يونيو ٢٠٢٦');
    const from = days.getByLabel('من');
    await from.focus();
    await fresh.type('31/2/2026');
    await fresh.press('Enter');
    await days.locator('[role="alert"]', { hasText: 'ليس تاريخًا' }).waitFor();
    expect(await faultsOf(fresh, '.filters')).toEqual([]);
    expect(await fresh.run(() => location.search)).toBe('?published=..2026-06-06');
    await from.fill('');
    await fresh.type('٥ أيار ٢٠٢٦');
    await fresh.press('Enter');
    // The fifth and the sixth page.
    await untilListed(fresh, 2 * EACH);
    await expect.poll(() => from.inputValue()).toBe('٥ مايو ٢٠٢٦');
    await fresh.until(() => location.search === '?published=2026-05-05..2026-06-06');
    await fresh.close();
  });

  test('two windows see each other’s changes at once', async () => {
    const other = await browser.open('/library.html');
    await untilListed(other, ALL);
    await saved(other, { ...seedOf(7, 2) });
    await untilListed(page, ALL + 2);
    await untilListed(other, ALL + 2);
    await press(other, 'Home');
    await press(other, 'x');
    await press(other, 'Delete');
    await untilListed(page, ALL + 1);
    // Whether or not the window itself has said yet what it did.
    await press(other, 'z');
    await untilListed(page, ALL + 2);
    await other.close();
  });

  test('a write counts when it is on the disk, not on its way there', async () => {
    await page.run(() => {
      const { wrappedJSObject: own = window } = window as { wrappedJSObject?: Window };
      const { IDBObjectStore } = own as unknown as {
        IDBObjectStore: { prototype: IDBObjectStore };
      };
      const { put } = IDBObjectStore.prototype;
      const asked: string[] = [];
      Object.assign(own, { asked });
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: never) {
        asked.push(this.transaction.durability);
        return Reflect.apply(put, this, row) as IDBRequest<IDBValidKey>;
      } as never;
    });
    await press(page, 'Home');
    await press(page, '3');
    const asked = await page.until(() => {
      const { wrappedJSObject: own = window } = window as { wrappedJSObject?: Window };
      const seen = [...(own as unknown as { asked: string[] }).asked];
      return seen.length > 0 ? seen : null;
    });
    expect(new Set(asked)).toEqual(new Set(['strict']));
    await press(page, 'z');
    await page.until(
      (said) => document.querySelector('.toast')?.textContent?.includes(said),
      'عاد ما كان',
    );
  });

  test('writes the file that the popup left to it, and its address is that of the view', async () => {
    const taker = await browser.open('/library.html');
    const { name, text } = await taker.download(() =>
      taker.run(() => location.assign('/library.html?q=&export=jsonl')),
    );
    expect(name).toMatch(/^isnad-.*\.jsonl$/);
    expect(text.match(/^\{"snippet":/gm)).toHaveLength(ALL + 2);
    await taker.until(() => location.search === '');
    await taker.close();
  });

  test('an import whose page goes away leaves nothing', async () => {
    const before = await tablesOf(page);
    const reader = await browser.open('/library.html');
    await untilListed(reader, ALL + 2);
    await chooseFile(reader, 'many.jsonl', await fileOf(120, 40));
    await reader.click('.acts > .btn:not(.btn-icon)');
    await reader.until(() => document.querySelector('dialog .tally') !== null);
    await reader.click('dialog footer .btn-main');
    await page.until(async () => {
      const opened = indexedDB.open('isnad');
      await new Promise((done) => {
        opened.onsuccess = done;
      });
      const count = opened.result.transaction('staged').objectStore('staged').count();
      await new Promise((done) => {
        count.onsuccess = done;
      });
      opened.result.close();
      return count.result > 0;
    });
    await reader.close();
    // Nobody sees a part of it, and the next page that is opened takes it out.
    await untilListed(page, ALL + 2);
    const next = await browser.open('/library.html');
    await untilListed(next, ALL + 2);
    await expect.poll(() => tablesOf(next), { timeout: 60_000, interval: 500 }).toEqual(before);
    await next.close();
  }, 120_000);

  test('an article that was met apart is one page once it is met under both addresses, in every window', async () => {
    const { page: details, text, snippets } = seedOf(60, 3);
    const [first, second, third] = snippets;
    const apart = { ...details, url: `${details.url}/print`, title: null };
    const both = { ...apart, canonicalUrl: details.url };
    const idsOf = async () => {
      const { pages = [] } = await tablesOf(page);
      return (pages as readonly { id: string }[]).map(({ id }) => id);
    };
    const before = await idsOf();
    expect(await saved(page, { page: details, text, snippets: [first] })).toBeNull();
    expect(await saved(page, { page: apart, text, snippets: [second] })).toBeNull();
    expect(await idsOf()).toHaveLength(before.length + 2);
    const other = await browser.open('/library.html?q="المقال رقم 60"');
    await untilListed(other, 1);
    expect(await saved(page, { page: both, text, snippets: [third] })).toBeNull();
    expect(await idsOf()).toHaveLength(before.length + 1);
    await untilListed(other, 3);
    await other.close();
  });
});
