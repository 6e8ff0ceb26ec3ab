import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';

let browser: ChromiumWithIsnad;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('the extension loads without an error of its manifest', async () => {
  const page = await browser.open('chrome://extensions');
  const errors = await page.evaluate(async (id) => {
    const info = await chrome.developerPrivate.getExtensionInfo(id);
    return [...info.manifestErrors, ...info.runtimeErrors];
  }, browser.extensionId);
  expect(errors).toEqual([]);
});
