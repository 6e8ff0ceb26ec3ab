import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE, sample } from '../components/sample';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';
import { saveSeeds, untilListed } from './support/library';
import { articlePage, servePages } from './support/pages';
import { saved } from './support/rows';

/** Longer than a line of the popup. */
const NOTE = 'قارن بالبيان الأصلي للوزارة الذي نشرته في موقعها مساء اليوم نفسه';

describe.each(BROWSERS)('a claim that is open in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;

  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    await page.size(1280, 900);
    await saveSeeds(page, 3, 10);
    await untilListed(page, 30);
  });
  afterAll(() => browser?.close());

  test('opens by keys, takes verdict, tag and note, and keeps them', async () => {
    await page.locator('.hits').focus();
    await page.press('Home');
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.locator('.detail h2').waitFor();
    await page.press('2');
    await page.locator('.hit-row.is-open', { hasText: 'قيد التحقق' }).waitFor();
    await page.press('t');
    await page.type('دوما');
    await page.press('Enter');
    await page.locator('.hit-row.is-open .tag', { hasText: 'دوما' }).waitFor();
    await page.locator('.detail').focus();
    await page.press('n');
    await page.type(NOTE);
    await page.locator('.hits').focus();
    await page.locator('.history summary', { hasText: '٣' }).waitFor();
    await page.reload();
    await page.locator('.detail h2').waitFor();
    await expect.poll(() => page.locator('#detail-note').inputValue()).toBe(NOTE);
    await page.locator('.history summary', { hasText: '٣' }).waitFor();
  });

  test('is found by its note in the popup, where the words found are in sight', async () => {
    const popup = await browser.open('/popup.html');
    await popup.size(380, 600);
    await popup.locator('#tab-saved').click();
    await popup.getByRole('searchbox').fill('البيان');
    await popup.locator('.elsewhere mark').first().waitFor();
    const outside = () =>
      popup.run(() => {
        const list = document.querySelector('.pop-list');
        const { left = -1, right = 999 } =
          document.querySelector('.elsewhere mark')?.getBoundingClientRect() ?? {};
        return [list && list.scrollWidth > list.clientWidth, left < 0, right > innerWidth];
      });
    await expect.poll(outside).toEqual([false, false, false]);
    await popup.close();
  });

  test('corrects who said it beside what was found, and goes back', async () => {
    await page.locator('.hits').focus();
    await page.press('e');
    await page.locator('#correct-source').fill('وزارة الكهرباء');
    await page.press('Enter');
    await page.locator('.hit-row.is-open .who', { hasText: 'وزارة الكهرباء' }).waitFor();
    await page.locator('.hits').focus();
    await page.press('z');
    await page
      .locator('.hit-row.is-open .who', { hasText: 'وزارة الكهرباء' })
      .waitFor({ state: 'detached' });
  });

  test('opens the page at the words', async () => {
    const address = await page.getByRole('link', { name: 'افتح عند القول' }).getAttribute('href');
    expect(address).toMatch(/^https:\/\/www\.news-\d\.example\/article\/\d+#:~:text=/);
  });

  test('and they are in sight there, however far down they stand', async () => {
    const others = readFileSync('tests/articles/seed-0.txt', 'utf8');
    const text = `${others}\nوأنكرت شركة المياه وجود أي تلوث في الشبكة.\n${others}`;
    const site = await servePages({ '/long': articlePage(text) });
    const details = { ...PAGE, url: site.url('/long') };
    const snippet = sample({
      text,
      cue: ['أنكرت'],
      source: 'شركة المياه',
      content: ['وجود أي تلوث في الشبكة'],
      id: 'far-down',
      page: details,
    });
    expect(await saved(page, { page: details, text, snippets: [snippet] })).toBeNull();
    const library = await browser.open('/library.html?open=far-down');
    const link = library.getByRole('link', { name: 'افتح عند القول' });
    const address = (await link.getAttribute('href')) ?? '';
    await library.close();
    const article = await browser.visit(address);
    await article.until(() => {
      const said = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.includes('شركة المياه'),
      );
      const { top = 0, bottom = 0 } = said?.getBoundingClientRect() ?? {};
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    });
    // The page tells the library that they stand there, and in their place.
    const again = await browser.open('/library.html?open=far-down');
    await again.until(() => document.querySelectorAll('.selectors .lucide-check').length === 2);
    await again.close();
    await article.close();
    await site.close();
  });
});
