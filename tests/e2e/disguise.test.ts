import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type Site, servePages } from './support/pages';
import { waitForMark } from './support/painted';

const MARKUP = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
/** Turns the direction of whatever follows, and closes every isolate around it. */
const TURN = '\u202e\u2069\u2069';
const LONG = 'س'.repeat(300_000);

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const element = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const DATA = JSON.stringify({
  '@type': 'NewsArticle',
  headline: `${MARKUP}${TURN}`,
  author: { name: `${MARKUP}${LONG}` },
  publisher: { name: `صحيفة${TURN}${MARKUP}` },
  datePublished: MARKUP,
}).replaceAll('<', '\\u003c');

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>${element(`${MARKUP}${TURN}عنوان`)}</title>
<meta name="author" content="${attribute(`${MARKUP}${TURN}`)}">
<meta property="og:site_name" content="${attribute(`صحيفة${TURN}${MARKUP}`)}">
<script type="application/ld+json">${DATA}</script>
</head><body><main><article>
<p>قال الوزير أحمد${TURN} سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد ${element(MARKUP)}.</p>
<p>ونفى الجيش قصف المدينة.</p></article></main></body></html>`;

let browser: ChromiumWithIsnad;
let site: Site;
beforeAll(async () => {
  browser = await launchChromium();
  site = await servePages({ '/hostile': PAGE });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('what a page says of itself runs nothing and turns nothing in popup and library', async () => {
  const page = await browser.open(site.url('/hostile'));
  await waitForMark(page, 'ونفى');
  const popup = await browser.openPopup(page);
  await popup.locator('.group').first().waitFor();
  await popup.getByRole('button', { name: 'احفظ الكل' }).click();
  const library = await browser.open(`chrome-extension://${browser.extensionId}/library.html`);
  await library
    .getByRole('row', { name: /أحمد سالم/ })
    .first()
    .click();
  await library.getByRole('complementary').first().waitFor();
  for (const ours of [popup, library]) {
    const found = await ours.evaluate(() => ({
      hacked: 'hacked' in globalThis,
      images: document.querySelectorAll('img, script:not([src])').length,
      turning: /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText + document.title),
      long: /س{5000}/.test(document.body.innerText),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(found).toEqual({ hacked: false, images: 0, turning: false, long: false, wide: 0 });
  }
  await page.close();
});
