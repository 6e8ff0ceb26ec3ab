import { expect, test } from 'vitest';
import type { OwnPage } from './support/either';
import { fileOf, importSeeds, seedOf, untilListed } from './support/library';
import { describeOnSmallDisk } from './support/on-small-disk';
import { chooseFile, saved, tablesOf } from './support/rows';

/** Pages and claims on each. */
const PAGES = 15;
const EACH = 20;
const ALL = PAGES * EACH;

/** All but what only tells of changes, and which import once brought a row. */
async function whole(page: OwnPage): Promise<string> {
  const { changes: _changes, ...tables } = await tablesOf(page);
  return JSON.stringify(tables).replaceAll(/,"importId":"[^"]+"/g, '');
}

async function begin(page: OwnPage): Promise<void> {
  await importSeeds(page, PAGES, EACH);
  await untilListed(page, ALL);
}

describeOnSmallDisk('a disk that is nearly full', 200, begin, (here, browser) => {
  test('an import that finds no room leaves nothing as soon as there is some', async () => {
    const { disk, page } = here();
    const before = await whole(page);
    await chooseFile(page, 'isnad.jsonl', await fileOf(30 * PAGES, EACH));
    await page.getByRole('button', { name: 'استيراد' }).first().click();
    await page.getByRole('heading', { name: 'معاينة الاستيراد' }).waitFor();
    await page.getByRole('button', { name: /^استورد/ }).click();
    await page.until(() => {
      const shown = document.querySelector<HTMLProgressElement>('dialog progress');
      return shown !== null && shown.value > 0;
    });
    // Firefox does not tell how much is left: it fails where there is nothing.
    disk.fill(browser === 'Chromium' ? 8 : 0);
    await page.until(
      () => document.body.textContent?.includes('لم يدخل شيء: القرص ممتلئ') === true,
    );
    disk.free();
    await expect.poll(() => whole(page), { timeout: 90_000, interval: 1_000 }).toBe(before);
  }, 180_000);

  test('has claims put into the trash and deleted for good where nothing more is saved', async () => {
    const { disk, page } = here();
    disk.fill(8);
    if (browser === 'Chromium') expect(await saved(page, seedOf(PAGES, 1))).toBe('full');
    await page.locator('.hits').focus();
    await page.press('Control+a');
    await page.getByRole('toolbar').waitFor();
    await page.locator('.hits').focus();
    await page.press('Delete');
    await page.getByRole('heading', { name: 'كلّ ما حفظته في السلّة' }).waitFor();
    await page.getByRole('button', { name: 'السلّة', exact: true }).click();
    await untilListed(page, ALL);
    await page.getByRole('button', { name: 'خيارات المكتبة' }).click();
    await page.getByRole('button', { name: 'أفرغ السلّة' }).click();
    await page.getByRole('button', { name: 'أفرغها' }).click();
    await page.getByRole('heading', { name: 'السلّة فارغة' }).waitFor();
    const { snippets, entries, articles, imports, staged } = await tablesOf(page);
    expect([snippets, entries, articles, imports, staged]).toEqual([[], [], [], [], []]);
    disk.free();
    await expect
      .poll(() => saved(page, seedOf(PAGES, 1)), { timeout: 30_000, interval: 1_000 })
      .toBeNull();
    // An import too, in the page in which one has failed before.
    await importSeeds(page, PAGES, EACH);
    const count = async () => (await tablesOf(page)).snippets?.length;
    await expect.poll(count, { timeout: 30_000, interval: 1_000 }).toBe(ALL + 1);
  }, 180_000);
});
