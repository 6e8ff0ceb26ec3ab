import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  type EitherBrowser,
  type OwnPage,
  paintedOn,
  store,
  tabIdOf,
  tell,
  visitMarked,
} from './support/either';
import { type Site, servePages } from './support/pages';
import { isPainted, wordsOn } from './support/painted';

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
  '/app': html(STORY).replace(
    '<title>',
    '<link rel="canonical" href="/app"><meta name="author" content="أحمد"><title>',
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

declare const chrome: { scripting: { executeScript(what: object): Promise<unknown> } };

let site: Site;
beforeAll(async () => {
  site = await servePages(PAGES);
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  const open = async (path: string) => {
    page = await browser.visit(site.url(path));
  };
  const openStory = async () => {
    page = await visitMarked(browser, site.url('/story'), 'ونفى');
  };
  const all = () => paintedOn(page);
  const read = () => tell(browser, page, 'page/read');
  const turnMarks = (on: boolean) => tell(browser, page, 'page/marks', { on });
  /** Puts the content script into the page once more. */
  const injectAgain = async () =>
    browser.inExtension(
      async (tabId) =>
        void (await chrome.scripting.executeScript({ target: { tabId }, files: ['/article.js'] })),
      await tabIdOf(browser, page),
    );

  describe('a page is marked', () => {
    test('on the words of the story, through its links and bold words, and nowhere else', async () => {
      await openStory();
      const marks = await all();
      expect(wordsOn(marks, 'cue-say')).toEqual(['قال']);
      expect(wordsOn(marks, 'cue-deny')).toEqual(['ونفى']);
      expect(wordsOn(marks, 'over-deny')).toEqual(['ونفى']);
      expect(wordsOn(marks, 'claim-deny')).toEqual(['قصف المدينة بالغازات السامة']);
      expect(wordsOn(marks, 'claim-say').join('').replace(/\s/g, '').length).toBe(
        'الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل'.replace(/\s/g, '').length,
      );
      expect(wordsOn(marks, 'claim-say')).toContain('خطتها الاقتصادية');
      expect(marks.some(({ words }) => /الخبير|مطلع/.test(words))).toBe(false);
    });

    test('without a line under a claim that is withheld', async () => {
      await openStory();
      const marks = await all();
      expect(wordsOn(marks, 'cue-withheld')).toHaveLength(1);
      expect(wordsOn(marks, 'claim-withheld')).toEqual([]);
      expect(marks.some(({ words }) => words.includes('سيعقد'))).toBe(false);
    });

    test('without moving anything', async () => {
      await openStory();
      // Chromium tells of whatever moved, before too; Firefox tells nothing of it.
      await page.run(() => {
        new PerformanceObserver((list) => {
          for (const { entryType } of list.getEntries()) document.title += entryType;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const height = () => page.run(() => document.documentElement.scrollHeight);
      const marked = await height();
      await turnMarks(false);
      await page.until(() => CSS.highlights.size === 0);
      expect(await height()).toBe(marked);
      await turnMarks(true);
      await page.until(isPainted, 'ونفى');
      expect(await page.run(() => document.title)).toBe('خبر');
    });

    test('but not its print, unless the reader wants that', async () => {
      await openStory();
      await page.look({ printed: true });
      const withMarks = await page.screenshot();
      await turnMarks(false);
      await page.until(() => CSS.highlights.size === 0);
      expect((await page.screenshot()).equals(withMarks)).toBe(true);
      await page.look({ printed: false });
      const without = await page.screenshot();
      await turnMarks(true);
      await page.until(isPainted, 'ونفى');
      expect((await page.screenshot()).equals(without)).toBe(false);
      await page.look({ printed: true });
      const isPlain = async () => (await page.screenshot()).equals(withMarks);
      await expect.poll(isPlain).toBe(true);
      await store(browser, { settings: { printed: true } });
      await expect.poll(isPlain).toBe(false);
      await store(browser, { settings: {} });
      await page.look({ printed: false });
    });

    test('under names that are others each time', async () => {
      const names = () =>
        page.run(() => {
          const all: string[] = [];
          CSS.highlights.forEach((_highlight, name) => void all.push(name));
          return all;
        });
      await openStory();
      const before = await names();
      await page.reload();
      await page.until(isPainted, 'ونفى');
      const after = await names();
      expect(after.filter((name) => before.includes(name))).toEqual([]);
    });

    test('once, however often the script is put in', async () => {
      await openStory();
      const before = (await all()).length;
      const { value } = await read();
      await injectAgain();
      await injectAgain();
      const answer = await read();
      expect(answer.value.items).toEqual(value.items);
      expect(await all()).toHaveLength(before);
    });

    test('also over plain http, which is no secure context', async () => {
      page = await browser.visit(site.plainUrl('/story'));
      expect(await page.run(() => isSecureContext)).toBe(false);
      await page.until(isPainted, 'ونفى');
    });

    test.each([
      ['/english', 'not-arabic'],
      ['/persian', 'not-arabic'],
      ['/nothing', 'no-text'],
      ['/quiet', 'no-attribution'],
    ])('or says why not: %s', async (path, nothing) => {
      await open(path);
      await injectAgain();
      const answer = await read();
      expect(answer.value).toMatchObject({ items: [], nothing });
      expect(await page.run(() => CSS.highlights.size)).toBe(0);
    });
  });

  describe('marks follow the page', () => {
    /** The words painted in a paragraph at the next animation frame after a change of its last text node. */
    const afterChange = (change: string) =>
      page.run((how) => {
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
        await page.until(isPainted, words);
        const marks = await all();
        expect(wordsOn(marks, 'claim-deny')).toEqual(['قصف المدينة بالغازات السامة']);
        expect(wordsOn(marks, 'cue-say')).toEqual(['قال']);
      },
    );

    test('new paragraphs are marked, and those of removed ones go', async () => {
      await openStory();
      await page.run((text) => {
        document.getElementById('denies')?.remove();
        document.querySelector('article')?.insertAdjacentHTML('afterbegin', `<p>${text}</p>`);
      }, OTHER);
      await page.until(isPainted, 'وزعم');
      expect(wordsOn(await all(), 'cue-deny')).toEqual([]);
    });

    test('another article at another address is read', async () => {
      await openStory();
      await page.run((text) => {
        history.pushState(null, '', '/other');
        document.body.innerHTML = `<main><h1>خبر آخر</h1><p>${text}</p><p>${text}</p></main>`;
      }, `${OTHER} ${OTHER}`);
      await page.until(isPainted, 'وزعم');
      const answer = await read();
      expect(answer.value.page).toMatchObject({ url: site.url('/other') });
    });

    test('and nothing is said of it that the head still says of the first', async () => {
      page = await visitMarked(browser, site.url('/app'), 'ونفى');
      const details = async () => (await read()).value.page;
      expect(await details()).toMatchObject({ canonicalUrl: site.url('/app'), author: 'أحمد' });
      await page.run((text) => {
        history.pushState(null, '', '/other');
        document.body.innerHTML = `<main><h1>خبر آخر</h1><p>${text}</p><p>${text}</p></main>`;
      }, `${OTHER} ${OTHER}`);
      await page.until(isPainted, 'وزعم');
      const other = { url: site.url('/other'), canonicalUrl: null, author: null };
      await expect.poll(details).toMatchObject(other);
    });

    test('an article that comes late is read', async () => {
      await open('/nothing');
      await page.run((story) => document.body.insertAdjacentHTML('beforeend', story), STORY);
      await page.until(isPainted, 'ونفى');
    });

    test('ids stay when the page changes elsewhere', async () => {
      await openStory();
      const ids = async () => {
        const { value } = await read();
        return (value.items as { snippet: { id: string; words: { cue: string[] } } }[])
          .filter(({ snippet }) => snippet.words.cue[0] === 'ونفى')
          .map(({ snippet }) => snippet.id);
      };
      const before = await ids();
      await page.run((text) => {
        document.querySelector('article')?.insertAdjacentHTML('afterbegin', `<p>${text}</p>`);
      }, OTHER);
      await page.until(isPainted, 'وزعم');
      expect(await ids()).toEqual(before);
    });

    test('what the page clears is put back', async () => {
      await openStory();
      await page.run(() => {
        CSS.highlights.clear();
        document.adoptedStyleSheets = [];
      });
      await page.point(200, 200);
      await page.until(isPainted, 'ونفى');
      await expect.poll(() => page.run(() => document.adoptedStyleSheets.length)).toBe(1);
    });
  });
});
