import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchChromiumWith, tabIdOf } from '../../../scripts/chromium.mjs';
import { built } from './built';

/** A running Chromium with the extension in it. */
export interface ChromiumWithIsnad {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Opens a page of a site and returns it once it is loaded. */
  open(url: string): Promise<Page>;
  /** Id of the tab that shows this page, as the extension sees it. */
  tabId(page: Page): Promise<number>;
  /** Opens the popup as a tab of its own size, looking at the given page's tab. */
  openPopup(page: Page): Promise<Page>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** How the browser is to be started. */
export interface LaunchOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** Folder in which the profile is made. */
  readonly profileIn?: string;
  /** The profile itself, which stays when the browser ends. */
  readonly profile?: string;
  /** Folder of the built extension, for the name that the build has. */
  readonly extension?: (build: string) => string;
  /** Port of a proxy on loopback that everything goes through, loopback too. */
  readonly proxy?: number;
}

/**
 * Starts a headless Chromium with an empty profile and the test build of the extension.
 * @throws when the build is missing
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumWithIsnad> {
  const { extension = built, profileIn, profile } = options;
  const launched = await launchChromiumWith(extension('chrome-mv3-e2e'), {
    colorScheme: options.colorScheme ?? 'light',
    ...(profileIn === undefined ? {} : { profileIn }),
    ...(profile === undefined ? {} : { profile }),
    viewport: { width: 1280, height: 900 },
    args: options.proxy
      ? [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']
      : [],
  });
  const { context, extensionId } = launched;
  // It opens by itself and comes to the front: only then are other tabs in front for as long as a test wants them there.
  const isWelcomed = () => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  for (const deadline = Date.now() + 20_000; !isWelcomed() && Date.now() < deadline; )
    await pause(50);
  return {
    ...launched,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    tabId: (page) => tabIdOf(launched, page),
    async openPopup(page) {
      const id = await tabIdOf(launched, page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 380, height: 600 });
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${id}`);
      return popup;
    },
  };
}
