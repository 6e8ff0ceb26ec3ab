import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { LAYERS } from '../../../lib/dom/paint/layers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Painted } from './painted';

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
  /** Opens a page of a site in a tab of its own. */
  visit(url: string): Promise<OwnPage>;
  /** Ends the background, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** How the browser is to be started. */
export interface EitherOptions {
  /** Folder in which the profile is made. */
  readonly profileIn?: string;
  /** The profile itself, which stays when the browser ends; Chromium's alone. */
  readonly profile?: string;
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
    visit: async (url) => own(await browser.open(url)),
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
  const visit = async (url: string) => {
    const handle = await browser.newTab();
    await browser.goto(url);
    return own(handle);
  };
  return {
    name: 'Firefox',
    open: (path) => visit(`${browser.origin}${path}`),
    visit,
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
export async function faultsOf(page: Pick<OwnPage, 'run'>): Promise<readonly string[]> {
  const look = new Function(`${axe};
    return Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      .then(() => window.axe.run(document))
      .then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));`);
  return page.run(look as () => Promise<readonly string[]>);
}

/** What pages of the extension have, by the name that both browsers know. */
interface Api {
  readonly browser: {
    readonly tabs: { query(what: object): Promise<readonly { readonly id?: number }[]> };
    readonly storage: { readonly local: { set(values: object): Promise<void> } };
  };
}

/** Opens the popup as a page, looking at the one tab that shows a page of the tests. */
export async function openPopup(browser: EitherBrowser): Promise<OwnPage> {
  const popup = await browser.open('/popup.html');
  await popup.run(async () => {
    const { tabs } = (globalThis as unknown as Api).browser;
    const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' });
    location.search = `?tab=${tab?.id}`;
  });
  await popup.until(() => location.search !== '' && document.querySelector('.group'));
  return popup;
}

/** Puts values into the small storage, as another page of the extension does. */
export function store(page: OwnPage, values: object): Promise<void> {
  return page.run((all) => (globalThis as unknown as Api).browser.storage.local.set(all), values);
}

/** Everything that is painted on a page, in no order. */
export async function paintedOn(page: OwnPage): Promise<readonly Painted[]> {
  const all = await page.run(() => {
    const found: { priority: number; words: string }[] = [];
    CSS.highlights.forEach((highlight) => {
      (highlight as unknown as Set<StaticRange>).forEach((range) => {
        const { data } = range.startContainer as Text;
        const words = data.slice(range.startOffset, range.endOffset);
        found.push({ priority: highlight.priority, words });
      });
    });
    return found;
  });
  return all.map(({ priority, words }) => ({ layer: LAYERS[priority] ?? '', words }));
}

/** Presses the button that says so, once it is there. */
export const press = (page: OwnPage, words: string) =>
  page.until((words) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent, ariaLabel }) =>
      `${textContent} ${ariaLabel}`.includes(words),
    );
    button?.click();
    return button !== undefined;
  }, words);
