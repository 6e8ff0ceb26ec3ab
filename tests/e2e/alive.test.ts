import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type Site, servePages } from './support/pages';
import { painted, tellPage, untilRead, waitForMark, wordsOn } from './support/painted';

const SAYS = 'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل.';
const DENIES = 'ونفى الجيش قصف المدينة بالغازات السامة.';
const CLAIMS = 'وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.';
const CARRIES = 'وأضاف أن الضرائب ستخفض خلال عامين.';
const PRICES = 'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.';
const html = (body: string, style = 'background:#fff;color:#222') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>body{font:20px/1.9 serif;${style}}</style></head><body>${body}</body></html>`;
const story = (...paragraphs: readonly string[]) =>
  html(`<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`);

const PAGES: Record<string, string> = {
  '/story': story(SAYS, DENIES),
  '/saved': story(PRICES, DENIES),
  '/steps': story(PRICES, DENIES, CLAIMS),
  '/yellow': html(
    `<article><p>${SAYS}</p><p>${DENIES}</p></article>`,
    'background:#f5d300;color:#000',
  ),
  '/front': html(
    `<main>${[SAYS, CARRIES, DENIES].map((text, at) => `<div><h2><a href="/${at}">الوزير: سنعلن الخطة رقم ${at} يوم الأحد المقبل</a></h2><p>${text}</p></div>`).join('')}</main>`,
  ),
  '/shadow': html(
    `<article id="host"><template shadowrootmode="open"><p>${SAYS}</p><p>${DENIES}</p><slot></slot></template><p>${CLAIMS}</p></article>`,
  ),
};

let browser: ChromiumWithIsnad;
let site: Site;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  site = await servePages(PAGES);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => page?.close());

const open = async (path: string) => {
  page = await browser.context.newPage();
  await page.goto(site.url(path));
};
const reading = async () => (await tellPage(browser.worker, 'page/read', null)).value;

describe('every text of a page', () => {
  test('teasers are marked, and no source is carried from one to the next', async () => {
    await open('/front');
    await waitForMark(page, 'ونفى');
    const { items } = (await reading()) as {
      items: { snippet: { attribution: { resolved: string | null }; words: { cue: string[] } } }[];
    };
    const added = items.find(({ snippet }) => snippet.words.cue[0] === 'وأضاف');
    expect(added?.snippet.attribution.resolved ?? null).toBeNull();
    expect(wordsOn(await painted(page), 'source')).toContain('الوزير');
  });

  test('open shadow roots and what is slotted into them are read, and followed', async () => {
    await open('/shadow');
    await waitForMark(page, 'ونفى');
    await waitForMark(page, 'وزعم');
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.getElementById('host')?.shadowRoot?.prepend(paragraph);
    }, 'وحذر الخبير سامي خليل من ارتفاع الأسعار خلال الشهر المقبل.');
    await waitForMark(page, 'وحذر');
    expect(
      await page.evaluate(
        () => document.getElementById('host')?.shadowRoot?.adoptedStyleSheets.length,
      ),
    ).toBe(1);
  });

  test('words that a class alone hides are not marked any more', async () => {
    await open('/story');
    await waitForMark(page, 'ونفى');
    await page.addStyleTag({ content: '.gone { display: none }' });
    await page.evaluate(() => document.querySelectorAll('p')[1]?.classList.add('gone'));
    await page.waitForFunction(
      () =>
        ![...CSS.highlights].some(([, all]) =>
          [...(all as unknown as Iterable<StaticRange>)].some((range) =>
            (range.startContainer as Text).data.startsWith('ونفى'),
          ),
        ),
    );
    await page.evaluate(() => document.querySelectorAll('p')[1]?.classList.remove('gone'));
    await waitForMark(page, 'ونفى');
  });
});

describe('marks suit the page', () => {
  test('every line can be told from a coloured ground', async () => {
    await open('/yellow');
    await waitForMark(page, 'ونفى');
    const inks = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap(
          ({ cssText }) => cssText.match(/rgb\([^)]*\)|#[0-9a-f]{6}/g) ?? [],
        ),
      ),
    );
    const luminance = (parts: readonly number[]) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
        const share = (parts[at] ?? 0) / 255;
        return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
      }, 0);
    const ground = luminance([0xf5, 0xd3, 0]);
    expect(inks.length).toBeGreaterThan(3);
    for (const ink of inks) {
      const parts = (ink.match(/\d+/g) ?? []).map(Number);
      expect((ground + 0.05) / (luminance(parts) + 0.05), ink).toBeGreaterThanOrEqual(2.9);
    }
  });

  test('and its other theme, when it changes', async () => {
    await open('/story');
    await waitForMark(page, 'ونفى');
    const rules = () =>
      page.evaluate(() => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules]).length);
    const before = await rules();
    await page.evaluate(() => document.body.setAttribute('bgcolor', '#101010'));
    await page.addStyleTag({
      content: 'body { background: #101010 !important; color: #eee !important }',
    });
    await page.waitForFunction(
      (count) => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules]).length > count,
      before,
    );
    await waitForMark(page, 'ونفى');
  });
});

describe('what was saved comes back', () => {
  const save = async () => {
    await open('/saved');
    await waitForMark(page, 'ونفى');
    await untilRead(browser.worker);
    await tellPage(browser.worker, 'page/save', { ids: null });
    await page.close();
  };
  const kept = async () =>
    (
      (await reading()).kept as { state: string; changes: object[]; snippet: { words: object } }[]
    ).map(({ state, changes }) => ({ state, changes }));

  test('as it was, with changed words, or lost', async () => {
    PAGES['/saved'] = story(PRICES, DENIES);
    await save();
    await open('/saved');
    await page.waitForFunction(() => [...CSS.highlights].some(([, all]) => all.priority === 0));
    expect(await kept()).toEqual([]);
    await page.close();

    PAGES['/saved'] = story('تقع المدينة على ضفة النهر.', PRICES.replace('الأحد', 'الاثنين'));
    await open('/saved');
    await waitForMark(page, 'قال');
    await waitForMark(page, PRICES.slice(0, PRICES.indexOf(' الأحد')));
    expect(await kept()).toEqual([
      { state: 'changed', changes: [{ was: 'الأحد', is: 'الاثنين' }] },
      { state: 'lost', changes: [] },
    ]);
  });
});

describe('a page that clears marks', () => {
  test('gets them back within a second, without the pointer', async () => {
    await open('/story');
    await waitForMark(page, 'ونفى');
    await page.evaluate(() => CSS.highlights.clear());
    await waitForMark(page, 'ونفى');
  });

  test('again and again is left alone, and that is said', async () => {
    await open('/story');
    await waitForMark(page, 'ونفى');
    const isBack = () =>
      page
        .waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 1_500 })
        .then(() => true)
        .catch(() => false);
    for (let times = 0; times < 50; times += 1) {
      await page.evaluate(() => CSS.highlights.clear());
      await page.mouse.move(200 + times, 200);
      if (!(await isBack()) && (await reading()).nothing === 'cleared') break;
    }
    expect((await reading()).nothing).toBe('cleared');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

describe('without a mouse', () => {
  const cardWords = () =>
    page.evaluate(
      () => document.documentElement.querySelector(':scope > div')?.shadowRoot?.textContent ?? '',
    );
  const waitForCard = (words: string) =>
    page.waitForFunction(
      (wanted) =>
        document.documentElement
          .querySelector(':scope > div')
          ?.shadowRoot?.textContent?.includes(wanted),
      words,
    );

  test('marks are gone through in reading order, from the page and from the card, and left', async () => {
    await open('/steps');
    await waitForMark(page, 'ونفى');
    await untilRead(browser.worker);
    const step = (to: string) => tellPage(browser.worker, 'page/step', { to });
    await step('next');
    await waitForCard('سترتفع');
    await step('next');
    await waitForCard('بالغازات');
    await page.keyboard.press('KeyK');
    await waitForCard('سترتفع');
    await page.keyboard.press('KeyK');
    await waitForCard('الضرائب');
    await page.keyboard.press('KeyJ');
    await waitForCard('سترتفع');
    await page.keyboard.press('Escape');
    await expect.poll(cardWords).toBe('');
    await step('next');
    await waitForCard('بالغازات');
  });

  test('J and K are the page’s own while the card has not the focus', async () => {
    await open('/steps');
    await waitForMark(page, 'ونفى');
    await page.keyboard.press('KeyJ');
    expect(await cardWords()).toBe('');
  });
});
