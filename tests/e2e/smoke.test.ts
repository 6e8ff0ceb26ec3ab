import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from './support/built';
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

test('a page of ours asks for few scripts, and the background for nothing that draws', () => {
  const extension = built('chrome-mv3-e2e');
  for (const page of ['library', 'popup', 'sidepanel', 'options', 'welcome']) {
    const html = readFileSync(join(extension, `${page}.html`), 'utf8');
    expect(html.match(/\.js"/g)?.length, page).toBeLessThanOrEqual(12);
  }
  const background = readFileSync(join(extension, 'background.js'), 'utf8');
  expect(background).toContain('/base-');
  expect(background).not.toContain('/view-');
});
