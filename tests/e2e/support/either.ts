import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** What runs in a page; a promise is waited for. */
type InPage<Arguments extends readonly unknown[], Value> = (
  ...args: Arguments
) => Value | Promise<Value>;

/** A page of the extension in a tab of its own, in whichever browser. */
export interface OwnPage {
  /** Runs a function in the page, which knows nothing but the page and its arguments. */
  run<Value, Arguments extends readonly unknown[]>(
    what: InPage<Arguments, Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Asks again until the function gives something true, and gives it back. */
  until<Value, Arguments extends readonly unknown[]>(
    what: InPage<Arguments, Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Clicks what a CSS selector names, as a pointer would. */
  click(selector: string): Promise<void>;
  /** Brings the page to the front. */
  show(): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Ends the page, whatever it is doing. */
  close(): Promise<void>;
}

/** A running browser with the extension in it. */
export interface EitherBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** Opens a page of the extension by its path. */
  open(path: string): Promise<OwnPage>;
  /** Ends the background, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** How the browser is to be started. */
export interface EitherOptions {
  /** Folder in which the profile is made. */
  readonly profileIn?: string;
  /** Folder of the built extension, for the name that the build has. */
  readonly extension?: (build: string) => string;
  readonly colorScheme?: 'light' | 'dark';
}

async function startChromium(options: EitherOptions = {}): Promise<EitherBrowser> {
  const browser = await launchChromium(options);
  /** The same function with its arguments in one, as Playwright hands them over. */
  const inOne = (what: unknown) => new Function('args', `return (${what})(...args)`) as never;
  const own = (page: Page): OwnPage => ({
    run: (what, ...args) => page.evaluate(inOne(what), args),
    until: async (what, ...args) => {
      const found = await page.waitForFunction(inOne(what), args);
      return (await found.jsonValue()) as never;
    },
    click: (selector) => page.locator(selector).first().click(),
    show: () => page.bringToFront(),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  });
  return {
    name: 'Chromium',
    open: async (path) =>
      own(await browser.open(`chrome-extension://${browser.extensionId}${path}`)),
    async stopBackground() {
      const [page] = browser.context.pages();
      const session = page && (await browser.context.newCDPSession(page));
      await session?.send('ServiceWorker.enable');
      await session?.send('ServiceWorker.stopAllWorkers');
      await session?.detach();
    },
    close: browser.close,
  };
}

async function startFirefox(options: EitherOptions = {}): Promise<EitherBrowser> {
  const browser = await launchFirefox(options);
  const first = await browser.currentTab();
  const own = (handle: string): OwnPage => {
    const here = <Rest extends readonly unknown[], Value>(
      work: (...rest: Rest) => Promise<Value>,
    ) => {
      return async (...rest: Rest) => {
        await browser.speakTo(handle);
        return work(...rest);
      };
    };
    return {
      run: here(browser.run as never),
      until: here(browser.until as never),
      click: here(browser.click),
      show: () => browser.switchTo(handle),
      screenshot: here(browser.screenshot),
      async close() {
        await browser.speakTo(handle);
        await browser.closeTab();
        await browser.switchTo(first);
      },
    };
  };
  return {
    name: 'Firefox',
    async open(path) {
      const handle = await browser.newTab();
      await browser.goto(`${browser.origin}${path}`);
      return own(handle);
    },
    stopBackground: browser.stopBackground,
    close: browser.close,
  };
}

/** Both browsers, for tests that are the same in each. */
export const BROWSERS = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const;

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong with a page, each with the place that it found it at. */
export async function faultsOf(page: OwnPage): Promise<readonly string[]> {
  const look = new Function(`${axe};
    return Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      .then(() => window.axe.run(document))
      .then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));`);
  return page.run(look as () => Promise<readonly string[]>);
}
