import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { articlePage, type Site, servePages } from './support/pages';
import { askRealPopup, faults, listed } from './support/popup';

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

let browser: ChromiumWithIsnad;
let site: Site;
let article: Page;

beforeAll(async () => {
  browser = await launchChromium();
  site = await servePages({ '/news': ARTICLE, '/opinion': OPINION, '/english': ENGLISH });
  article = await browser.open(site.url('/news'));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('a page without claims says why', () => {
  test.each([
    ['/opinion', 'لا قول منسوبًا في هذه الصفحة', 4],
    ['/english', 'هذه الصفحة ليست بالعربية', 2],
  ])('%s', async (path, title, steps) => {
    const page = await browser.open(site.url(path));
    const popup = await browser.openPopup(page);
    await popup.getByRole('heading', { name: title }).waitFor();
    expect(await popup.locator('.steps li').count()).toBe(steps);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('one that the browser keeps for itself', async () => {
    const page = await browser.open('chrome://version');
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'هذه الصفحة الآن' }).click();
    await popup.getByRole('heading', { name: 'لا يسمح المتصفّح بقراءة هذه الصفحة' }).waitFor();
    expect(await popup.locator('.steps li').count()).toBe(1);
    await popup.close();
    await page.close();
  });
});

describe('looks and languages', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await listed(browser, article);
    await popup.locator('.item .btn-icon').first().click();
  });
  afterAll(() => popup?.close());

  async function choose(language: string): Promise<void> {
    await popup.locator('.pop-top [aria-expanded]').click();
    await popup.getByRole('radio', { name: language }).click();
    await popup.keyboard.press('Escape');
  }

  test.each([
    ['العربية', 'light'],
    ['English', 'dark'],
  ] as const)('axe finds nothing: %s, %s', async (language, colorScheme) => {
    await popup.emulateMedia({ colorScheme });
    await choose(language);
    const direction = language === 'English' ? 'ltr' : 'rtl';
    await popup.waitForFunction((dir) => document.documentElement.dir === dir, direction);
    for (const tab of ['#tab-saved', '#tab-page']) {
      await popup.locator(tab).click();
      await popup
        .locator(tab === '#tab-page' ? '.group' : '.saved')
        .first()
        .waitFor();
      expect(await faults(popup)).toEqual([]);
    }
    await popup.locator('.pop-top [aria-expanded]').click();
    expect(await faults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
  });

  test('the words of the page stay right to left in English', async () => {
    const directions = await popup
      .locator('.item .jump')
      .evaluateAll((claims) => claims.map((claim) => getComputedStyle(claim).direction));
    expect(new Set(directions)).toEqual(new Set(['rtl']));
    await expect.poll(() => popup.locator('#tab-page').textContent()).toMatch(/^Page \d+$/);
  });

  test('the popup of the toolbar button speaks the language that was chosen, and fits its window', async () => {
    const [language, claims, ...fits] = (await askRealPopup(
      browser,
      article,
      `document.querySelector('.item') && [
        document.documentElement.lang,
        document.querySelectorAll('.item').length,
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]`,
    )) as readonly [string, number, number, number];
    expect(language).toBe('en');
    expect(claims).toBeGreaterThan(5);
    expect(fits).toEqual([0, 0]);
  });
});
