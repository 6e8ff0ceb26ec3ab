import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { counted } from './support/counted';
import { BROWSERS, faultsOf } from './support/either';
import { inLibrary } from './support/in-library';
import { saveSeeds, untilListed } from './support/library';
import { chooseFile } from './support/rows';

const PAGES = 12;
const EACH = 10;
const ALL = PAGES * EACH;

describe.each(BROWSERS)('many claims in %s', (_name, start) => {
  const on = inLibrary(start, async (page) => {
    await saveSeeds(page, PAGES, EACH);
    await untilListed(page, ALL);
  });
  const { rows, search, shown, untilShown } = on;

  describe('many at once', () => {
    test('are selected on the way, take a verdict and a tag by keys, and lose them by Z', async () => {
      const having = (words: string) => on.page.locator('.hit-row', { hasText: words }).count();
      await on.page.locator('.hits').focus();
      await on.page.press('Shift+ArrowDown');
      await on.page.press('Shift+ArrowDown');
      await on.page.getByRole('toolbar').getByText('٣ محدّدة').waitFor();
      await on.page.press('4');
      await expect.poll(() => having('مفنّد')).toBe(3);
      await on.page.press('z');
      await expect.poll(() => having('مفنّد')).toBe(0);
      await on.page.press('t');
      await on.page.locator('#bulk-tag:focus').waitFor();
      await on.page.type('للنشر');
      await on.page.press('Enter');
      await expect.poll(() => having('للنشر')).toBe(3);
      await on.page.press('z');
      await expect.poll(() => having('للنشر')).toBe(0);
      await on.page.press('Escape');
      await on.page.getByRole('toolbar').waitFor({ state: 'detached' });
    });

    test('go to the trash, come back by Z, and leave it for good only when asked twice', async () => {
      await on.page.locator('.hits').focus();
      await on.page.press('Escape');
      await on.page.press('Control+a');
      await on.page.getByRole('toolbar').getByText(/محدّد/).waitFor();
      await on.page.press('Delete');
      await on.page.getByRole('heading', { name: 'كلّ ما حفظته في السلّة' }).waitFor();
      await on.page.getByText('ويُستعاد منها').waitFor();
      await on.page.press('z');
      await untilShown(ALL);
      await rows().nth(0).getByRole('checkbox').click();
      await rows()
        .nth(3)
        .getByRole('checkbox')
        .click({ modifiers: ['Shift'] });
      await on.page.getByRole('button', { name: 'إلى السلّة' }).first().click();
      await untilShown(ALL - 4);
      await on.page.getByRole('toolbar').waitFor({ state: 'detached' });
      await on.page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await on.page.getByRole('button', { name: 'السلّة', exact: true }).click();
      await untilShown(4);
      await rows().nth(0).getByRole('checkbox').click();
      await on.page.getByRole('button', { name: 'استعد', exact: true }).click();
      await untilShown(3);
      await on.page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await on.page.getByRole('button', { name: 'أفرغ السلّة' }).click();
      expect(await faultsOf(on.page)).toEqual([]);
      await on.page.getByRole('button', { name: 'أفرغها' }).click();
      await on.page.getByRole('heading', { name: 'السلّة فارغة' }).waitFor();
      await on.page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await on.page.getByRole('button', { name: 'عُد إلى المكتبة' }).click();
      await untilShown(ALL - 3);
    });
  });

  describe('files', () => {
    /** What an export of some extent holds. */
    async function exportAs(format: RegExp, extent: RegExp): Promise<string> {
      await on.page.getByRole('button', { name: 'تصدير' }).first().click();
      await on.page.getByRole('radio', { name: extent }).click();
      await on.page.getByRole('radio', { name: format }).click();
      const button = on.page.getByRole('button', { name: 'صدّر', exact: true });
      return (await on.page.download(() => button.click())).text;
    }

    test('hold what is shown and nothing else', async () => {
      await search().fill('غازات');
      await on.page.locator('mark').first().waitFor();
      const count = await shown();
      const file = await exportAs(/^CSV/, /^المعروض/);
      expect(parse(file, { columns: true, bom: true })).toHaveLength(count);
      await search().fill('');
    });

    test('come back in: a preview first, what is missing is new, the same again changes nothing', async () => {
      const file = await exportAs(/^JSON كل/, /^المكتبة/);
      await on.page.locator('.hits').focus();
      await on.page.press('Control+a');
      await on.page.press('Delete');
      await on.page.getByRole('heading', { name: 'كلّ ما حفظته في السلّة' }).waitFor();
      await on.page.getByRole('button', { name: 'السلّة', exact: true }).click();
      await on.page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await on.page.getByRole('button', { name: 'أفرغ السلّة' }).click();
      await on.page.getByRole('button', { name: 'أفرغها' }).click();
      await on.page.getByRole('heading', { name: 'السلّة فارغة' }).waitFor();

      const tally = async () =>
        (await on.page.locator('.tally b').allTextContents()).map((text) => counted(text));
      const choose = async () => {
        await chooseFile(on.page, 'isnad.json', file);
        await on.page.getByRole('button', { name: 'استيراد' }).click();
        await on.page.getByRole('heading', { name: 'معاينة الاستيراد' }).waitFor();
      };
      await choose();
      await expect.poll(tally).toEqual([ALL - 3, 0, 0, 0]);
      expect(await faultsOf(on.page)).toEqual([]);
      await on.page.getByRole('button', { name: /^استورد/ }).click();
      await on.page.locator('.toast', { hasText: 'أُضيف' }).waitFor();
      await on.page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await on.page.getByRole('button', { name: 'عُد إلى المكتبة' }).click();
      await untilShown(ALL - 3);
      await choose();
      await expect.poll(tally).toEqual([0, ALL - 3, 0, 0]);
      await on.page.press('Escape');
    });

    test('backups are made, listed, and previewed before they are brought back', async () => {
      await on.page.getByRole('button', { name: 'خيارات المكتبة' }).click();
      await on.page.getByRole('button', { name: 'النسخ الاحتياطية' }).click();
      const copyNow = on.page.getByRole('button', { name: 'انسخ الآن' });
      const restore = on.page.getByRole('button', { name: /^عاين واستعد/ });
      await copyNow.click();
      const newest = on.page.locator('.backups li .faint').first();
      await expect.poll(async () => counted(await newest.textContent())).toBe(ALL - 3);
      await restore.first().click();
      await on.page.getByRole('heading', { name: 'استعادة نسخة' }).waitFor();
      const known = async () => counted(await on.page.locator('.tally b').nth(1).textContent());
      await expect.poll(known).toBe(ALL - 3);
      await on.page.press('Escape');
    });
  });
});
