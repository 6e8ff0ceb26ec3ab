import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';
import { articlePage, type Site, servePages } from './support/pages';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const TEXT = readFileSync('tests/articles/seed-4.txt', 'utf8');

const OTHER = 'ونفى الجيش قصف المدينة بالغازات السامة أمس في الحي الشرقي القديم.';

let firefox: FirefoxWithIsnad;
let site: Site;
beforeAll(async () => {
  site = await servePages({ '/article': articlePage(TEXT, 'خبر'), '/other': articlePage(OTHER) });
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** Id of the tab that shows an address, asked in a page of the extension. */
const tabAt = async (address: string) => {
  const [tab] = await browser.tabs.query({ url: address });
  return tab?.id ?? null;
};

/** Whether each of these words stands under a highlight of its own. */
const allPainted = (words: readonly string[]) => {
  const painted = new Set<string>();
  for (const [, highlight] of CSS.highlights)
    for (const range of highlight as unknown as Iterable<StaticRange>)
      if (range.startContainer === range.endContainer)
        painted.add(
          range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset) ?? '',
        );
  return words.every((word) => painted.has(word));
};

test('the content script marks a page, and the popup lists what is marked', async () => {
  const found = createArabicExtractor().extract(TEXT);
  const cues = found.map(({ cue }) => TEXT.slice(cue[0]?.start, cue[0]?.end));

  const article = await firefox.currentTab();
  await firefox.goto(site.url('/article'));
  await firefox.until(allPainted, cues);

  await firefox.newTab();
  await firefox.goto(`${firefox.origin}/popup.html`);
  const tab = await firefox.run(tabAt, 'http://127.0.0.1/*');
  expect(tab).not.toBeNull();
  await firefox.goto(`${firefox.origin}/popup.html?tab=${tab}`);
  await firefox.until(() => document.querySelector('.pop-list') !== null);
  const listed = await firefox.run(() => document.querySelector('.pop-list')?.textContent ?? '');
  for (const cue of new Set(cues.slice(0, 3))) expect(listed).toContain(cue);
  await firefox.switchTo(article);
});

test('a page that the browser had put away takes over what was chosen meanwhile', async () => {
  const article = await firefox.currentTab();
  await firefox.goto(site.url('/article'));
  await firefox.until(() => CSS.highlights.size > 0);
  const own = await firefox.newTab();
  await firefox.goto(`${firefox.origin}/popup.html`);
  await firefox.switchTo(article);
  await firefox.goto(site.url('/other'));
  await firefox.until(() => CSS.highlights.size > 0);
  const choose = async (marks: boolean) => {
    await firefox.switchTo(own);
    await firefox.run((on) => chrome.storage.local.set({ settings: { marks: on } }), marks);
    await firefox.switchTo(article);
  };
  await choose(false);
  await firefox.run(() => history.back());
  await firefox.until(() => document.title === 'خبر');
  await firefox.until(() => CSS.highlights.size === 0);
  await choose(true);
  await firefox.until(() => CSS.highlights.size > 0);
});
