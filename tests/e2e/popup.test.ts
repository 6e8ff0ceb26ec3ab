import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '../../lib/i18n/translator';
import { FAMILIES } from '../../lib/snippets/display';
import { counted } from './support/counted';
import {
  BROWSERS,
  type EitherBrowser,
  faultsOf,
  type OwnPage,
  openListed,
  openPopup,
  store,
} from './support/either';
import { articlePage, type Site, servePages } from './support/pages';

const ARTICLE = articlePage(readFileSync('tests/articles/seed-0.txt', 'utf8'), 'استئناف المفاوضات');

/** An empty page of paper. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const { t } = translator('ar');

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/news': ARTICLE, '/paper': PDF, '/data': '{"a":1}' });
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

  // A site that nobody serves any more.
  const gone = async () => {
    const closed = await servePages({});
    await closed.close();
    return closed.url('/');
  };
  test.each([
    ['a PDF', () => site.url('/paper'), t('nothing.pdf')],
    ['a page that did not open', gone, t('nothing.not-loaded')],
    [
      'data in a viewer',
      () => site.url('/data'),
      t(name === 'Firefox' ? 'nothing.viewer' : 'nothing.no-text'),
    ],
  ])('%s is called what it is, whatever its address', async (_what, address, words) => {
    const page = await browser.visit(site.url('/news'));
    await page.run((to) => location.assign(to), await address());
    // The picture that tells comes to the tab a moment after the page.
    const said = async () => {
      const popup = await openPopup(browser, page);
      await popup.locator('.say-why h2, .group').first().waitFor();
      const isSaid = (await popup.getByText(words).count()) > 0;
      await popup.close();
      return isSaid;
    };
    await expect.poll(said, { timeout: 30_000 }).toBe(true);
    await page.close();
  });

  describe('the page tab', () => {
    let popup: OwnPage;
    beforeAll(async () => {
      popup = await openListed(browser, article);
    });
    afterAll(() => popup?.close());

    test('is Arabic and right to left, in the typefaces that it ships', async () => {
      const root = await popup.run(() => [
        document.documentElement.lang,
        document.documentElement.dir,
      ]);
      expect(root).toEqual(['ar', 'rtl']);
      const loaded = () =>
        popup.run(() =>
          [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family }) => family.replaceAll('"', '')),
        );
      await expect
        .poll(async () => new Set(await loaded()))
        .toEqual(new Set(['IBM Plex Sans Arabic', 'Noto Naskh Arabic']));
    });

    test('fits its window: nothing is wider than it, nothing is cut off at its foot', async () => {
      for (const width of [380, 360]) {
        await popup.size(width, 600);
        const extent = () =>
          popup.run(() => [
            document.documentElement.scrollWidth,
            document.documentElement.scrollHeight,
          ]);
        await expect.poll(extent).toEqual([width, 600]);
      }
    });

    test('lists every claim under its source, and counts them on the tab and in the chips', async () => {
      const heads = await popup.locator('.group h2 .num [aria-hidden]').allTextContents();
      const total = heads.map(counted).reduce((sum, count) => sum + count, 0);
      expect(total).toBeGreaterThan(10);
      expect(counted(await popup.locator('#tab-page').textContent())).toBe(total);
      expect(counted(await popup.locator('.chip').first().textContent())).toBe(total);
      expect(await popup.locator('.pop-sum p').textContent()).toMatch(/من النص منسوب إلى/);
    });

    test('is narrowed by what the cue does, and by sources without a name', async () => {
      await popup.getByRole('button', { name: 'مرشّحات أخرى' }).click();
      const all = popup.getByRole('button', { name: /^الكل/ });
      /** How many claims are listed once every list is open, and how many of them are such. */
      const shown = (such: string) =>
        popup.run((selector) => {
          for (const more of document.querySelectorAll<HTMLElement>('.more')) more.click();
          return ['.item', selector].map((one) => document.querySelectorAll(one).length);
        }, such);
      let families = 0;
      for (const family of FAMILIES) {
        const chip = popup.getByRole('button', { name: new RegExp(`^${t(`filter.${family}`)} `) });
        if ((await chip.count()) === 0) continue;
        families += 1;
        await chip.click();
        const count = counted(await chip.textContent());
        await expect.poll(() => shown(`.item.f-${family}`)).toEqual([count, count]);
        await all.click();
      }
      expect(families).toBeGreaterThan(3);
      await popup.getByRole('button', { name: /^بلا اسم/ }).click();
      const named = () =>
        popup
          .locator('.group h2 svg')
          .evaluateAll(
            (shapes) =>
              shapes.filter(
                ({ classList: [, kind = ''] }) =>
                  !['k-official', 'k-anonymous', 'k-group', 'k-unknown'].includes(kind),
              ).length,
          );
      await expect.poll(named).toBe(0);
      expect(await popup.locator('.group').count()).toBeGreaterThan(0);
      await all.click();
    });

    test('leads to a claim: the page scrolls there and shows its card', async () => {
      await article.size(900, 400);
      await article.run(() => scrollTo(0, 0));
      await popup.locator('.item .jump').last().click();
      await article.show();
      await article.until(() => scrollY > 0);
      await article.getByRole('dialog').waitFor();
      await article.press('Escape');
    });

    test('can be walked through by keys alone, in order, with the focus in sight', async () => {
      await popup.show();
      await popup.locator('#tab-page').focus();
      const stops: string[] = [];
      while (stops.at(-1) !== 'jump solid' && stops.length < 20) {
        await popup.press('Tab');
        stops.push(
          await popup.run(() => {
            const active = document.activeElement;
            const outline = active && getComputedStyle(active).outlineStyle;
            return `${active?.classList[0]} ${outline}`;
          }),
        );
      }
      const chips = await popup.locator('.chip').count();
      expect(stops).toEqual([
        'switch solid',
        'btn solid',
        'disclosure solid',
        ...Array(chips).fill('chip solid'),
        'jump solid',
      ]);
    });
  });

  describe('the saved tab', () => {
    let popup: OwnPage;
    beforeAll(async () => {
      popup = await openListed(browser, article);
    });
    afterAll(() => popup?.close());
    const rows = () => popup.locator('.saved');

    test('says how to begin while nothing is saved', async () => {
      await popup.locator('#tab-saved').click();
      await popup.getByRole('heading', { name: 'لم تحفظ قولًا بعد' }).waitFor();
      expect(await faultsOf(popup)).toEqual([]);
    });

    test('has what was saved one by one, the newest first', async () => {
      await popup.locator('#tab-page').click();
      const claims = popup.locator('.item');
      const first = await claims.nth(0).locator('.jump bdi').last().textContent();
      const second = await claims.nth(1).locator('.jump bdi').last().textContent();
      for (const at of [0, 1]) {
        await claims.nth(at).getByRole('button', { name: 'احفظ' }).click();
        await claims.nth(at).getByRole('button', { name: 'محفوظ', pressed: true }).waitFor();
      }
      await popup.locator('#tab-saved').click();
      await rows().nth(1).waitFor();
      expect(await rows().nth(0).textContent()).toContain(second);
      expect(await rows().nth(1).textContent()).toContain(first);
    });

    test('is searched without regard to hamza, and says when nothing is found', async () => {
      await popup.locator('#tab-page').click();
      await popup.getByRole('button', { name: 'احفظ الكل' }).click();
      await popup.getByRole('button', { name: 'كلّها محفوظة' }).waitFor();
      await popup.locator('#tab-saved').click();
      const all = counted(await popup.locator('#tab-page').textContent());
      await rows()
        .nth(all - 1)
        .waitFor();
      await popup.press('/');
      await popup.type('اطلاق النار');
      await popup.until((most) => {
        const shown = document.querySelectorAll('.saved');
        return shown.length > 0 && shown.length < most;
      }, all);
      const others = async () =>
        (await rows().allTextContents()).filter((text) => !text.includes('إطلاق النار'));
      await expect.poll(others).toEqual([]);
      await popup.type(' كذا');
      await popup.getByRole('heading', { name: /اطلاق النار كذا/ }).waitFor();
      await popup.press('Escape');
      await rows()
        .nth(all - 1)
        .waitFor();
    });

    test('loses a claim that is deleted and gets it back by Z, at its place', async () => {
      const before = await rows().allTextContents();
      await rows().nth(1).getByRole('button', { name: 'احذف' }).click();
      await popup.until(
        (left) => document.querySelectorAll('.saved').length === left,
        before.length - 1,
      );
      await expect.poll(() => rows().allTextContents()).toEqual(before.filter((_, at) => at !== 1));
      // With the focus on it, it stays.
      await popup.locator('.toast .btn').focus();
      await store(browser, { settings: { singleKeys: false } });
      await popup.locator('.toast .key').waitFor({ state: 'detached' });
      await popup.press('z');
      // What it does not take back while such keys are off it takes back once they are on.
      await store(browser, { settings: {} });
      await popup.locator('.toast .key').waitFor();
      await popup.press('z');
      await rows()
        .nth(before.length - 1)
        .waitFor();
      await expect.poll(() => rows().allTextContents()).toEqual(before);
    });

    test('leaves as JSON and CSV, what the search shows and nothing else', async () => {
      await popup.getByRole('searchbox').fill('إطلاق النار');
      const all = counted(await popup.locator('#tab-page').textContent());
      await popup.until((most) => document.querySelectorAll('.saved').length < most, all);
      const shown = await rows().count();
      const download = async (format: string) => {
        await popup.getByRole('button', { name: 'صدّر المعروض' }).click();
        const item = popup.getByRole('button', { name: new RegExp(`^${format} ?(?!Lines)`) });
        const { name, text } = await popup.download(() => item.first().click());
        expect(name).toMatch(new RegExp(`^isnad-.*\\.${format.toLowerCase()}$`));
        return text;
      };
      expect(JSON.parse(await download('JSON')).snippets).toHaveLength(shown);
      expect(parse(await download('CSV'), { columns: true, bom: true })).toHaveLength(shown);
      await popup.getByRole('searchbox').fill('');
    });
  });
});
