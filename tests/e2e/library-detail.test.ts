import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGE, sample } from '../components/sample';
import { BROWSERS } from './support/either';
import { inLibrary } from './support/in-library';
import { saveSeeds, untilListed } from './support/library';
import { articlePage, servePages } from './support/pages';
import { saved } from './support/rows';

/** Longer than a line of the popup. */
const NOTE = 'قارن بالبيان الأصلي للوزارة الذي نشرته في موقعها مساء اليوم نفسه';

describe.each(BROWSERS)('a claim that is open in %s', (_name, start) => {
  const on = inLibrary(start, async (page) => {
    await saveSeeds(page, 3, 10);
    await untilListed(page, 30);
  });

  test('opens by keys, takes verdict, tag and note, and keeps them', async () => {
    await on.page.locator('.hits').focus();
    await on.page.press('Home');
    await on.page.press('ArrowDown');
    await on.page.press('Enter');
    await on.page.locator('.detail h2').waitFor();
    await on.page.press('2');
    await on.page.locator('.hit-row.is-open', { hasText: 'قيد التحقق' }).waitFor();
    await on.page.press('t');
    await on.page.type('دوما');
    await on.page.press('Enter');
    await on.page.locator('.hit-row.is-open .tag', { hasText: 'دوما' }).waitFor();
    await on.page.locator('.detail').focus();
    await on.page.press('n');
    await on.page.type(NOTE);
    await on.page.locator('.hits').focus();
    await on.page.locator('.history summary', { hasText: '٣' }).waitFor();
    await on.page.reload();
    await on.page.locator('.detail h2').waitFor();
    await expect.poll(() => on.page.locator('#detail-note').inputValue()).toBe(NOTE);
    await on.page.locator('.history summary', { hasText: '٣' }).waitFor();
  });

  test('is found by its note in the popup, where the words found are in sight', async () => {
    const popup = await on.browser.open('/popup.html');
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
    await on.page.locator('.hits').focus();
    await on.page.press('e');
    await on.page.locator('#correct-source').fill('وزارة الكهرباء');
    await on.page.press('Enter');
    await on.page.locator('.hit-row.is-open .who', { hasText: 'وزارة الكهرباء' }).waitFor();
    await on.page.locator('.hits').focus();
    await on.page.press('z');
    await on.page
      .locator('.hit-row.is-open .who', { hasText: 'وزارة الكهرباء' })
      .waitFor({ state: 'detached' });
  });

  test('opens the page at the words', async () => {
    const address = await on.page
      .getByRole('link', { name: 'افتح عند القول' })
      .getAttribute('href');
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
    expect(await saved(on.page, { page: details, text, snippets: [snippet] })).toBeNull();
    const library = await on.browser.open('/library.html?open=far-down');
    const link = library.getByRole('link', { name: 'افتح عند القول' });
    const address = (await link.getAttribute('href')) ?? '';
    await library.close();
    const article = await on.browser.visit(address);
    await article.until(() => {
      const said = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.includes('شركة المياه'),
      );
      const { top = 0, bottom = 0 } = said?.getBoundingClientRect() ?? {};
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    });
    // The page tells the library that they stand there, and in their place.
    const again = await on.browser.open('/library.html?open=far-down');
    await again.until(() => document.querySelectorAll('.selectors .lucide-check').length === 2);
    await again.close();
    await article.close();
    await site.close();
  });
});
