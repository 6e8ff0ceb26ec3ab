import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  type EitherBrowser,
  type OwnPage,
  openListed,
  openPopup,
  store,
} from './support/either';
import { articlePage, type Site, servePages } from './support/pages';

const ARTICLE = articlePage(readFileSync('tests/articles/seed-0.txt', 'utf8'), 'استئناف المفاوضات');
const OPINION = articlePage(
  Array(12)
    .fill('هذا نص طويل عن المدينة القديمة وأسواقها وبيوتها وحدائقها الواسعة التي تحيط بها.')
    .join('\n'),
);
const ENGLISH = ARTICLE.replace(/[\u0600-\u06ff]+/g, 'word').replace(
  'lang="ar" dir="rtl"',
  'lang="en"',
);

const page = (body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خبر</title><body>${body}</body></html>`;
const SECTIONS = Array.from(
  { length: 40 },
  (_, at) => `<a href="/${at}">قسم من أقسام الموقع ${at}</a>`,
);
/** The article stands in a frame of another site, which fills the window. */
const FRAMED = page(
  `<p>اقرأ الخبر هنا</p><iframe style="width:98vw;height:90vh"></iframe><script>
    document.querySelector('iframe').src = location.href.replace('127.0.0.1', 'news.test').replace('framed', 'news');
  </script>`,
);
const FILE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj trailer<</Root 1 0 R>>`;

let site: Site;
beforeAll(async () => {
  site = await servePages({
    '/news': ARTICLE,
    '/opinion': OPINION,
    '/english': ENGLISH,
    '/sections': page(`<nav>${SECTIONS.join(' ')}</nav>`),
    '/framed': FRAMED,
    '/file': FILE,
  });
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in %s', (name, start) => {
  let browser: EitherBrowser;
  let article: OwnPage;
  beforeAll(async () => {
    browser = await start();
    article = await browser.visit(site.url('/news'));
  });
  afterAll(() => browser?.close());

  describe('a page without claims says why', () => {
    test.each([
      ['/opinion', 'لا قول منسوبًا في هذه الصفحة', 4],
      ['/english', 'هذه الصفحة ليست بالعربية', 2],
      ['/sections', 'لم نجد مقالًا في هذه الصفحة', 3],
      ['/framed', 'المقال في إطار من موقع آخر', 2],
      ['/file', 'هذا ملف PDF', 1],
    ])('%s', async (path, title, steps) => {
      const page = await browser.visit(site.url(path));
      const popup = await openPopup(browser, page);
      await popup.getByRole('heading', { name: title }).waitFor();
      expect(await popup.locator('.steps li').count()).toBe(steps);
      await popup.close();
      await page.close();
    });

    // Chromium has no reader view that a page is shown in.
    test.skipIf(name === 'Chromium')('one that is shown in the reader view', async () => {
      const page = await browser.visit(`about:reader?url=${site.url('/news')}`);
      const title = await browser.askButtonPopup(page, (popup) => {
        const why = popup.document.querySelector('.say-why:has(.steps) h2');
        if (why) popup.close();
        return why?.textContent;
      });
      expect(title).toBe('هذا عرض القراءة في المتصفّح');
      await page.close();
    });

    test('one that the browser keeps for itself', async () => {
      const page = await browser.visit(name === 'Chromium' ? 'chrome://version' : 'about:license');
      const popup = await openPopup(browser, page);
      await popup.getByRole('button', { name: 'هذه الصفحة الآن' }).click();
      await popup.getByRole('heading', { name: 'لا يسمح المتصفّح بقراءة هذه الصفحة' }).waitFor();
      expect(await popup.locator('.steps li').count()).toBe(1);
      await popup.close();
      await page.close();
    });
  });

  test('the words of the page stay right to left in English', async () => {
    const popup = await openListed(browser, article);
    await store(browser, { settings: { language: 'en' } });
    const directions = await popup
      .locator('.item .jump')
      .evaluateAll((claims) => claims.map((claim) => getComputedStyle(claim).direction));
    expect(new Set(directions)).toEqual(new Set(['rtl']));
    await expect.poll(() => popup.locator('#tab-page').textContent()).toMatch(/^Page \d+$/);
  });

  test('the popup of the toolbar button speaks the language that was chosen, and fits its window', async () => {
    await store(browser, { settings: { language: 'en' } });
    const [language, claims, ...fits] = await browser.askButtonPopup(
      article,
      ({ document, innerWidth, innerHeight }) => {
        const { lang, scrollWidth, scrollHeight } = document.documentElement;
        const count = document.querySelectorAll('.item').length;
        const over = [scrollWidth - innerWidth, scrollHeight - innerHeight];
        // Its window has no size before it is shown.
        return count > 0 && innerWidth > 0 ? ([lang, count, ...over] as const) : null;
      },
    );
    expect(language).toBe('en');
    expect(claims).toBeGreaterThan(5);
    expect(fits).toEqual([0, 0]);
  });
});
