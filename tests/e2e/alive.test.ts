import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type EitherBrowser,
  type OwnPage,
  openPopup,
  PLACES,
  paintedOn,
  tell,
  visitMarked,
} from './support/either';
import { type Site, servePages } from './support/pages';
import { isPainted, wordsOn } from './support/painted';

const SAYS = 'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل.';
const DENIES = 'ونفى الجيش قصف المدينة بالغازات السامة.';
const CLAIMS = 'وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.';
const CARRIES = 'وأضاف أن الضرائب ستخفض خلال عامين.';
const PRICES = 'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.';
const TOWNS = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة'].map(
  (which) => `تقع المدينة ${which} على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة.`,
);
const html = (body: string, style = 'background:#fff;color:#222') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>body{font:20px/1.9 serif;${style}}</style></head><body>${body}</body></html>`;
const story = (...paragraphs: readonly string[]) =>
  html(`<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`);

/** Counts what changes in the document and in its open root. */
const RECORDS = `window.name = '0';
  const observer = new MutationObserver((records) => { window.name = Number(window.name) + records.length });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  addEventListener('DOMContentLoaded', () => {
    for (const root of [document, document.getElementById('host').shadowRoot]) observer.observe(root, all);
  });`;

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
    `<article id="host"><template shadowrootmode="open"><p>${SAYS}</p><p>${DENIES}</p><slot></slot></template><p>${CLAIMS}</p></article><script>${RECORDS}</script>`,
  ),
};

let site: Site;
beforeAll(async () => {
  site = await servePages(PAGES);
});
afterAll(() => site?.close());

describe.each(PLACES)('in %s', (_name, address, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  const open = async (path: string) => {
    page = await browser.visit(site[address](path));
  };
  const reading = async () => (await tell(browser, page, 'page/read')).value;
  const addStyle = (rules: string) =>
    page.run((text) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
      return null;
    }, rules);

  describe('every text of a page', () => {
    test('teasers are marked, and no source is carried from one to the next', async () => {
      await open('/front');
      await page.until(isPainted, 'ونفى');
      const { items } = (await reading()) as {
        items: {
          snippet: { attribution: { resolved: string | null }; words: { cue: string[] } };
        }[];
      };
      const added = items.find(({ snippet }) => snippet.words.cue[0] === 'وأضاف');
      expect(added?.snippet.attribution.resolved ?? null).toBeNull();
      expect(wordsOn(await paintedOn(page), 'source')).toContain('الوزير');
    });

    test('open shadow roots and what is slotted into them are read, and followed', async () => {
      await open('/shadow');
      await page.until(isPainted, 'ونفى');
      await page.until(isPainted, 'وزعم');
      expect(await page.run(() => window.name)).toBe('0');
      await page.run((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.getElementById('host')?.shadowRoot?.prepend(paragraph);
      }, 'وحذر الخبير سامي خليل من ارتفاع الأسعار خلال الشهر المقبل.');
      await page.until(isPainted, 'وحذر');
      expect(await page.run(() => window.name)).toBe('1');
      expect(
        await page.run(
          () => document.getElementById('host')?.shadowRoot?.adoptedStyleSheets.length,
        ),
      ).toBe(1);
    });

    test('words that a class alone hides are not marked any more', async () => {
      await open('/story');
      await page.until(isPainted, 'ونفى');
      await addStyle('.gone { display: none }');
      await page.run(() => document.querySelectorAll('p')[1]?.classList.add('gone'));
      await page.until(
        () =>
          ![...CSS.highlights].some(([, all]) =>
            [...(all as unknown as Iterable<StaticRange>)].some((range) =>
              (range.startContainer as Text).data.startsWith('ونفى'),
            ),
          ),
      );
      await page.run(() => document.querySelectorAll('p')[1]?.classList.remove('gone'));
      await page.until(isPainted, 'ونفى');
    });
  });

  describe('marks suit the page', () => {
    test('every line can be told from a coloured ground', async () => {
      await open('/yellow');
      await page.until(isPainted, 'ونفى');
      const inks = await page.run(() =>
        document.adoptedStyleSheets.flatMap((sheet) =>
          [...sheet.cssRules].flatMap(
            ({ cssText }) => cssText.match(/rgb\([^)]*\)|#[0-9a-f]{6}/g) ?? [],
          ),
        ),
      );
      const luminance = (parts: readonly number[]) =>
        [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
          const share = (parts[at] ?? 0) / 255;
          return (
            sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
          );
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
      await page.until(isPainted, 'ونفى');
      const rules = () =>
        page.run(() => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules]).length);
      const before = await rules();
      await page.run(() => document.body.setAttribute('bgcolor', '#101010'));
      await addStyle('body { background: #101010 !important; color: #eee !important }');
      await page.until(
        (count) => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules]).length > count,
        before,
      );
      await page.until(isPainted, 'ونفى');
    });
  });

  describe('what was saved comes back', () => {
    const save = async () => {
      page = await visitMarked(browser, site[address]('/saved'), 'ونفى');
      await tell(browser, page, 'page/save', { ids: null });
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
      await page.until(() => [...CSS.highlights].some(([, all]) => all.priority === 0));
      expect(await kept()).toEqual([]);
      await page.close();

      PAGES['/saved'] = story(...TOWNS, PRICES.replace('الأحد', 'الاثنين'));
      await open('/saved');
      await page.until(isPainted, 'قال');
      await page.until(isPainted, PRICES.slice(0, PRICES.indexOf(' الأحد')));
      expect(await kept()).toEqual([
        { state: 'changed', changes: [{ was: 'الأحد', is: 'الاثنين' }] },
        { state: 'lost', changes: [] },
      ]);

      const old = { hasText: 'الأحد' };
      const now = { hasText: 'الاثنين' };
      await browser.command(page, 'next');
      const card = page.getByRole('dialog').locator('.since');
      await card.locator('del', old).waitFor();
      await card.locator('ins', now).waitFor();
      await page.press('Escape');
      const popup = await openPopup(browser, page);
      await popup.locator('.kept del', old).waitFor();
      await popup.locator('.kept ins', now).waitFor();
      await popup.locator('.kept li', { hasText: 'مفقود من الصفحة' }).waitFor();
      await popup.close();
      const library = await browser.open('/library.html');
      await library.locator('.hit-row', { hasText: 'مفقود من الصفحة' }).waitFor();
      await library.locator('.hit-row', { hasText: 'تغيّر على الصفحة' }).locator('.claim').click();
      await library.locator('.detail del', old).waitFor();
      await library.locator('.detail ins', now).waitFor();
      await library.close();
    });
  });

  describe('a page that clears marks', () => {
    test('gets them back within a second, without the pointer', async () => {
      await open('/story');
      await page.until(isPainted, 'ونفى');
      await page.run(() => CSS.highlights.clear());
      await page.until(isPainted, 'ونفى');
    });

    test('again and again is left alone, and that is said', async () => {
      await open('/story');
      await page.until(isPainted, 'ونفى');
      const isBack = () =>
        expect
          .poll(() => page.run(() => CSS.highlights.size), { timeout: 1_500 })
          .toBeGreaterThan(0)
          .then(() => true)
          .catch(() => false);
      for (let times = 0; times < 50; times += 1) {
        await page.run(() => CSS.highlights.clear());
        await page.point(200 + times, 200);
        if (!(await isBack()) && (await reading()).nothing === 'cleared') break;
      }
      expect((await reading()).nothing).toBe('cleared');
      expect(await page.run(() => CSS.highlights.size)).toBe(0);
    });
  });

  describe('without a mouse', () => {
    const cardWords = () =>
      page.run(
        () => document.documentElement.querySelector(':scope > div')?.shadowRoot?.textContent ?? '',
      );
    const waitForCard = (words: string) =>
      page.until(
        (wanted) =>
          document.documentElement
            .querySelector(':scope > div')
            ?.shadowRoot?.textContent?.includes(wanted),
        words,
      );

    test('marks are gone through in reading order, from the page and from the card, and left', async () => {
      page = await visitMarked(browser, site[address]('/steps'), 'وزعم');
      await page.run(() => {
        const [paragraph] = document.getElementsByTagName('p');
        if (paragraph) paragraph.tabIndex = 0;
        paragraph?.focus();
      });
      const isInCard = () => document.activeElement?.matches('[popover]');
      await browser.command(page, 'next');
      await waitForCard('سترتفع');
      await page.until(isInCard);
      await browser.command(page, 'next');
      await waitForCard('بالغازات');
      await page.press('k');
      await waitForCard('سترتفع');
      await page.press('k');
      await waitForCard('الضرائب');
      await page.press('j');
      await waitForCard('سترتفع');
      await page.press('Escape');
      await expect.poll(cardWords).toBe('');
      await page.until(() => document.activeElement?.matches('p'));
      await browser.command(page, 'next');
      await waitForCard('بالغازات');
      await browser.command(page, 'previous');
      await waitForCard('سترتفع');
    });

    test('the claim of the open card is saved, and marks are turned off and on', async () => {
      page = await visitMarked(browser, site[address]('/steps'), 'وزعم');
      await browser.command(page, 'next');
      await waitForCard('سترتفع');
      await browser.command(page, 'save');
      await page.getByRole('dialog').locator('.btn-saved').waitFor();
      await browser.command(page, 'marks');
      await page.until(() => CSS.highlights.size === 0);
      await browser.command(page, 'marks');
      await page.until(isPainted, 'ونفى');
    });

    test('J and K are the page’s own while the card has not the focus', async () => {
      await open('/steps');
      await page.until(isPainted, 'ونفى');
      await page.press('j');
      expect(await cardWords()).toBe('');
    });
  });
});
