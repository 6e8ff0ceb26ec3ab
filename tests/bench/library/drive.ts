import { launchChromium } from '../../e2e/support/chromium';
import { launchFirefox } from '../../e2e/support/firefox';
import type { Watched } from './watch';

export { articlePage, servePages } from '../../../scripts/site.mjs';

/** What a page is asked for, however long it takes. */
interface Asking {
  begin(name: string, given: unknown): void;
  result(): { readonly value?: unknown; readonly error?: string } | null;
}
declare const bench: Asking;
declare const watched: Asking;

/** What is asked of a watched page: something it waits for, or something it does. */
type Asked = keyof Watched;

/** A browser with the extension in it. */
export interface Driven {
  readonly name: string;
  /** Address of a page of the extension. */
  own(path: string): string;
  /** Opens an address in a tab of its own, which is then the current one. */
  open(url: string): Promise<void>;
  /** Closes the current tab, and goes back to the first, where the bench is. */
  back(): Promise<void>;
  /** Does something in the bench page, however long it takes. */
  bench<Value>(name: string, given?: unknown): Promise<Value>;
  /** Asks the current page, which is watched. */
  ask<Value>(what: Asked, given?: unknown): Promise<Value>;
  /** Ends the background, as the browser does when it idles. */
  sleep(): Promise<void>;
  /** Bytes that the current page keeps, or null where the browser does not tell. */
  heap(): Promise<number | null>;
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ended<Value>(result: () => Promise<ReturnType<Asking['result']>>): Promise<Value> {
  for (;;) {
    const got = await result();
    if (got?.error !== undefined) throw new Error(got.error);
    if (got) return got.value as Value;
    await pause(50);
  }
}

/** Starts Chromium at the bench page. */
export async function chromium(): Promise<Driven> {
  const browser = await launchChromium();
  const own = (path: string) => `chrome-extension://${browser.extensionId}${path}`;
  const first = await browser.open(own('/bench.html'));
  // It shares its process with the pages that are measured, and is drawn whenever one of them is closed.
  for (const page of browser.context.pages())
    if (page.url().endsWith('/welcome.html')) await page.close();
  const session = await browser.context.newCDPSession(first);
  await session.send('ServiceWorker.enable');
  let current = first;
  return {
    name: 'Chromium',
    own,
    async open(url) {
      current = await browser.open(url);
    },
    async back() {
      await current.close();
      current = first;
      await first.bringToFront();
    },
    async bench(name, given) {
      await first.evaluate(([name, given]) => bench.begin(name, given), [name, given] as const);
      return ended(() => first.evaluate(() => bench.result()));
    },
    async ask(what, given) {
      await current.evaluate(([what, given]) => watched.begin(what, given), [what, given] as const);
      return ended(() => current.evaluate(() => watched.result()));
    },
    sleep: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
    async heap() {
      const inspector = await browser.context.newCDPSession(current);
      await inspector.send('HeapProfiler.collectGarbage');
      const { usedSize, ...rest } = await inspector.send('Runtime.getHeapUsage');
      const { backingStorageSize = 0 } = rest as { backingStorageSize?: number };
      return usedSize + backingStorageSize;
    },
    close: browser.close,
  };
}

/** Starts Firefox at the bench page. */
export async function firefox(): Promise<Driven> {
  const browser = await launchFirefox();
  const own = (path: string) => `${browser.origin}${path}`;
  const first = await browser.currentTab();
  await browser.switchTo(await browser.welcomeTab());
  await browser.closeTab();
  await browser.switchTo(first);
  await browser.goto(own('/bench.html'));
  let current = first;
  return {
    name: 'Firefox',
    own,
    async open(url) {
      current = await browser.newTab();
      await browser.goto(url);
    },
    async back() {
      if (current !== first) await browser.closeTab();
      current = first;
      await browser.switchTo(first);
    },
    async bench(name, given) {
      const tab = await browser.currentTab();
      if (tab !== first) await browser.speakTo(first);
      await browser.run((name, given) => bench.begin(name, given), name, given);
      const value = await ended(() => browser.run(() => bench.result()));
      if (tab !== first) await browser.speakTo(tab);
      return value as never;
    },
    async ask(what, given) {
      await browser.run((what, given) => watched.begin(what, given), what, given);
      return ended(() => browser.run(() => watched.result()));
    },
    sleep: browser.stopBackground,
    heap: async () => null,
    close: browser.close,
  };
}
