import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
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
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

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

/** What axe finds wrong with a page, each with the place it found it at. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(what: Document): Promise<{
            violations: readonly { id: string; nodes: readonly { html: string }[] }[];
          }>;
        };
      }
    ).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Opens the popup for a page, after it has listed something. */
async function listed(page: Page): Promise<Page> {
  const popup = await browser.openPopup(page);
  await popup.locator('.group').first().waitFor();
  return popup;
}

const counted = (text: string | null) =>
  Number(
    (text ?? '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).match(/\d+/)?.[0],
  );

describe('the page tab', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await listed(article);
  });
  afterAll(() => popup?.close());

  test('is Arabic and right to left, in the typefaces that it ships', async () => {
    const root = await popup.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.dir,
    ]);
    expect(root).toEqual(['ar', 'rtl']);
    const loaded = await popup.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family);
    });
    expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(
      new Set(['IBM Plex Sans Arabic', 'Noto Naskh Arabic']),
    );
  });

  test('fits its window: nothing is wider than it, nothing is cut off at its foot', async () => {
    for (const size of [
      { width: 380, height: 600 },
      { width: 360, height: 600 },
    ]) {
      await popup.setViewportSize(size);
      const [width, height] = await popup.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      expect([width, height]).toEqual([size.width, size.height]);
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
    const denials = popup.getByRole('button', { name: /^نفي/ });
    await denials.click();
    const count = counted(await denials.textContent());
    expect(await popup.locator('.item').count()).toBe(count);
    expect(await popup.locator('.item.f-deny').count()).toBe(count);
    await popup.getByRole('button', { name: /^الكل/ }).click();
    await popup.getByRole('button', { name: /^بلا اسم/ }).click();
    const kinds = await popup
      .locator('.group h2 svg')
      .evaluateAll((shapes) => shapes.map((shape) => shape.classList[1]));
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds)
      expect(['k-official', 'k-anonymous', 'k-group', 'k-unknown']).toContain(kind);
    await popup.getByRole('button', { name: /^الكل/ }).click();
  });

  test('leads to a claim: the page scrolls there and shows its card', async () => {
    await article.setViewportSize({ width: 900, height: 400 });
    await article.evaluate(() => scrollTo(0, 0));
    await popup.locator('.item .jump').last().click();
    await article.bringToFront();
    await article.waitForFunction(() => scrollY > 0);
    await article.getByRole('dialog').waitFor();
    await article.keyboard.press('Escape');
  });

  test('can be walked through by keys alone, in order, with the focus in sight', async () => {
    await popup.bringToFront();
    await popup.locator('#tab-page').focus();
    const stops: string[] = [];
    while (stops.at(-1) !== 'jump solid' && stops.length < 20) {
      await popup.keyboard.press('Tab');
      stops.push(
        await popup.evaluate(() => {
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
      ...Array(chips).fill('chip solid'),
      'jump solid',
    ]);
  });
});

describe('the saved tab', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await listed(article);
  });
  afterAll(() => popup?.close());
  const rows = () => popup.locator('.saved');

  test('says how to begin while nothing is saved', async () => {
    await popup.locator('#tab-saved').click();
    await popup.getByRole('heading', { name: 'لم تحفظ قولًا بعد' }).waitFor();
    expect(await faults(popup)).toEqual([]);
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
    await popup.getByRole('button', { name: 'كلها محفوظة' }).waitFor();
    await popup.locator('#tab-saved').click();
    const all = counted(await popup.locator('#tab-page').textContent());
    await rows()
      .nth(all - 1)
      .waitFor();
    await popup.keyboard.press('/');
    await popup.keyboard.type('اطلاق النار');
    await popup.waitForFunction((most) => {
      const shown = document.querySelectorAll('.saved');
      return shown.length > 0 && shown.length < most;
    }, all);
    for (const text of await rows().allTextContents()) expect(text).toContain('إطلاق النار');
    await popup.keyboard.type(' كذا');
    await popup.getByRole('heading', { name: /اطلاق النار كذا/ }).waitFor();
    await popup.keyboard.press('Escape');
    await rows()
      .nth(all - 1)
      .waitFor();
  });

  test('loses a claim that is deleted and gets it back by Z, at its place', async () => {
    const before = await rows().allTextContents();
    await rows().nth(1).getByRole('button', { name: 'احذف' }).click();
    await popup.waitForFunction(
      (left) => document.querySelectorAll('.saved').length === left,
      before.length - 1,
    );
    expect(await rows().allTextContents()).toEqual(before.filter((_, at) => at !== 1));
    await popup.getByText('حُذف القول').waitFor();
    await popup.keyboard.press('z');
    await rows()
      .nth(before.length - 1)
      .waitFor();
    expect(await rows().allTextContents()).toEqual(before);
  });

  test('leaves as JSON and CSV, what the search shows and nothing else', async () => {
    await popup.getByRole('searchbox').fill('إطلاق النار');
    const all = counted(await popup.locator('#tab-page').textContent());
    await popup.waitForFunction((most) => document.querySelectorAll('.saved').length < most, all);
    const shown = await rows().count();
    const download = async (format: string) => {
      await popup.getByRole('button', { name: 'صدّر المعروض' }).click();
      const [file] = await Promise.all([
        popup.waitForEvent('download'),
        popup.getByRole('button', { name: new RegExp(format) }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`^isnad-.*\\.${format.toLowerCase()}$`));
      return readFileSync(await file.path(), 'utf8');
    };
    expect(JSON.parse(await download('JSON')).snippets).toHaveLength(shown);
    expect(parse(await download('CSV'), { columns: true, bom: true })).toHaveLength(shown);
    await popup.getByRole('searchbox').fill('');
  });
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
    await popup.getByRole('heading', { name: 'لا نستطيع قراءة هذه الصفحة' }).waitFor();
    expect(await popup.getByText('لا يسمح المتصفّح').count()).toBe(1);
    await popup.close();
    await page.close();
  });
});

describe('looks and languages', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await listed(article);
  });
  afterAll(() => popup?.close());

  async function choose(language: string): Promise<void> {
    await popup.locator('.pop-top [aria-expanded]').click();
    await popup.getByRole('radio', { name: language }).click();
    await popup.keyboard.press('Escape');
  }

  test.each([
    ['العربية', 'light'],
    ['العربية', 'dark'],
    ['English', 'light'],
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
    expect(await popup.locator('#tab-page').textContent()).toMatch(/^Page \d+$/);
  });

  test('the language is kept, and the real popup speaks it', async () => {
    const again = await listed(article);
    expect(await again.evaluate(() => document.documentElement.lang)).toBe('en');
    await again.close();
    await choose('Automatic');
    await popup.waitForFunction(() => document.documentElement.lang === 'ar');
  });
});
