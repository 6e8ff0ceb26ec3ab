import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, tell, visitMarked } from './support/either';
import { type Site, servePages } from './support/pages';
import { paintedWords } from './support/painted';

const COUNT = 300;
/** Stands beside the last, whose card will be open. */
const LATE = COUNT - 3;
const paragraph = (at: number) =>
  `<p>قال الوزير أحمد سالم إن المشروع رقم ${at} سيبدأ يوم الأحد المقبل في المحافظات كلها بعد أن وافقت عليه الحكومة.</p>`;
const claim = (at: number) => `المشروع رقم ${at} سيبدأ`;
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
<style>body { font: 20px/1.9 serif; max-width: 30rem; background: #fff; color: #222 }</style></head>
<body><article id="story">${Array.from({ length: COUNT }, (_, at) => paragraph(at)).join('')}</article></body></html>`;

/** Whether a claim that begins so is painted, or is not; runs in the page. */
function isClaimPainted(words: string, isWanted: boolean): boolean {
  let found = false;
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      found ||= data.slice(range.startOffset, range.endOffset).startsWith(words);
    });
  });
  return found === isWanted;
}

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/long': PAGE });
});
afterAll(() => site?.close());

describe.each(BROWSERS)('a page of %s with many marks', (_name, start) => {
  let browser: EitherBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  test('has them where the reader is, and all of them on paper', async () => {
    const page = await visitMarked(browser, site.url('/long'), 'قال');
    const isThere = (at: number) => page.until(isClaimPainted, claim(at), true);
    const isGone = (at: number) => page.until(isClaimPainted, claim(at), false);
    await isThere(0);
    await isThere(12);
    await isGone(LATE);

    await tell(browser, page, 'page/step', { to: 'previous' });
    await isThere(LATE);
    await isGone(0);

    // What is put before all else moves the others, and what is seen stays marked.
    await page.run((html) => {
      scrollTo(0, 0);
      document.getElementById('story')?.insertAdjacentHTML('afterbegin', html);
    }, paragraph(COUNT));
    await isThere(COUNT);
    await isThere(0);
    await isGone(LATE);

    const happens = (type: string) => page.run((name) => dispatchEvent(new Event(name)), type);
    await happens('beforeprint');
    const onPaper = new Set(await page.run(paintedWords));
    for (let at = 0; at <= COUNT; at += 1)
      expect([...onPaper].some((words) => words.startsWith(claim(at)))).toBe(true);
    await happens('afterprint');
    await isGone(LATE);
    await page.close();
  });
});
