import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OUTLETS } from '../dom/outlets';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { type FirefoxWithIsnad, launchFirefox } from './support/firefox';
import { type Site, servePages } from './support/pages';
import { readingScript } from './support/reading';

type Reading = { isnadRead(): { told: string; read: string } };
const PAGES = Object.values(OUTLETS).flatMap(Object.entries<string>);
const pathOf = (at: number) => `/outlet-${at}`;

let site: Site;
beforeAll(async () => {
  const script = await readingScript();
  site = await servePages(
    Object.fromEntries(
      PAGES.map(([, html], at) => [pathOf(at), html.replace('</body>', () => `${script}</body>`)]),
    ),
  );
});
afterAll(() => site?.close());

describe('in Chromium, with its layout, pages are read as their readers read them', () => {
  let browser: ChromiumWithIsnad;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.context.newPage();
  });
  afterAll(() => browser?.close());

  test.each(PAGES.map(([name], at) => [name, at] as const))('%s', async (_name, at) => {
    await page.goto(site.url(pathOf(at)), { waitUntil: 'domcontentloaded' });
    const { told, read } = await page.evaluate(() =>
      (globalThis as unknown as Reading).isnadRead(),
    );
    expect(read).toBe(told);
  });
});

describe('in Firefox, with its layout, pages are read as their readers read them', () => {
  let browser: FirefoxWithIsnad;
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser?.close());

  test.each(PAGES.map(([name], at) => [name, at] as const))('%s', async (_name, at) => {
    await browser.goto(site.url(pathOf(at)));
    const { told, read } = await browser.run(() => (globalThis as unknown as Reading).isnadRead());
    expect(read).toBe(told);
  });
});
