import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

/** The test build for Chromium, made by `wxt build --mode e2e`. */
const EXTENSION = resolve('.output/chrome-mv3-e2e');

/** What a reader's real browser would fetch on its own is switched off, and no name but ours is looked up. */
const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A running Chromium with the extension in it. */
export interface ChromiumWithIsnad {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Opens a page of a site and returns it once it is loaded. */
  open(url: string): Promise<Page>;
  /** Id of the tab that shows this page, as the extension sees it. */
  tabId(page: Page): Promise<number>;
  /** Opens the popup as a tab of its own size, looking at the given tab. */
  openPopup(page: Page): Promise<Page>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** How the browser is to be started. */
export interface LaunchOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly extension?: string;
}

/**
 * Starts a headless Chromium with an empty profile and the test build of the extension.
 * @throws when the build is missing
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumWithIsnad> {
  const extension = options.extension ?? EXTENSION;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension in ${extension}: run "npx wxt build --mode e2e" first`);
  const profile = await mkdtemp(join(tmpdir(), 'isnad-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    args: [
      ...ARGUMENTS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;

  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const tabId = async (page: Page) => {
    await page.bringToFront();
    const id = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? null;
    });
    if (id === null) throw new Error('The browser shows no active tab');
    return id;
  };
  return {
    context,
    worker,
    extensionId,
    open,
    tabId,
    async openPopup(page) {
      const id = await tabId(page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 380, height: 600 });
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${id}`);
      return popup;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
