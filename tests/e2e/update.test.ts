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
  /** The names of all highlights with how much each paints, and how many sheets there are. */
  const state = () =>
    firefox.run(() => {
      const sheets = [...document.adoptedStyleSheets];
      const names = [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`);
      return { sheets: sheets.length, names: names.sort() };
    });
  try {
    await firefox.goto(site.url('/story'));
    await firefox.until(() => CSS.highlights.size > 0);
    const before = await state();
    await firefox.reinstall();
    await firefox.until(
      (old) => CSS.highlights.size > 0 && ![...CSS.highlights].some(([name]) => old.includes(name)),
      before.names.map((name) => name.split(' ')[0] ?? ''),
    );
    const after = await state();
    expect(after.sheets).toBe(before.sheets);
    expect(after.names).toHaveLength(before.names.length);
  } finally {
    await firefox.close();
    await site.close();
  }
});
