import { afterAll, beforeAll } from 'vitest';
import type { BROWSERS, EitherBrowser, OwnPage } from './either';
import { type Site, servePages } from './pages';

/** Sentences that say, deny and warn, as pages of tests tell them, and one that attributes nothing. */
export const SAYS = 'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.';
export const DENIES = 'ونفى الجيش قصف المدينة بالغازات السامة في ضواحيها الشرقية.';
export const WARNS = 'وحذر الخبير سامي خليل من ارتفاع أسعار الوقود في الشتاء.';
export const FILLER =
  'تقع المدينة على ضفة النهر وفيها أسواق قديمة وحدائق كثيرة يقصدها الزوار في الصيف.';

/** A page of a newspaper, dark on white. */
export const newsPage = (body: string, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>${head}<style>body{font:22px/2 serif;background:#fff;color:#222}</style></head><body>${body}</body></html>`;

/** A tab of a browser, and the site that it is to show, from before the tests of a group until after them. */
export interface InTab {
  readonly tab: OwnPage;
  readonly site: Site;
  /** Shows a page of the site. */
  goto(path: string): Promise<void>;
}

/**
 * Starts a browser with an empty tab, and a site of these pages.
 * @param address how the site is called
 */
export function inTab(
  start: (typeof BROWSERS)[number][1],
  address: 'url' | 'plainUrl',
  pages: Readonly<Record<string, string>>,
): InTab {
  let browser: EitherBrowser;
  let tab: OwnPage;
  let site: Site;
  beforeAll(async () => {
    browser = await start();
    tab = await browser.visit('about:blank');
    site = await servePages(pages);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get tab() {
      return tab;
    },
    get site() {
      return site;
    },
    goto: (path) => tab.goto(site[address](path)),
  };
}

/** Whether these words are painted in the last frame of the page, or of the shadow root in `host`; runs in the page. */
export function isPaintedInFrame(wanted: string): boolean {
  const root = document.getElementById('host')?.shadowRoot ?? document;
  const frame = [...root.querySelectorAll<HTMLIFrameElement>('frame, iframe')].at(-1);
  const view = frame?.contentWindow as Window & typeof globalThis;
  let found = false;
  view.CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      found ||= data.slice(range.startOffset, range.endOffset) === wanted;
    });
  });
  return found;
}
