import { expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { articlePage, servePages } from './support/pages';
import { waitForMark } from './support/painted';

declare const chrome: { developerPrivate: { reload(id: string): Promise<unknown> } };

const TEXT =
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد.\nونفى الجيش قصف المدينة.';

test('marks go with the extension that painted them', async () => {
  const site = await servePages({ '/story': articlePage(TEXT) });
  const browser = await launchChromium();
  try {
    const page = await browser.open(site.url('/story'));
    await waitForMark(page, 'ونفى');
    const settings = await browser.open('chrome://extensions');
    await settings.evaluate((id) => void chrome.developerPrivate.reload(id), browser.extensionId);
    await page.bringToFront();
    await page.waitForFunction(
      () => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0,
    );
  } finally {
    await browser.close();
    await site.close();
  }
});

test('an update marks open pages anew, and nothing twice', async () => {
  const site = await servePages({ '/story': articlePage(TEXT) });
  const firefox = await launchFirefox();
  /** Names of all highlights, where both lines of the story are painted; else null. */
  const highlights = () => {
    const names: string[] = [];
    const words: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      names.push(name);
      for (const range of highlight as unknown as Iterable<StaticRange>)
        words.push((range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
    }
    return ['قال', 'ونفى'].every((word) => words.includes(word)) ? names : null;
  };
  const sheets = () => firefox.run(() => document.adoptedStyleSheets.length);
  try {
    await firefox.goto(site.url('/story'));
    const before = await firefox.until(highlights);
    const sheetsBefore = await sheets();
    await firefox.reinstall();
    await firefox.until((old) => ![...CSS.highlights].some(([name]) => old.includes(name)), before);
    expect(await firefox.until(highlights)).toHaveLength(before.length);
    await expect.poll(sheets).toBe(sheetsBefore);
  } finally {
    await firefox.close();
    await site.close();
  }
});
