import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EitherBrowser, type OwnPage, PLACES } from './support/either';
import { type Site, servePages } from './support/pages';
import { isPainted, paintedWords } from './support/painted';

const SAYS = 'قال الوزير أحمد سالم إن الأسعار سترتفع يوم الأحد المقبل في المحافظات.';
const DENIES = 'ونفى الجيش قصف المدينة بالغازات السامة في ضواحيها الشرقية.';
const WARNS = 'وحذر الخبير سامي خليل من ارتفاع أسعار الوقود في الشتاء.';
const CARRIES = 'وأضاف أن الضرائب على الشركات الصغيرة ستخفض خلال عامين.';
const FILLER = 'تقع المدينة على ضفة النهر وفيها أسواق قديمة وحدائق كثيرة يقصدها الزوار في الصيف.';
const page = (body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>body{font:22px/2 serif;background:#fff;color:#222}</style></head><body>${body}</body></html>`;
const PAGES = {
  '/notice': page(
    `<div id="root"><p>${FILLER}</p><p>${FILLER.replace('النهر', 'البحر')}</p></div>`,
  ),
  '/story': page(`<main id="main"><article><p>${SAYS}</p><p>${DENIES}</p></article></main>`),
  '/live': page(
    `<main id="main">${[SAYS, DENIES].map((text, at) => `<article><h3>تحديث رقم ${at} من التغطية المباشرة</h3><p>${text}</p></article>`).join('')}</main>`,
  ),
  '/consent': page(
    `<div id="app" aria-hidden="true"><main><article><p>${SAYS}</p><p>${DENIES}</p></article></main></div><div id="consent" role="dialog" style="position:fixed;inset:0;background:#fff"><p>قال ناشر الموقع إنه يستخدم ملفات تعريف الارتباط.</p><button id="agree">موافق</button></div>`,
  ),
  '/roots': page(
    `<x-page><template shadowrootmode="open"><main><x-story><template shadowrootmode="open"><article><p>${SAYS}</p><p>${DENIES} <a href="#top">ذلك كله</a></p></article></template></x-story></main></template></x-page>`,
  ),
  '/other': page(`<article><p>${WARNS}</p><p>${FILLER}</p></article>`),
};

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
  const goto = (path: string) => tab.goto(site[address](path));

  test('an article that comes after a notice is marked, and followed for as long as it is there', async () => {
    await goto('/notice');
    await tab.until(() => performance.now() > 1_500);
    await tab.run(
      (says, denies) => {
        const story = `<article><p>${says}</p><p id="denies">${denies}</p></article>`;
        (document.getElementById('root') as HTMLElement).innerHTML = story;
      },
      SAYS,
      DENIES,
    );
    await tab.until(isPainted, 'ونفى');
    // Longer than a page with nothing to mark is followed.
    await tab.until(() => performance.now() > 13_000);
    await tab.run((text) => {
      const node = document.getElementById('denies')?.firstChild as Text;
      node.data = text;
    }, WARNS);
    await tab.until(isPainted, 'وحذر');
    expect(await tab.run(isPainted, 'ونفى')).toBe(false);
  });

  test('an article that scrolling brings is marked beside the first', async () => {
    await goto('/story');
    await tab.until(isPainted, 'ونفى');
    await tab.run(
      (carries, warns) => {
        const next = `<article><p>${carries}</p><p>${warns}</p></article>`;
        document.getElementById('main')?.insertAdjacentHTML('beforeend', next);
      },
      CARRIES,
      WARNS,
    );
    await tab.until(isPainted, 'وأضاف');
    await tab.until(isPainted, 'وحذر');
    expect(await tab.run(isPainted, 'ونفى')).toBe(true);
  });

  test('an entry that a live page puts first is marked, and the others stay', async () => {
    await goto('/live');
    await tab.until(isPainted, 'ونفى');
    await tab.run((text) => {
      const entry = `<article><h3>تحديث جديد من التغطية المباشرة</h3><p>${text}</p></article>`;
      document.getElementById('main')?.insertAdjacentHTML('afterbegin', entry);
    }, WARNS);
    await tab.until(isPainted, 'وحذر');
    const words = await tab.run(paintedWords);
    expect(words.filter((word) => word === 'ونفى').length).toBeGreaterThan(0);
  });

  test('an article behind a consent layer is marked, the layer is not, before and after', async () => {
    await goto('/consent');
    await tab.until(isPainted, 'ونفى');
    expect((await tab.run(paintedWords)).join(' ')).not.toContain('الارتباط');
    await tab.run(() => {
      document.getElementById('consent')?.remove();
      document.getElementById('app')?.removeAttribute('aria-hidden');
    });
    await tab.until(isPainted, 'ونفى');
  });

  test('an article in a shadow root within another answers to the pointer, and so does what comes into it', async () => {
    await goto('/roots');
    await tab.until(isPainted, 'ونفى');
    const [x, y] = await tab.run(() => {
      const root = document
        .querySelector('x-page')
        ?.shadowRoot?.querySelector('x-story')?.shadowRoot;
      const [words] = root?.querySelectorAll('p')[1]?.childNodes ?? [];
      const range = document.createRange();
      range.setStart(words as Node, 1);
      range.setEnd(words as Node, 2);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2] as const;
    });
    await tab.point(x, y, true);
    await tab.until(() => document.querySelector('[popover]') !== null);
    await tab.run((text) => {
      const host = document.createElement('x-more');
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
      document.querySelector('x-page')?.shadowRoot?.querySelector('main')?.append(host);
    }, WARNS);
    await tab.until(isPainted, 'وحذر');
  });

  test('a page that the reader comes back to is marked and followed', async () => {
    await goto('/story');
    await tab.until(isPainted, 'ونفى');
    await goto('/other');
    await tab.until(isPainted, 'وحذر');
    await tab.run(() => history.back());
    await tab.until(isPainted, 'ونفى');
    await tab.run((text) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
    }, WARNS);
    await tab.until(isPainted, 'وحذر');
  });

  test('another article at another address of the same document is marked in the place of the first', async () => {
    await goto('/story');
    await tab.until(isPainted, 'ونفى');
    await tab.run((text) => {
      history.pushState(null, '', '/elsewhere');
      (document.getElementById('main') as HTMLElement).innerHTML =
        `<article><p>${text}</p></article>`;
    }, WARNS);
    await tab.until(isPainted, 'وحذر');
    expect(await tab.run(isPainted, 'ونفى')).toBe(false);
  });
});
