import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** A tab of a browser with the extension in it, the same for every browser. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a function in the page; a promise is waited for. */
  run<Value, Arguments extends readonly unknown[]>(
    what: (...args: Arguments) => Value | Promise<Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Asks again until the function gives something true, and gives it back. */
  until<Value, Arguments extends readonly unknown[]>(
    what: (...args: Arguments) => Value | Promise<Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** The visible part of the page as PNG bytes. */
  screenshot(): Promise<Buffer>;
  /** Moves the pointer to a place of the window, in CSS pixels, and presses it there if asked. */
  point(x: number, y: number, press?: boolean): Promise<void>;
  pressEscape(): Promise<void>;
  /** Has the system ask for few colours of its own, or not any more. */
  forceColours(on: boolean): Promise<void>;
  close(): Promise<void>;
}

async function chromiumTab(): Promise<Tab> {
  const browser = await launchChromium();
  const page = await browser.context.newPage();
  const run = ((what: unknown, ...args: unknown[]) =>
    page.evaluate(`(${what}).apply(null, ${JSON.stringify(args)})`)) as Tab['run'];
  return {
    run,
    close: browser.close,
    goto: async (url) => void (await page.goto(url)),
    until: (async (what: unknown, ...args: unknown[]) => {
      const handle = await page.waitForFunction(`(${what}).apply(null, ${JSON.stringify(args)})`);
      return handle.jsonValue();
    }) as Tab['until'],
    screenshot: () => page.screenshot(),
    pressEscape: () => page.keyboard.press('Escape'),
    forceColours: (on) => page.emulateMedia({ forcedColors: on ? 'active' : 'none' }),
    point: (x, y, press) => (press ? page.mouse.click(x, y) : page.mouse.move(x, y)),
  };
}

async function firefoxTab(): Promise<Tab> {
  const browser = await launchFirefox();
  await browser.newTab();
  const { goto, run, until, screenshot, point, close } = browser;
  return {
    ...{ goto, run, until, screenshot, point, close },
    pressEscape: () => browser.press('\uE00C'),
    // 2: the reader's own colours always, 0: as the system says, which asks for none in tests.
    forceColours: (on) => browser.prefer('browser.display.document_color_use', on ? 2 : 0),
  };
}

/** How the tab of each browser is opened. */
export const BROWSERS: Readonly<Record<string, () => Promise<Tab>>> = {
  Chromium: chromiumTab,
  Firefox: firefoxTab,
};

/** The words under each highlight of the page; runs in it. */
export function paintedWords(): string[] {
  const words: string[] = [];
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      words.push(data.slice(range.startOffset, range.endOffset));
    });
  });
  return words;
}

/** Whether these words stand under a highlight of their own; runs in the page. */
export function isPainted(wanted: string): boolean {
  let found = false;
  CSS.highlights.forEach((highlight) => {
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      found ||= data.slice(range.startOffset, range.endOffset) === wanted;
    });
  });
  return found;
}

/** The words on a layer, by its place among the layers, sorted; runs in the page. */
export function wordsOnLayer(layer: number): string[] {
  const words: string[] = [];
  CSS.highlights.forEach((highlight) => {
    if (highlight.priority !== layer) return;
    (highlight as unknown as Set<StaticRange>).forEach((range) => {
      const { data } = range.startContainer as Text;
      words.push(data.slice(range.startOffset, range.endOffset));
    });
  });
  return words.sort();
}

/** What the card of the page says; null where none is open. Runs in the page. */
export function cardSays(): string | null {
  const root = document.querySelector('[popover]')?.shadowRoot;
  return root?.querySelector('[role="dialog"]')?.textContent ?? null;
}

/** The middle of what a selector names in the card; null where it is not there. Runs in the page. */
export function middleInCard(selector: string): { x: number; y: number } | null {
  const root = document.querySelector('[popover]')?.shadowRoot;
  const box = root?.querySelector(selector)?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}
