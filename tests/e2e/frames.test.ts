import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EitherBrowser, type OwnPage, PLACES } from './support/either';
import { type Site, servePages } from './support/pages';
import { isPainted } from './support/painted';

const SAYS = 'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.';
const DENIES = 'ونفى الجيش قصف المدينة بالغازات السامة في ضواحيها الشرقية.';
const FILLER = 'تقع المدينة على ضفة النهر وفيها أسواق قديمة وحدائق كثيرة يقصدها الزوار في الصيف.';
const page = (body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>body{font:22px/2 serif;background:#fff;color:#222}</style></head><body>${body}</body></html>`;
const story = (...told: string[]) =>
  page(
    `<article>${[...told, FILLER, FILLER, FILLER].map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
const PAGES = {
  '/framed': page(
    '<header>صحيفة الأفق</header><iframe id="story" src="/inner" width="900" height="700"></iframe>',
  ),
  '/inner': story(SAYS, DENIES),
  '/advert': page(
    `<article><p>${SAYS}</p><p>${FILLER}</p><p>${FILLER}</p></article><iframe id="story" src="/small" width="300" height="250"></iframe>`,
  ),
  '/both': page(
    `<article><p>${SAYS}</p><p>${FILLER}</p></article><iframe id="story" src="/denies" width="900" height="700"></iframe>`,
  ),
  '/denies': story(DENIES, FILLER),
  '/small': page(`<p>${DENIES}</p>`),
};

/** Whether these words are under a highlight of the document in the frame; runs in the page. */
function isPaintedInFrame(wanted: string): boolean {
  const frame = document.getElementById('story') as HTMLIFrameElement;
  const view = frame.contentWindow as Window & typeof globalThis;
  let found = false;
  view.CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      found ||= data.slice(range.startOffset, range.endOffset) === wanted;
    });
  });
  return found;
}

describe.each(PLACES)('in %s', (_name, address, start) => {
  let browser: EitherBrowser;
  let tab: OwnPage;
  let site: Site;
  beforeAll(async () => {
    browser = await start();
    tab = await browser.visit('about:blank');
    site = await servePages(PAGES);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const waitFor = (words: string) => tab.until(isPaintedInFrame, words);

  test('a story in a frame of the same site is marked there, and the page around it is not touched', async () => {
    await tab.goto(site[address]('/framed'));
    await waitFor('ونفى');
    expect(await tab.run(() => CSS.highlights.size)).toBe(0);
    const inner = () =>
      (document.getElementById('story') as HTMLIFrameElement).contentDocument?.body.innerHTML;
    expect(await tab.run(inner)).toBe(/<body>(.*)<\/body>/s.exec(PAGES['/inner'])?.[1]);
  });

  test('what changes in it is followed', async () => {
    await tab.goto(site[address]('/framed'));
    await waitFor('ونفى');
    await tab.run((text) => {
      const inner = (document.getElementById('story') as HTMLIFrameElement).contentDocument;
      const paragraph = inner?.createElement('p') as HTMLElement;
      paragraph.textContent = text;
      inner?.querySelector('article')?.prepend(paragraph);
    }, 'وحذر الخبير سامي خليل من ارتفاع أسعار الوقود في الشتاء.');
    await waitFor('وحذر');
  });

  test('a page and a frame in it have each its own marks', async () => {
    await tab.goto(site[address]('/both'));
    await waitFor('ونفى');
    await tab.until(isPainted, 'قال');
    // Once a second it is looked whether all are there.
    const since = await tab.run(() => performance.now());
    await tab.until((then) => performance.now() > then + 1_500, since);
    expect(await tab.run(isPainted, 'ونفى')).toBe(false);
    expect(await tab.run(isPaintedInFrame, 'قال')).toBe(false);
  });

  test('an advertisement in a frame of the same site is not read', async () => {
    await tab.goto(site[address]('/advert'));
    await tab.until(() => CSS.highlights.size > 0);
    expect(await tab.run(isPaintedInFrame, 'ونفى')).toBe(false);
  });
});
