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

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/news': ARTICLE, '/opinion': OPINION, '/english': ENGLISH });
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
    ])('%s', async (path, title, steps) => {
      const page = await browser.visit(site.url(path));
      const popup = await openPopup(browser, page);
      await popup.getByRole('heading', { name: title }).waitFor();
      expect(await popup.locator('.steps li').count()).toBe(steps);
      await popup.close();
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
