import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './support/either';
import { type FirefoxWithIsnad, launchFirefox, openBeside } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';

declare const browser: {
  tabs: { query(what: object): Promise<readonly { id?: number }[]> };
  storage: { local: { set(values: object): Promise<void> } };
};

const TEXT = readFileSync('tests/articles/seed-0.txt', 'utf8');
/** Dark and light, as Firefox numbers them. */
const SCHEMES = { dark: 0, light: 1 } as const;

let firefox: FirefoxWithIsnad;
let site: Site;
let ofTab: string;
beforeAll(async () => {
  site = await servePages({ '/news': articlePage(TEXT, 'استئناف المفاوضات') });
  firefox = await launchFirefox();
  await firefox.goto(site.url('/news'));
  await firefox.until(() => CSS.highlights.size > 0);
  ofTab = await openBeside(firefox);
  await firefox.goto(`${firefox.origin}/popup.html${ofTab}`);
  await firefox.until(() => document.querySelector('.group'));
  await firefox.click('.pop-foot .btn');
  await firefox.until(() => document.querySelector('.pop-foot .btn:disabled'));
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** Pages with what is to be seen on them before they are looked at, and what is pressed then. */
const PAGES: readonly (readonly [path: string, seen: string, press: string | null])[] = [
  ['/popup.html', '.group', null],
  ['/sidepanel.html', '.one', null],
  ['/library.html', '.hit-row .claim', '.hit-row .claim'],
  [
    '/options.html',
    'section[aria-labelledby="own-cues"]',
    '[aria-labelledby="own-cues"] .btn-line',
  ],
  ['/welcome.html', '.slot .card', null],
  ['/privacy.html', 'h1', null],
];

describe.each([
  ['ar', 'dark'],
  ['en', 'light'],
] as const)('axe finds nothing: %s, %s', (language, scheme) => {
  test.each(PAGES)('%s', async (path, seen, press) => {
    await firefox.prefer('layout.css.prefers-color-scheme.content-override', SCHEMES[scheme]);
    const isOfTab = path === '/popup.html' || path === '/sidepanel.html';
    await firefox.goto(`${firefox.origin}${path}${isOfTab ? ofTab : ''}`);
    await firefox.run(
      (chosen) => browser.storage.local.set({ settings: { language: chosen } }),
      language,
    );
    await firefox.until((lang) => document.documentElement.lang === lang, language);
    await firefox.until((selector) => document.querySelector(selector), seen);
    if (press !== null) await firefox.click(press);
    expect(await faultsOf(firefox)).toEqual([]);
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await firefox.run(wider)).toBe(0);
  });
});
