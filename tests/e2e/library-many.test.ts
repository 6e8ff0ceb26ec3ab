import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counted } from './support/counted';
import { BROWSERS, type EitherBrowser, faultsOf, type OwnPage } from './support/either';
import { saveSeeds, untilListed } from './support/library';
import { chooseFile } from './support/rows';

const PAGES = 12;
const EACH = 10;
const ALL = PAGES * EACH;

describe.each(BROWSERS)('many claims in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;

  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    await page.size(1280, 900);
    await saveSeeds(page, PAGES, EACH);
    await untilListed(page, ALL);
  });
  afterAll(() => browser?.close());

  const rows = () => page.locator('.hit-row');
  const shown = async () => counted(await page.locator('.shown b').textContent());
  const search = () => page.getByRole('searchbox', { name: 'ابحث في المحفوظ' });
  const untilShown = (count: number) => untilListed(page, count);

  describe('many at once', () => {
    test('are selected on the way, take a verdict and a tag by keys, and lose them by Z', async () => {
      const having = (words: string) => page.locator('.hit-row', { hasText: words }).count();
      await page.locator('.hits').focus();
      await page.press('Shift+ArrowDown');
      await page.press('Shift+ArrowDown');
      await page.getByRole('toolbar').getByText('٣ محدّدة').waitFor();
      await page.press('4');
      await expect.poll(() => having('مفنّد')).toBe(3);
      await page.press('z');
      await expect.poll(() => having('مفنّد')).toBe(0);
      await page.press('t');
      await page.locator('#bulk-tag:focus').waitFor();
      await page.type('للنشر');
      await page.press('Enter');
      await expect.poll(() => having('للنشر')).toBe(3);
      await page.press('z');
      await expect.poll(() => having('للنشر')).toBe(0);
      await page.press('Escape');
      await page.getByRole('toolbar').waitFor({ state: 'detached' });
    });

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
