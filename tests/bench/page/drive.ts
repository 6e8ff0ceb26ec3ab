import { launchChromium } from '../../e2e/support/chromium';
import { launchFirefox } from '../../e2e/support/firefox';

export { articleHtml } from './articles';

/** A page in a browser in which expressions are run. */
export interface Tab {
  goto(url: string): Promise<void>;
  run<Value>(expression: string): Promise<Value>;
  /** Bytes of the page's heap after collection, or null where the browser does not say. */
  heap(): Promise<number | null>;
  /** Milliseconds that the page's main thread has been busy, or null where the browser does not say. */
  busy(): Promise<number | null>;
}

/** A browser with the extension in it. */
export interface Driven {
  readonly name: string;
  readonly tab: Tab;
  close(): Promise<void>;
}

/** Starts Chromium and opens a tab. */
export async function chromium(): Promise<Driven> {
  const browser = await launchChromium();
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  return {
    name: 'Chromium',
    close: browser.close,
    tab: {
      goto: async (url) => void (await page.goto(url)),
      run: (expression) => page.evaluate(expression),
      async heap() {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      },
      async busy() {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
      },
    },
  };
}

/** Starts Firefox in its first tab. */
export async function firefox(): Promise<Driven> {
  const browser = await launchFirefox();
  return {
    name: 'Firefox',
    close: browser.close,
    tab: {
      goto: browser.goto,
      run: (expression) =>
        browser.run(
          (text: string) => new Function(`return ${text}`)(),
          expression,
        ) as Promise<never>,
      heap: async () => null,
      busy: async () => null,
    },
  };
}
