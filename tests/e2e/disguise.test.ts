import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSERS, openListed } from './support/either';
import { type Site, servePages } from './support/pages';

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

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/hostile': PAGE });
});
afterAll(() => site?.close());

/** What of a page's words has got out of its place in one of ours; runs there. */
const escaped = () => ({
  hacked: 'hacked' in globalThis,
  images: document.querySelectorAll('img, script:not([src])').length,
  turning: /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText + document.title),
  long: /س{5000}/.test(document.body.innerText),
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
});
const NOTHING = { hacked: false, images: 0, turning: false, long: false, wide: 0 };

test.each(BROWSERS)(
  'what a page says of itself runs nothing and turns nothing in popup, panel and library: %s',
  async (_name, start) => {
    const browser = await start();
    try {
      const page = await browser.visit(site.url('/hostile'));
      await page.until(() => CSS.highlights.size > 0);
      const popup = await openListed(browser, page);
      const tab = await popup.run(() => location.search);
      await popup.click('.pop-foot button');
      await popup.until(() => document.querySelector('.pop-foot button:disabled'));
      const panel = await browser.open(`/sidepanel.html${tab}`);
      await panel.until(() => document.querySelector('.one'));
      const library = await browser.open('/library.html');
      await library.until(() => document.querySelector('.hit-row .claim'));
      await library.click('.hit-row .claim');
      await library.until(() => document.querySelector('.detail h2'));
      for (const ours of [popup, panel, library]) expect(await ours.run(escaped)).toEqual(NOTHING);
    } finally {
      await browser.close();
    }
  },
);
