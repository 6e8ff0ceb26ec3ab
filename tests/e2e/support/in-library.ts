import { afterAll, beforeAll } from 'vitest';
import { counted } from './counted';
import type { BROWSERS, EitherBrowser, OwnPage } from './either';
import { untilListed } from './library';
import type { Place } from './place';

/** A window in which all columns of the library have room. */
export const WIDE = [1280, 900] as const;

/** The library page of a browser, from before the tests of a group until after them. */
export interface InLibrary {
  readonly browser: EitherBrowser;
  readonly page: OwnPage;
  rows(): Place;
  search(): Place;
  /** How many claims the list says that it shows. */
  shown(): Promise<number>;
  untilShown(count: number): Promise<unknown>;
}

/**
 * Starts a browser with the library in a wide window.
 * @param fill brings in what the library is to hold; it is waited for as long as is said
 */
export function inLibrary(
  start: (typeof BROWSERS)[number][1],
  fill: (page: OwnPage) => Promise<unknown> = async () => {},
  patience?: number,
): InLibrary {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/library.html');
    await page.size(...WIDE);
    await fill(page);
  }, patience);
  afterAll(() => browser?.close());
  return {
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    rows: () => page.locator('.hit-row'),
    search: () => page.getByRole('searchbox', { name: 'ابحث في المحفوظ' }),
    shown: async () => counted(await page.locator('.shown b').textContent()),
    untilShown: (count) => untilListed(page, count),
  };
}
