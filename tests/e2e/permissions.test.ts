import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumWithIsnad, launchChromium } from './support/chromium';
import { articlePage, type Site, servePages } from './support/pages';
import { waitForMark } from './support/painted';

declare const chrome: {
  action: { getTitle(of: { tabId: number }): Promise<string> };
  developerPrivate: {
    updateExtensionConfiguration(what: object): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
  scripting: { getRegisteredContentScripts(): Promise<readonly { matches?: string[] }[]> };
};

const TEXT =
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد.\nونفى الجيش قصف المدينة.';
const ENGLISH = 'The minister said that prices will rise next year.\n'.repeat(40);
const HOST = 'http://127.0.0.1:*/*';

let browser: ChromiumWithIsnad;
let site: Site;
let settings: Page;
let page: Page;
beforeAll(async () => {
  site = await servePages({ '/story': articlePage(TEXT), '/english': articlePage(ENGLISH) });
  browser = await launchChromium();
  settings = await browser.open('chrome://extensions');
  await tell('withhold');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => page?.close());

/** Does in the browser's own settings what a reader does there with the sites of an extension. */
const tell = (what: 'withhold' | 'add' | 'remove') =>
  settings.evaluate(
    async ([what, id, host]) => {
      const { developerPrivate } = chrome;
      if (what === 'withhold')
        await developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: 'ON_CLICK',
        });
      if (what === 'add') await developerPrivate.addHostPermission(id, host);
      if (what === 'remove') await developerPrivate.removeHostPermission(id, host);
    },
    [what, browser.extensionId, HOST] as const,
  );

const registered = () =>
  browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());

/** What of ours runs in the page: the files of the extension that the page's process has been given. */
async function filesIn(session: CDPSession): Promise<readonly string[]> {
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) files.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  return files;
}

async function open(path: string): Promise<readonly string[]> {
  page = await browser.context.newPage();
  const files = await filesIn(await browser.context.newCDPSession(page));
  await page.goto(site.url(path));
  return files;
}

const unmarked = () => page.waitForFunction(() => CSS.highlights.size === 0);

describe('a site that is not granted', () => {
  test('gets not a byte', async () => {
    await expect.poll(registered).toEqual([]);
    const files = await open('/story');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(files).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('is not read by the popup before the reader says so', async () => {
    const files = await open('/story');
    const popup = await browser.openPopup(page);
    await popup.locator('.offers .btn-main').waitFor();
    expect(files).toEqual([]);
    await popup.close();
  });
});

describe('a site that is granted', () => {
  beforeEach(() => tell('add'));
  afterEach(() => tell('remove'));

  test('is marked at once where it is open, and no more when the grant is taken back', async () => {
    await tell('remove');
    await open('/story');
    await tell('add');
    await waitForMark(page, 'ونفى');
    await expect.poll(registered).toHaveLength(1);
    await tell('remove');
    await unmarked();
    await expect.poll(registered).toEqual([]);
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    await expect.poll(sheets).toBe(0);
    await tell('add');
    await waitForMark(page, 'ونفى');
  });

  test('gets loader, then reader, and the card when one is opened', async () => {
    const files = await open('/story');
    await waitForMark(page, 'ونفى');
    await expect.poll(() => [...new Set(files)]).toEqual(['/loader.js', '/article.js']);
  });

  test('gets the loader alone where its page is not Arabic, and nothing stays', async () => {
    const files = await open('/english');
    await expect.poll(() => [...new Set(files)]).toEqual(['/loader.js']);
    const tabId = await browser.tabId(page);
    const title = () =>
      browser.worker.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
    await expect.poll(title).toBe('إسناد: هذه الصفحة ليست بالعربية');
    const session = await browser.context.newCDPSession(page);
    const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
      depth: -1,
      pierce: true,
    });
    expect(listeners).toEqual([]);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    expect([...new Set(files)]).toEqual(['/loader.js']);
  });
});
