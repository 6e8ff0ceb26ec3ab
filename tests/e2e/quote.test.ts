import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { articlePage, type Site, servePages } from './support/pages';
import { painted, tellPage, waitForMark, wordsOn } from './support/painted';

const TEXT = `${'تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة جدا.\n'.repeat(3)}ونفى الجيش قصف المدينة بالغازات السامة أمس.`;

let browser: ChromiumWithIsnad;
let site: Site;
beforeAll(async () => {
  browser = await launchChromium();
  site = await servePages({
    '/story': articlePage(TEXT),
    '/framed': '<p>صفحة فيها إطار</p><iframe src="" width="900" height="500"></iframe>',
    '/english': '<article><p>The minister said that prices will rise next year.</p></article>',
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Selects words of the page or of its frame, and chooses the entry of the menu. */
async function quote(page: Page, words: string, frame: Frame = page.mainFrame()): Promise<void> {
  await frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
  const tab = await browser.tabId(page);
  await browser.worker.evaluate(
    ([id, selectionText]) => {
      const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: Menus } })
        .chrome;
      contextMenus.onClicked.dispatch({ menuItemId: 'save-selection', selectionText }, { id });
    },
    [tab, words] as const,
  );
}
interface Menus {
  readonly onClicked: { dispatch(info: object, tab: object): void };
}

test('what is selected is saved with the source that the reader gives, and stays under the hand', async () => {
  const page = await browser.open(site.url('/story'));
  await waitForMark(page, 'ونفى');
  await quote(page, 'ويعيش فيها نحو مليون نسمة');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'القائل' }).fill('بلدية المدينة');
  await dialog.getByRole('combobox', { name: 'نوعه' }).selectOption('organization');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await waitForMark(page, 'ويعيش فيها نحو مليون نسمة');
  expect(wordsOn(await painted(page), 'hand')).toEqual(['ويعيش فيها نحو مليون نسمة']);
  const { value } = await tellPage(browser.worker, 'page/read', null);
  expect(value.kept).toMatchObject([
    { state: 'found', snippet: { by: 'reader', attribution: { resolved: 'بلدية المدينة' } } },
  ]);
  await page.close();
});

test('also on a page that is not read, and Esc leaves it', async () => {
  const page = await browser.open(site.url('/english'));
  await quote(page, 'prices will rise');
  const dialog = page.getByRole('dialog');
  expect(await dialog.locator('blockquote').textContent()).toBe('prices will rise');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await quote(page, 'prices will rise');
  await dialog.getByRole('button', { name: 'احفظ', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.close();
});

test.each([
  ['of the same site', '127.0.0.1', 'تقع المدينة على ضفة النهر'],
  ['of another site', 'news.test', 'منذ سنوات طويلة جدا'],
])('what is selected in a frame %s is saved too', async (_whose, host, words) => {
  const page = await browser.open(site.url('/framed'));
  await page.evaluate(
    (src) => document.querySelector('iframe')?.setAttribute('src', src),
    site.url('/story').replace('127.0.0.1', host),
  );
  await page.frameLocator('iframe').getByText(words).first().waitFor();
  await quote(page, words, page.frames().at(-1));
  const dialog = page.getByRole('dialog');
  expect(await dialog.locator('blockquote').textContent()).toBe(words);
  await dialog.getByRole('button', { name: 'احفظ', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.close();
});
