import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, type OwnPage, paintedOn, tell } from './support/either';
import { articlePage, type Site, servePages } from './support/pages';
import { wordsOn } from './support/painted';

const TEXT = `${'تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة جدا.\n'.repeat(3)}ونفى الجيش قصف المدينة بالغازات السامة أمس.`;

let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/story': articlePage(TEXT),
    '/aside': articlePage(TEXT).replace('<footer>', '<aside>كلام في هامش الصفحة</aside><footer>'),
    '/framed': '<p>صفحة فيها إطار</p><iframe src="" width="900" height="500"></iframe>',
    '/english': '<article><p>The minister said that prices will rise next year.</p></article>',
  });
});
afterAll(() => site?.close());

/** Whose page stands in the frame, its host, and what is selected there. */
const FRAMES = [
  ['of the same site', '127.0.0.1', 'تقع المدينة على ضفة النهر'],
  ['of another site', 'news.test', 'منذ سنوات طويلة جدا'],
] as const;

/** Selects words of a page; runs there. */
function select(wanted: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(wanted);
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    return;
  }
}

describe.each(BROWSERS)('in %s', (name, start) => {
  let browser: EitherBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  const quote = async (page: OwnPage, words: string) => {
    await page.run(select, words);
    await browser.chooseInMenu(page, 'save-selection', words);
  };
  const hand = async (page: OwnPage) => wordsOn(await paintedOn(page), 'hand');

  test('what is selected is saved with the source that the reader gives, and stays under the hand', async () => {
    const page = await browser.visit(site.url('/story'));
    await expect.poll(async () => wordsOn(await paintedOn(page), 'cue-deny')).toEqual(['ونفى']);
    await quote(page, 'ويعيش فيها نحو مليون نسمة');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'القائل' }).fill('بلدية المدينة');
    await dialog.getByRole('combobox', { name: 'نوعه' }).selectOption('organization');
    await page.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => hand(page)).toEqual(['ويعيش فيها نحو مليون نسمة']);
    const { value } = await tell(browser, page, 'page/read');
    expect(value.kept).toMatchObject([
      { state: 'found', snippet: { by: 'reader', attribution: { resolved: 'بلدية المدينة' } } },
    ]);
    await page.close();
  });

  test('also on a page that is not read, and Esc leaves it', async () => {
    const page = await browser.visit(site.url('/english'));
    await quote(page, 'prices will rise');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.locator('blockquote').textContent()).toBe('prices will rise');
    await page.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await quote(page, 'prices will rise');
    await dialog.getByRole('button', { name: 'احفظ', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.close();
  });

  test('what stands beside the article is not called lost', async () => {
    const page = await browser.visit(site.url('/aside'));
    await quote(page, 'كلام في هامش الصفحة');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'احفظ', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const kept = async () => (await tell(browser, page, 'page/read')).value.kept;
    await expect.poll(kept).toMatchObject([{ state: 'found' }]);
    await page.reload();
    await expect.poll(kept).toMatchObject([{ state: 'found' }]);
    await page.close();
  });

  // What a script selects in a frame of another process is not in Firefox's menu; what a reader selects is.
  const frames = name === 'Firefox' ? FRAMES.slice(0, 1) : FRAMES;
  test.each(frames)('what is selected in a frame %s is saved too', async (_whose, host, words) => {
    const page = await browser.visit(site.url('/framed'));
    await page.run(
      (src) => document.querySelector('iframe')?.setAttribute('src', src),
      site.url('/story').replace('127.0.0.1', host),
    );
    const isThere = () => page.inFrame(() => document.readyState + location.pathname);
    await expect.poll(isThere).toBe('complete/story');
    await page.inFrame(select, words);
    await browser.chooseInMenu(page, 'save-selection', words);
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.locator('blockquote').textContent()).toBe(words);
    await dialog.getByRole('button', { name: 'احفظ', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.close();
  });
});
