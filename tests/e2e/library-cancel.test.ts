import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';
import { fileOf, importSeeds, seedOf, untilListed } from './support/library';
import { chooseFile, saved, tablesOf } from './support/rows';

/** Pages and claims on each: enough that whatever is done with all of them takes longer than a moment. */
const PAGES = 250;
const EACH = 20;
const ALL = PAGES * EACH;

describe.each(BROWSERS)('long work that the reader ends in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  let before: object;
  let all = ALL;

  const untilShown = (count: number) => untilListed(page, count);
  const untilSaid = (words: string) =>
    page.until(
      (words) => document.querySelector('.toast')?.textContent?.includes(words) === true,
      words,
    );
  /** Everything that the library holds, but for what only tells that it was changed, and which import once brought it. */
  const whole = async () => {
    const { changes: _changes, ...tables } = await tablesOf(page);
    const text = JSON.stringify(tables).replaceAll(/,"importId":"[^"]+"/g, '');
    return JSON.parse(text) as object;
  };
  /** Waits until it is shown how far it has come, and ends it there. */
  async function end(): Promise<void> {
    await page.until(() => {
      const shown = document.querySelector<HTMLProgressElement>('dialog progress');
      if (!shown || shown.value === 0) return false;
      shown.closest('dialog')?.querySelector<HTMLElement>('footer .btn-line')?.click();
      return true;
    });
    // What was said of the work before this one may still be seen: the dialog goes when this one has ended.
    await page.until(() => document.querySelector('dialog progress') === null);
    await untilSaid('أُلغي، ولم يتغيّر شيء');
  }
  const chooseAll = async () => {
    await page.locator('.hits').focus();
    await page.press('Control+a');
    await page.getByRole('toolbar').waitFor();
    await page.locator('.hits').focus();
  };
  /** Offers a file, and takes what the preview shows of it. */
  async function bringIn(file: string, where = page): Promise<void> {
    await chooseFile(where, 'isnad.jsonl', file);
    await where.getByRole('button', { name: 'استيراد' }).first().click();
    await where.getByRole('heading', { name: 'معاينة الاستيراد' }).waitFor();
    await where.getByRole('button', { name: /^استورد/ }).click();
  }

  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    await importSeeds(page, PAGES, EACH);
    await untilShown(ALL);
    before = await whole();
  }, 300_000);
  afterAll(() => browser?.close());

  test('an import of what is new leaves nothing', async () => {
    await bringIn(await fileOf(2 * PAGES, EACH));
    await end();
    await expect.poll(whole).toEqual(before);
  });

  /** A file that has another note for every claim there is. */
  const changed = async () =>
    (await fileOf(PAGES, EACH))
      .replaceAll('"note":""', '"note":"في الملف"')
      .replaceAll(/"editedAt":"\d{4}/g, '"editedAt":"2099');
  const untilDone = (records: number, where = page) =>
    where.until((records) => {
      const shown = document.querySelector<HTMLProgressElement>('dialog progress');
      return shown !== null && shown.value > Number(records);
    }, String(records));

  test('an import of what is changed leaves all as it was', async () => {
    await bringIn(await changed());
    await untilDone((ALL + PAGES) / 2);
    await end();
    await expect.poll(whole).toEqual(before);
  });

  test('an import of what is changed, not ended, is seen in another window all at once', async () => {
    const other = await browser.open('/library.html?q=الملف');
    await other.getByRole('searchbox', { name: 'ابحث في المحفوظ' }).waitFor();
    /** Notes how many are found, whenever that changes. */
    await other.run(() => {
      const root = document.documentElement;
      const note = () => {
        const found = document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') ?? '0';
        const told = root.dataset.found?.split(' ') ?? [];
        if (told.at(-1) !== found) root.dataset.found = [...told, found].join(' ');
      };
      note();
      const observer = new MutationObserver(note);
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const importing = await browser.open('/library.html');
    await untilListed(importing, ALL);
    await bringIn(await changed(), importing);
    await untilDone((ALL + PAGES) / 2, importing);
    // Somebody writes meanwhile, so that whatever there is to be seen is looked at anew.
    expect(await saved(other, seedOf(3 * PAGES, 1))).toBeNull();
    all += 1;
    await untilListed(other, ALL);
    const found = await other.run(() => document.documentElement.dataset.found);
    expect(found).toBe(`0 ${ALL}`);
    // Most of what was there before still stands beside it: the next page that is opened removes that.
    await importing.close();
    await other.close();
    const next = await browser.open('/library.html');
    await untilListed(next, all);
    const tidied = async () => {
      const { imports, staged } = await tablesOf(page);
      return [imports, staged];
    };
    await expect.poll(tidied, { timeout: 90_000, interval: 1_000 }).toEqual([[], []]);
    await next.close();
    await page.show();
    before = await whole();
    expect(JSON.stringify(before)).not.toContain('"was"');
  });

  test('a change of all leaves each as it was', async () => {
    await chooseAll();
    await page.press('Delete');
    await end();
    await untilShown(all);
    await expect.poll(whole).toEqual(before);
  });

  test('emptying the trash leaves all that is in it', async () => {
    await chooseAll();
    await page.press('Delete');
    await untilShown(0);
    const trashed = await whole();
    await page.getByRole('button', { name: 'السلّة', exact: true }).click();
    await untilShown(all);
    await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
    await page.getByRole('button', { name: 'أفرغ السلّة' }).click();
    await page.getByRole('button', { name: 'أفرغها' }).click();
    await end();
    await untilShown(all);
    await expect.poll(whole).toEqual(trashed);
  });
});
