import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type Site, servePages } from './support/pages';
import { painted, placeOf, tellPage, untilRead, waitForMark, wordsOn } from './support/painted';

const FILLER = '<p>تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة جدا.</p>';
const STORY = `${FILLER.repeat(4)}<p>ونفى الجيش قصف المدينة بالغازات السامة.</p>${FILLER.repeat(30)}
  <p>وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.</p>`;
const html = (style: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
  <style>:root{background:#fff;color:#222}body{font:20px/1.9 serif;max-width:42rem;margin:2rem auto}${style}</style></head>
  <body><article>${STORY}</article></body></html>`;

let browser: ChromiumWithIsnad;
let site: Site;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  site = await servePages({
    '/story': html(''),
    '/hostile': html(
      'div{display:none!important;opacity:0!important;position:static!important}*{visibility:visible;z-index:2147483647}',
    ),
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(() => open('/story'));
afterEach(() => page.close());

async function open(path: string, url = site.url(path)) {
  page = await browser.context.newPage();
  await page.goto(url);
  await waitForMark(page, 'ونفى');
  await untilRead(browser.worker);
}
const card = () => page.getByRole('dialog');
const hover = async (words: string) => {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x, y);
};
const click = async (words: string) => {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
};

test('opens on hover, says who and what, stays under the pointer, and goes with it', async () => {
  await hover('ونفى');
  await card().waitFor();
  const text = await card().innerText();
  expect(text).toContain('الجيش');
  expect(text).toContain('قصف المدينة بالغازات السامة');
  expect(wordsOn(await painted(page), 'active-deny')).toContain('ونفى');
  const box = await card().boundingBox();
  if (!box) throw new Error('the card has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.getByText('لماذا').click();
  expect(await card().isVisible()).toBe(true);
  await page.mouse.move(3, 3);
  await card().waitFor({ state: 'detached' });
  expect(wordsOn(await painted(page), 'active')).toEqual([]);
});

test('stays when it was clicked, until Esc or a click beside it', async () => {
  await click('قصف');
  await card().waitFor();
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'detached' });
  await click('قصف');
  await card().waitFor();
  await page.mouse.click(5, 5);
  await card().waitFor({ state: 'detached' });
});

test('is one element in the page while it is open, and none before and after', async () => {
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
  const before = await elements();
  await click('قصف');
  await card().waitFor();
  expect(await elements()).toBe(before + 1);
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'detached' });
  expect(await elements()).toBe(before);
});

test('stands neither on its words nor outside the window', async () => {
  for (const at of [0, 60, 120, 200]) {
    await page.evaluate((top) => window.scrollTo(0, top), at);
    await click('قصف');
    await card().waitFor();
    const box = await card().boundingBox();
    const words = await placeOf(page, 'ونفى');
    if (!box) throw new Error('the card has no box');
    const isOnWords = words.y > box.y && words.y < box.y + box.height;
    expect(isOnWords).toBe(false);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y + box.height).toBeLessThanOrEqual(900);
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
  }
});

test('saves, and the claim is under the hand from then on, also after a reload', async () => {
  await click('قصف');
  await page.getByRole('button', { name: 'احفظ' }).click();
  await page.getByRole('button', { name: 'محفوظ' }).waitFor();
  expect(wordsOn(await painted(page), 'hand')).toEqual(['قصف المدينة بالغازات السامة']);
  await page.reload();
  await waitForMark(page, 'ونفى');
  await untilRead(browser.worker);
  expect(wordsOn(await painted(page), 'hand')).toEqual(['قصف المدينة بالغازات السامة']);
});

test('copies on a page over plain http', async () => {
  await page.close();
  await open('/story', site.plainUrl('/story'));
  await click('قصف');
  await page.getByRole('button', { name: 'انسخ' }).click();
  await card().getByRole('status').filter({ hasText: /\S/ }).waitFor();
  await page.close();
  await open('/story');
  await browser.context.grantPermissions(['clipboard-read']);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('قصف المدينة بالغازات السامة');
  expect(copied).toContain('news.test');
});

test('is where the popup jumps to, with the focus in it', async () => {
  const { value } = await tellPage(browser.worker, 'page/read', null);
  const item = (value.items as { snippet: { id: string; words: { cue: string[] } } }[]).find(
    ({ snippet }) => snippet.words.cue[0] === 'وزعم',
  );
  await tellPage(browser.worker, 'page/jump', { id: item?.snippet.id });
  await card().waitFor();
  const { y } = await placeOf(page, 'وزعم');
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(900);
  expect(await card().innerText()).toContain('مصدر مطلع');
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'detached' });
});

test('is seen whatever the styles of the page say', async () => {
  await page.close();
  await open('/hostile');
  await click('قصف');
  await card().waitFor({ state: 'visible' });
  const box = await card().boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  const { x, y } = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 60 };
  const isOnTop = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.matches('[popover]'),
    [x, y],
  );
  expect(isOnTop).toBe(true);
});
