import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counted } from './support/counted';
import { BROWSERS, type EitherBrowser, faultsOf, type OwnPage } from './support/either';
import { saveSeeds } from './support/library';
import { chooseFile } from './support/rows';

const PAGES = 12;
const EACH = 10;
const ALL = PAGES * EACH;

describe.each(BROWSERS)('the library in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;

  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    await page.size(1280, 900);
  });
  afterAll(() => browser?.close());

  const rows = () => page.locator('.hit-row');
  const shown = async () => counted(await page.locator('.shown b').textContent());
  const search = () => page.getByRole('searchbox', { name: 'ابحث في المحفوظ' });

  /** Waits until the list shows so many claims. */
  const untilShown = (count: number) =>
    page.until(
      (wanted) => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === wanted,
      String(count),
    );

  describe('an empty library', () => {
    test('says how to begin, in Arabic, right to left, without a fault', async () => {
      await page.getByRole('heading', { name: 'لم تحفظ قولًا بعد' }).waitFor();
      expect(await page.run(() => document.documentElement.dir)).toBe('rtl');
      expect(await faultsOf(page)).toEqual([]);
    });

    test('shows at once what is saved elsewhere', async () => {
      const other = await browser.open('/library.html');
      await saveSeeds(other, 1, 1);
      await rows().first().waitFor();
      await expect.poll(shown).toBe(1);
      await saveSeeds(other, PAGES, EACH);
      await untilShown(ALL);
      await other.close();
    });
  });

  describe('search and filters', () => {
    test('narrow as it is typed, mark whole words, and say how many', async () => {
      await page.press('/');
      await page.type('غازات');
      const marks = async () => new Set(await page.locator('.hit-row mark').allTextContents());
      await expect.poll(marks).toEqual(new Set(['الغازات']));
      const count = await shown();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(ALL);
      await page.press('Escape');
      await untilShown(ALL);
    });

    test('count what they would leave, stand in the address, and come back by it', async () => {
      const label = page.locator('.filters label', { hasText: 'نفي' }).first();
      const count = counted(await label.locator('.num').textContent());
      await label.click();
      await untilShown(count);
      const families = () =>
        rows()
          .locator('.claim')
          .evaluateAll((all) => all.map((one) => one.classList[2]));
      await expect.poll(async () => new Set(await families())).toEqual(new Set(['f-deny']));
      await expect
        .poll(() => page.run(() => new URLSearchParams(location.search).get('family')))
        .toBe('deny');
      await page.reload();
      await untilShown(count);
      // The filters come after the rows, and move what stands beside them.
      await label.waitFor();
      await page.getByRole('button', { name: 'أزل نفي' }).click();
      await untilShown(ALL);
      await page.run(() => history.back());
      await untilShown(count);
      await page.run(() => history.forward());
      await untilShown(ALL);
    });

    test('leave no row empty however quickly they change', async () => {
      const box = page.locator('.filters label', { hasText: 'نفي' }).first().locator('input');
      await box.evaluateAll(async ([input]) => {
        for (let turn = 0; turn < 6; turn++) {
          input?.click();
          await new Promise((go) => setTimeout(go, turn * 5));
        }
      });
      await untilShown(ALL);
      await page.until(() =>
        [...document.querySelectorAll('.hit-row')].every((row) => row.querySelector('.claim')),
      );
    });

    test('say when nothing is left, and lead back to everything', async () => {
      await search().fill('لاشيءكهذا');
      await page.getByRole('heading', { name: 'لا قول يوافق ما طلبت' }).waitFor();
      await page.getByRole('button', { name: 'اعرض المكتبة كلّها' }).click();
      await untilShown(ALL);
    });

    test('a part of a picture filters the list', async () => {
      const tablesSeen = () =>
        page.run(() => {
          const captions = [...document.querySelectorAll('.chart caption')];
          return captions.map((caption) => {
            const { x, y, width, height } = caption.getBoundingClientRect();
            return document.elementFromPoint(x + width / 2, y + height / 2) === caption;
          });
        });
      await expect.poll(tablesSeen).toEqual([false, false, false, false]);
      const bar = page.locator('.chart').first().locator('.chart-row').first();
      const count = counted(await bar.locator('.num').textContent());
      await bar.click();
      await untilShown(count);
      await page.locator('.chart').first().locator('.chart-row[aria-pressed="true"]').click();
      await untilShown(ALL);
    });

    test('sort by any column', async () => {
      await page.getByRole('button', { name: /^الترتيب/ }).click();
      await page.getByRole('radio', { name: 'القائل', exact: true }).click();
      await page.press('Escape');
      await page.until(() => location.search.includes('sort=source'));
      await page.until(() => {
        const names = [...document.querySelectorAll('.hit-row .who')].map((one) => one.textContent);
        return names.length > 3 && new Set(names.slice(0, 3)).size === 1;
      });
      await page.run(() => history.back());
      await page.until(() => !location.search.includes('sort'));
    });
  });

  describe('the detail', () => {
    test('opens by keys, takes verdict, tag and note, and keeps them', async () => {
      await page.locator('.hits').focus();
      await page.press('Home');
      await page.press('ArrowDown');
      await page.press('Enter');
      await page.locator('.detail h2').waitFor();
      await page.press('2');
      await page.locator('.hit-row.is-open', { hasText: 'قيد التحقق' }).waitFor();
      await page.press('t');
      await page.type('دوما');
      await page.press('Enter');
      await page.locator('.hit-row.is-open .tag', { hasText: 'دوما' }).waitFor();
      await page.locator('.detail').focus();
      await page.press('n');
      await page.type('قارن بالبيان');
      await page.locator('.hits').focus();
      await page.locator('.history summary', { hasText: '٣' }).waitFor();
      await page.reload();
      await page.locator('.detail h2').waitFor();
      await expect.poll(() => page.locator('#detail-note').inputValue()).toBe('قارن بالبيان');
      await page.locator('.history summary', { hasText: '٣' }).waitFor();
    });

    test('corrects who said it beside what was found, and goes back', async () => {
      await page.locator('.hits').focus();
      await page.press('e');
      await page.locator('#correct-source').fill('وزارة الكهرباء');
      await page.press('Enter');
      await page.locator('.hit-row.is-open .who', { hasText: 'وزارة الكهرباء' }).waitFor();
      await page.locator('.hits').focus();
      await page.press('z');
      await page
        .locator('.hit-row.is-open .who', { hasText: 'وزارة الكهرباء' })
        .waitFor({ state: 'detached' });
    });

    test('opens the page at the words', async () => {
      const address = await page.getByRole('link', { name: 'افتح عند القول' }).getAttribute('href');
      expect(address).toMatch(/^https:\/\/www\.news-\d\.example\/article\/\d+#:~:text=/);
    });
  });

  describe('many at once', () => {
    test('go to the trash, come back by Z, and leave it for good only when asked twice', async () => {
      await page.locator('.hits').focus();
      await page.press('Escape');
      await page.press('Control+a');
      await page.getByRole('toolbar').getByText(/محدّد/).waitFor();
      await page.press('Delete');
      await page.getByRole('heading', { name: 'كلّ ما حفظته في السلّة' }).waitFor();
      await page.getByText('ويُستعاد منها').waitFor();
      await page.press('z');
      await untilShown(ALL);
      await rows().nth(0).getByRole('checkbox').click();
      await rows()
        .nth(3)
        .getByRole('checkbox')
        .click({ modifiers: ['Shift'] });
      await page.getByRole('button', { name: 'إلى السلّة' }).first().click();
      await untilShown(ALL - 4);
      await page.getByRole('toolbar').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await page.getByRole('button', { name: 'السلّة', exact: true }).click();
      await untilShown(4);
      await rows().nth(0).getByRole('checkbox').click();
      await page.getByRole('button', { name: 'استعد', exact: true }).click();
      await untilShown(3);
      await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await page.getByRole('button', { name: 'أفرغ السلّة' }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'أفرغها' }).click();
      await page.getByRole('heading', { name: 'السلّة فارغة' }).waitFor();
      await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await page.getByRole('button', { name: 'عُد إلى المكتبة' }).click();
      await untilShown(ALL - 3);
    });
  });

  describe('files', () => {
    /** What an export of some extent holds. */
    async function exportAs(format: RegExp, extent: RegExp): Promise<string> {
      await page.getByRole('button', { name: 'تصدير' }).first().click();
      await page.getByRole('radio', { name: extent }).click();
      await page.getByRole('radio', { name: format }).click();
      const button = page.getByRole('button', { name: 'صدّر', exact: true });
      return (await page.download(() => button.click())).text;
    }

    test('hold what is shown and nothing else', async () => {
      await search().fill('غازات');
      await page.locator('mark').first().waitFor();
      const count = await shown();
      const file = await exportAs(/^CSV/, /^المعروض/);
      expect(parse(file, { columns: true, bom: true })).toHaveLength(count);
      await search().fill('');
    });

    test('come back in: a preview first, what is missing is new, the same again changes nothing', async () => {
      const file = await exportAs(/^JSON كل/, /^المكتبة/);
      await page.locator('.hits').focus();
      await page.press('Control+a');
      await page.press('Delete');
      await page.getByRole('heading', { name: 'كلّ ما حفظته في السلّة' }).waitFor();
      await page.getByRole('button', { name: 'السلّة', exact: true }).click();
      await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await page.getByRole('button', { name: 'أفرغ السلّة' }).click();
      await page.getByRole('button', { name: 'أفرغها' }).click();
      await page.getByRole('heading', { name: 'السلّة فارغة' }).waitFor();

      const tally = async () =>
        (await page.locator('.tally b').allTextContents()).map((text) => counted(text));
      const choose = async () => {
        await chooseFile(page, 'isnad.json', file);
        await page.getByRole('button', { name: 'استيراد' }).click();
        await page.getByRole('heading', { name: 'معاينة الاستيراد' }).waitFor();
      };
      await choose();
      await expect.poll(tally).toEqual([ALL - 3, 0, 0, 0]);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: /^استورد/ }).click();
      await page.locator('.toast', { hasText: 'أُضيف' }).waitFor();
      await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await page.getByRole('button', { name: 'عُد إلى المكتبة' }).click();
      await untilShown(ALL - 3);
      await choose();
      await expect.poll(tally).toEqual([0, ALL - 3, 0, 0]);
      await page.press('Escape');
    });

    test('backups are made, listed, and previewed before they are brought back', async () => {
      await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await page.getByRole('button', { name: 'النسخ الاحتياطية' }).click();
      const copyNow = page.getByRole('button', { name: 'انسخ الآن' });
      const restore = page.getByRole('button', { name: /^عاين واستعد/ });
      await copyNow.click();
      const newest = page.locator('.backups li .faint').first();
      await expect.poll(async () => counted(await newest.textContent())).toBe(ALL - 3);
      await restore.first().click();
      await page.getByRole('heading', { name: 'استعادة نسخة' }).waitFor();
      const known = async () => counted(await page.locator('.tally b').nth(1).textContent());
      await expect.poll(known).toBe(ALL - 3);
      await page.press('Escape');
    });
  });
});
