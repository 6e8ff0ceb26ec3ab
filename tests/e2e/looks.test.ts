import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  type EitherBrowser,
  faultsOf,
  type OwnPage,
  openListed,
  store,
  tabIdOf,
} from './support/either';
import { articlePage, type Site, servePages } from './support/pages';

/** Half an article has every sort of part, and the other half only more of them. */
const TEXT = readFileSync('tests/articles/seed-0.txt', 'utf8')
  .split('\n')
  .filter((_, at) => at < 5 || at > 10)
  .join('\n');
const ARTICLE = articlePage(TEXT, 'استئناف المفاوضات');
const QUIET = articlePage(
  'تقع المدينة القديمة على ضفة النهر، وتحيط بها أسواق وبيوت وحدائق واسعة.\n'.repeat(12),
);

/** Something of ours that a reader looks at: where it is, what is done there, and what is seen then. */
interface View {
  readonly name: string;
  /** Its path; with `ofPage` it is about the article, or about the page that is named. */
  readonly path: string;
  readonly ofPage?: '/news' | '/quiet' | '/closed';
  readonly seen: string;
  /** What is there before anything is done; what is seen where nothing is done. */
  readonly before?: string;
  readonly act?: (page: OwnPage) => Promise<void>;
  /** What is new of it, where the rest is what another view shows. */
  readonly part?: string;
  /** Widths at which it has another layout, in CSS pixels. */
  readonly narrow?: readonly number[];
}

const press = (selector: string) => (page: OwnPage) => page.locator(selector).first().click();
const key = (pressed: string) => async (page: OwnPage) => {
  await page.locator('.hits').focus();
  await page.press(pressed);
};
/** Opens the first claim of the library: the list may still move while it comes. */
const openFirst = (page: OwnPage) =>
  expect
    .poll(async () => {
      await page.locator('.hit-row .claim').first().click();
      return page.locator('.detail h2').count();
    })
    .toBe(1);

const POPUP = { path: '/popup.html', ofPage: '/news', before: '.group' } as const;
const PANEL = { path: '/sidepanel.html', ofPage: '/news', before: '.one' } as const;
const LIBRARY = { path: '/library.html', before: '.hit-row .claim' } as const;
const VIEWS: readonly View[] = [
  { ...POPUP, name: 'the popup', seen: '.group' },
  { ...POPUP, name: 'what is saved, in the popup', seen: '.saved', act: press('#tab-saved') },
  {
    ...POPUP,
    name: 'the menu of languages',
    seen: '[role="radio"], input[type="radio"]',
    act: press('.pop-top [aria-expanded]'),
    part: '.pop-top',
  },
  { path: '/popup.html', ofPage: '/quiet', name: 'a page without claims', seen: '.steps' },
  { path: '/popup.html', ofPage: '/closed', name: 'a site that is not allowed', seen: '.offers' },
  { ...PANEL, name: 'the panel with its findings', seen: '.one', act: press('.findings summary') },
  {
    ...PANEL,
    name: 'the keys of the panel',
    seen: 'dialog[open]',
    act: (page) => page.press('?'),
    part: 'dialog[open]',
  },
  {
    ...LIBRARY,
    name: 'the library with a claim open and one selected',
    seen: '.detail h2',
    async act(page) {
      await openFirst(page);
      await key('x')(page);
    },
    narrow: [700, 400],
  },
  {
    ...LIBRARY,
    name: 'the form for corrections',
    seen: '.correct',
    async act(page) {
      await openFirst(page);
      await key('e')(page);
    },
    part: '.detail',
  },
  {
    ...LIBRARY,
    name: 'the keys of the library',
    seen: 'dialog[open]',
    act: key('Shift+?'),
    part: 'dialog[open]',
  },
  {
    ...LIBRARY,
    name: 'the export',
    seen: 'dialog[open]',
    act: (page) =>
      page
        .getByRole('button', { name: /^(?:تصدير|Export)/ })
        .first()
        .click(),
    part: 'dialog[open]',
  },
  { path: '/library.html?shelf=trash', name: 'the empty trash', seen: '.say-why' },
  {
    path: '/options.html',
    before: 'h1',
    name: 'the options with a form open',
    seen: '.own-form',
    async act(page) {
      await press('details summary')(page);
      await press('[aria-labelledby="own-cues"] .btn-line')(page);
    },
  },
  { path: '/welcome.html', name: 'the welcome page', seen: '.slot .card' },
  { path: '/privacy.html', name: 'the privacy page', seen: 'h1' },
];

/** Each language with each theme, and the rules that have not been asked of the language before. */
const LOOKS = [
  ['ar', 'light', 'all'],
  ['ar', 'dark', 'of colours'],
  ['en', 'dark', 'all'],
  ['en', 'light', 'of colours'],
] as const;

/** A little more than the popup needs, so that no bar of the window stands on its edge. */
const ROOM = [400, 640] as const;

const isIn = (language: string) => document.documentElement.lang === language;
const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/news': ARTICLE, '/quiet': QUIET, '/closed': ARTICLE });
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in %s', (_name, start) => {
  let browser: EitherBrowser;
  /** Ids of the tabs that are looked at. */
  const tabs: Partial<Record<string, number>> = {};
  let article: OwnPage;
  beforeAll(async () => {
    browser = await start();
    const closed = site.plainUrl('/closed').replace('news.test', 'other.test');
    for (const [path, url] of [
      ['/closed', closed],
      ['/quiet', site.url('/quiet')],
      ['/news', site.url('/news')],
    ] as const) {
      article = await browser.visit(url);
      tabs[path] = await tabIdOf(browser, article);
    }
    const popup = await openListed(browser, article);
    await popup.click('.pop-foot .btn');
    await popup.locator('.pop-foot .btn:disabled').first().waitFor();
    await popup.close();
  });
  afterAll(() => browser?.close());

  test.each(VIEWS)('axe finds nothing in either language and theme: $name', async (view) => {
    const { path, ofPage, seen, before = seen, act, part, narrow = [] } = view;
    const page = await browser.open(ofPage ? `${path}?tab=${tabs[ofPage]}` : path);
    if (path === POPUP.path) await page.size(...ROOM);
    await page.locator(before).first().waitFor();
    await act?.(page);
    for (const [language, colours, rules] of LOOKS) {
      await store(browser, { settings: { language } });
      await page.look({ colours });
      await page.until(isIn, language);
      await page.locator(seen).first().waitFor();
      expect(await faultsOf(page, part, rules), `${language}, ${colours}`).toEqual([]);
      await expect.poll(() => page.run(wider)).toBe(0);
    }
    // What a width changes is the same in both browsers.
    for (const width of browser.name === 'Chromium' ? narrow : []) {
      await page.size(width, 700);
      await expect.poll(() => page.run(wider)).toBe(0);
      expect(await faultsOf(page), `${width} pixels`).toEqual([]);
    }
    if (path !== POPUP.path) {
      await page.size(320, 700);
      await expect.poll(() => page.run(wider)).toBe(0);
      await store(browser, { settings: { language: 'ar' } });
      await page.until(isIn, 'ar');
      await expect.poll(() => page.run(wider)).toBe(0);
    }
    await page.close();
  });

  test('nor on the card of a page', async () => {
    for (const language of ['ar', 'en']) {
      await store(browser, { settings: { language } });
      await browser.command(article, 'next');
      const card = article.getByRole('dialog');
      await card.getByRole('button', { name: language === 'ar' ? 'صحّح' : 'Correct' }).click();
      await card.locator('form').waitFor();
      expect(await faultsOf(article, '[popover]')).toEqual([]);
      await article.press('Escape');
      await article.press('Escape');
      await card.waitFor({ state: 'detached' });
    }
  });
});
