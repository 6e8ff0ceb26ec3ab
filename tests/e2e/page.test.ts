import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type Site, servePages } from './support/pages';
import { injectAgain, painted, tellPage, untilRead, waitForMark, wordsOn } from './support/painted';

const SAYS =
  'قال الوزير <b>أحمد</b> سالم إن الحكومة ستعلن <a href="/x">خطتها الاقتصادية</a> يوم الأحد المقبل.';
const DENIES = 'ونفى الجيش قصف المدينة بالغازات السامة.';
const WITHHOLDS = 'ولم يؤكد المتحدث باسم الوزارة أن الاجتماع سيعقد غدا.';
const OTHER = 'وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.';
const STYLE =
  ':root{background:#fff;color:#222}body{font:20px/1.9 "Noto Naskh Arabic",serif;max-width:42rem;margin:2rem auto}';
const html = (body: string, style = STYLE) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>${style}</style></head><body>${body}</body></html>`;
const STORY = `<article><p id="says">${SAYS}</p><p id="denies">${DENIES}</p><p id="withholds">${WITHHOLDS}</p></article>`;

const PAGES = {
  '/story': html(
    `<nav><a href="/">قال الخبير إن الأسعار سترتفع</a></nav>${STORY}<aside><p>${OTHER}</p></aside>`,
  ),
  '/english': html(
    `<article>${'<p>The minister said that prices will rise next year.</p>'.repeat(9)}</article>`,
  ),
  '/persian': html(
    `<article>${'<p>وزیر گفت که قیمت‌ها سال آینده بالا خواهد رفت و دولت برنامه‌ای برای آن ندارد.</p>'.repeat(5)}</article>`,
  ),
  '/nothing': html('<p>سياسة</p>'),
  '/quiet': html(
    '<article><p>تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة.</p></article>',
  ),
};

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

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

const open = async (path: string, init?: () => void) => {
  page = await browser.context.newPage();
  if (init) await page.addInitScript(init);
  await page.goto(site.url(path));
};
const openStory = async (init?: () => void) => {
  await open('/story', init);
  await waitForMark(page, 'ونفى');
  await untilRead(browser.worker);
};

/** Puts what the reader chooses of the marks where every page hears of it. */
const choose = (settings: object) =>
  browser.worker.evaluate((all) => chrome.storage.local.set({ settings: all }), settings);

describe('a page is marked', () => {
  test('on the words of the story, through its links and bold words, and nowhere else', async () => {
    await openStory();
    const all = await painted(page);
    expect(wordsOn(all, 'cue-say')).toEqual(['قال']);
    expect(wordsOn(all, 'cue-deny')).toEqual(['ونفى']);
    expect(wordsOn(all, 'over-deny')).toEqual(['ونفى']);
    expect(wordsOn(all, 'claim-deny')).toEqual(['قصف المدينة بالغازات السامة']);
    expect(wordsOn(all, 'claim-say').join('').replace(/\s/g, '').length).toBe(
      'الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل'.replace(/\s/g, '').length,
    );
    expect(wordsOn(all, 'claim-say')).toContain('خطتها الاقتصادية');
    expect(all.some(({ words }) => /الخبير|مطلع/.test(words))).toBe(false);
  });

  test('without a line under a claim that is withheld', async () => {
    await openStory();
    const all = await painted(page);
    expect(wordsOn(all, 'cue-withheld')).toHaveLength(1);
    expect(wordsOn(all, 'claim-withheld')).toEqual([]);
    expect(all.some(({ words }) => words.includes('سيعقد'))).toBe(false);
  });

  test('without moving anything', async () => {
    await openStory(() => {
      new PerformanceObserver((list) => {
        for (const { entryType } of list.getEntries()) document.title += entryType;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const marked = await height();
    await tellPage(browser.worker, 'page/marks', { on: false });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await height()).toBe(marked);
    await tellPage(browser.worker, 'page/marks', { on: true });
    await waitForMark(page, 'ونفى');
    expect(await page.title()).toBe('خبر');
  });

  test('but not its print, unless the reader wants that', async () => {
    await openStory();
    await page.emulateMedia({ media: 'print' });
    const withMarks = await page.screenshot();
    await tellPage(browser.worker, 'page/marks', { on: false });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect((await page.screenshot()).equals(withMarks)).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    const without = await page.screenshot();
    await tellPage(browser.worker, 'page/marks', { on: true });
    await waitForMark(page, 'ونفى');
    expect((await page.screenshot()).equals(without)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const isPlain = async () => (await page.screenshot()).equals(withMarks);
    await expect.poll(isPlain).toBe(true);
    await choose({ printed: true });
    await expect.poll(isPlain).toBe(false);
    await choose({});
    await page.emulateMedia({ media: 'screen' });
  });

  test('once, however often the script is put in', async () => {
    await openStory();
    const before = (await painted(page)).length;
    const { value } = await tellPage(browser.worker, 'page/read', null);
    await injectAgain(browser.worker);
    await injectAgain(browser.worker);
    const answer = await tellPage(browser.worker, 'page/read', null);
    expect(answer.value.items).toEqual(value.items);
    expect(await painted(page)).toHaveLength(before);
  });

  test('also over plain http, which is no secure context', async () => {
    page = await browser.context.newPage();
    await page.goto(site.plainUrl('/story'));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await waitForMark(page, 'ونفى');
  });

  test.each([
    ['/english', 'not-arabic'],
    ['/persian', 'not-arabic'],
    ['/nothing', 'no-article'],
    ['/quiet', 'no-attribution'],
  ])('or says why not: %s', async (path, nothing) => {
    await open(path);
    await injectAgain(browser.worker);
    const answer = await tellPage(browser.worker, 'page/read', null);
    expect(answer.value).toMatchObject({ items: [], nothing });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

describe('marks follow the page', () => {
  /** The words painted in a paragraph at the next animation frame after a change of its last text node. */
  const afterChange = (change: string) =>
    page.evaluate((how) => {
      const paragraph = document.getElementById('denies') as HTMLElement;
      const node = paragraph.firstChild as Text;
      new Function('node', how)(node);
      return new Promise<string[]>((resolve) =>
        requestAnimationFrame(() =>
          resolve(
            [...CSS.highlights].flatMap(([, highlight]) =>
              [...(highlight as unknown as Iterable<StaticRange>)]
                .filter((range) => paragraph.contains(range.startContainer))
                .map((range) =>
                  (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
                ),
            ),
          ),
        ),
      );
    }, change);

  test.each([
    ['insertData', 'node.insertData(0, "وأمس ")', 'ونفى'],
    ['deleteData', 'node.deleteData(0, 1)', 'نفى'],
    ['.data', 'node.data = "وكذلك نفى الجيش قصف المدينة بالغازات السامة."', 'نفى'],
    ['splitText', 'node.splitText(3)', 'قصف المدينة بالغازات السامة'],
    ['replaceWith', 'node.replaceWith("وأمس نفى الجيش قصف المدينة بالغازات السامة.")', 'نفى'],
    ['normalize', 'node.before("وأمس "); node.parentNode.normalize()', 'ونفى'],
  ])(
    '%s: no mark stands on other words before the next paint, and the marks come back',
    async (_name, change, words) => {
      await openStory();
      expect(await afterChange(change)).toEqual([]);
      await waitForMark(page, words);
      const all = await painted(page);
      expect(wordsOn(all, 'claim-deny')).toEqual(['قصف المدينة بالغازات السامة']);
      expect(wordsOn(all, 'cue-say')).toEqual(['قال']);
    },
  );

  test('new paragraphs are marked, and those of removed ones go', async () => {
    await openStory();
    await page.evaluate((text) => {
      document.getElementById('denies')?.remove();
      document.querySelector('article')?.insertAdjacentHTML('afterbegin', `<p>${text}</p>`);
    }, OTHER);
    await waitForMark(page, 'وزعم');
    expect(wordsOn(await painted(page), 'cue-deny')).toEqual([]);
  });

  test('another article at another address is read', async () => {
    await openStory();
    await page.evaluate((text) => {
      history.pushState(null, '', '/other');
      document.body.innerHTML = `<main><h1>خبر آخر</h1><p>${text}</p><p>${text}</p></main>`;
    }, `${OTHER} ${OTHER}`);
    await waitForMark(page, 'وزعم');
    const answer = await tellPage(browser.worker, 'page/read', null);
    expect(answer.value.page).toMatchObject({ url: site.url('/other') });
  });

  test('an article that comes late is read', async () => {
    await open('/nothing');
    await page.evaluate((story) => document.body.insertAdjacentHTML('beforeend', story), STORY);
    await waitForMark(page, 'ونفى');
  });

  test('ids stay when the page changes elsewhere', async () => {
    await openStory();
    const ids = async () => {
      const { value } = await tellPage(browser.worker, 'page/read', null);
      return (value.items as { snippet: { id: string; words: { cue: string[] } } }[])
        .filter(({ snippet }) => snippet.words.cue[0] === 'ونفى')
        .map(({ snippet }) => snippet.id);
    };
    const before = await ids();
    await page.evaluate((text) => {
      document.querySelector('article')?.insertAdjacentHTML('afterbegin', `<p>${text}</p>`);
    }, OTHER);
    await waitForMark(page, 'وزعم');
    expect(await ids()).toEqual(before);
  });

  test('what the page clears is put back', async () => {
    await openStory();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await page.mouse.move(200, 200);
    await waitForMark(page, 'ونفى');
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });
});
