import { expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { articlePage, servePages } from './support/pages';

declare const chrome: {
  developerPrivate: {
    reload(id: string): Promise<unknown>;
    updateProfileConfiguration(how: object): Promise<unknown>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<unknown> };
};

const TEXT =
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد.\nونفى الجيش قصف المدينة.';

/** Names of all highlights, where both lines of the story are painted; else null. Runs in the page. */
function highlights(): string[] | null {
  const names: string[] = [];
  const words: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    names.push(name);
    for (const range of highlight as unknown as Iterable<StaticRange>)
      words.push((range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
  }
  return ['قال', 'ونفى'].every((word) => words.includes(word)) ? names : null;
}
const sheets = () => document.adoptedStyleSheets.length;
const noneOf = (old: readonly string[]) =>
  ![...CSS.highlights].some(([name]) => old.includes(name));

test('Chromium marks open pages anew when we are reloaded, nothing twice, and marks go with us', async () => {
  const site = await servePages({ '/story': articlePage(TEXT) });
  const browser = await launchChromium();
  const { extensionId } = browser;
  try {
    const page = await browser.open(site.url('/story'));
    const marked = async () => (await (await page.waitForFunction(highlights)).jsonValue()) ?? [];
    const before = await marked();
    const sheetsBefore = await page.evaluate(sheets);
    const settings = await browser.open('chrome://extensions');
    await settings.evaluate(async (id) => {
      // Outside of it what was loaded from a folder is put out of use instead.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      void chrome.developerPrivate.reload(id);
    }, extensionId);
    await page.bringToFront();
    await page.waitForFunction(noneOf, before);
    expect(await marked()).toHaveLength(before.length);
    await expect.poll(() => page.evaluate(sheets)).toBe(sheetsBefore);

    await settings.evaluate((id) => chrome.management.setEnabled(id, false), extensionId);
    await page.waitForFunction(
      () => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0,
    );
  } finally {
    await browser.close();
    await site.close();
  }
});

test('Firefox marks open pages anew after an update, and nothing twice', async () => {
  const site = await servePages({ '/story': articlePage(TEXT) });
  const firefox = await launchFirefox();
  try {
    await firefox.goto(site.url('/story'));
    const before = await firefox.until(highlights);
    const sheetsBefore = await firefox.run(sheets);
    await firefox.reinstall();
    await firefox.until(noneOf, before);
    expect(await firefox.until(highlights)).toHaveLength(before.length);
    await expect.poll(() => firefox.run(sheets)).toBe(sheetsBefore);
  } finally {
    await firefox.close();
    await site.close();
  }
});
