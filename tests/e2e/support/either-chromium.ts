import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { askRealPopup } from './chromium-popup';
import type { EitherBrowser, EitherOptions, OwnPage } from './either';

interface Tab {
  readonly id?: number;
}
/** No protocol can open the menu or press keys that are the browser's own: what they tell us is told in their place. */
declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: Tab | undefined): void } };
  commands: { onCommand: { dispatch(name: string, tab: Tab | undefined): void } };
  tabs: { query(what: object): Promise<readonly Tab[]> };
};

/** The same function with its arguments in one, as Playwright hands them over. */
const inOne = (what: unknown) => new Function('args', `return (${what})(...args)`) as never;

function ownPage(page: Page): OwnPage {
  return {
    run: (what, ...args) => page.evaluate(inOne(what), args),
    async inFrame(what, ...args) {
      const [, frame] = page.frames();
      if (!frame) throw new Error('no frame');
      return frame.evaluate(inOne(what), args);
    },
    until: async (what, ...args) => {
      const found = await page.waitForFunction(inOne(what), args);
      return (await found.jsonValue()) as never;
    },
    locator: (selector, such) => page.locator(selector, such),
    getByRole: (role, named) => page.getByRole(role, named),
    getByText: (words) => page.getByText(words),
    getByLabel: (words) => page.getByLabel(words),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: (selector) => page.locator(selector).first().click(),
    point: (x, y, press) => (press ? page.mouse.click(x, y) : page.mouse.move(x, y)),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    size: (width, height) => page.setViewportSize({ width, height }),
    look: ({ colours, forced, printed, lessMotion }) =>
      page.emulateMedia({
        ...(colours === undefined ? {} : { colorScheme: colours }),
        ...(forced === undefined ? {} : { forcedColors: forced ? 'active' : 'none' }),
        ...(printed === undefined ? {} : { media: printed ? 'print' : 'screen' }),
        ...(lessMotion === undefined
          ? {}
          : { reducedMotion: lessMotion ? 'reduce' : 'no-preference' }),
      }),
    async download(action) {
      const [file] = await Promise.all([page.waitForEvent('download'), action()]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    },
    show: () => page.bringToFront(),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** Starts Chromium for tests that are the same in each browser. */
export async function startChromium(options: EitherOptions = {}): Promise<EitherBrowser> {
  const browser = await launchChromium(options);
  const { context, worker } = browser;
  return {
    name: 'Chromium',
    open: async (path) =>
      ownPage(await browser.open(`chrome-extension://${browser.extensionId}${path}`)),
    visit: async (url) => ownPage(await browser.open(url)),
    async welcome() {
      const page = context.pages().find((one) => one.url().endsWith('/welcome.html'));
      if (!page) throw new Error('no welcome page');
      return ownPage(page);
    },
    inExtension: (what, ...args) => worker.evaluate(inOne(what), args),
    async chooseInMenu(page, menuItemId, selectionText) {
      await page.show();
      await worker.evaluate(
        async (info) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.contextMenus.onClicked.dispatch(info, tab);
        },
        { menuItemId, selectionText },
      );
    },
    async command(page, name) {
      await page.show();
      await worker.evaluate(async (pressed) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(pressed, tab);
      }, name);
    },
    async askButtonPopup(page, ask) {
      await page.show();
      const [any] = context.pages();
      if (!any) throw new Error('no page to speak to the browser by');
      return (await askRealPopup(browser, any, `(${ask})(window)`)) as never;
    },
    allowPaste: () => context.grantPermissions(['clipboard-read', 'clipboard-write']),
    async stopBackground() {
      const [page] = context.pages();
      const session = page && (await context.newCDPSession(page));
      await session?.send('ServiceWorker.enable');
      await session?.send('ServiceWorker.stopAllWorkers');
      await session?.detach();
    },
    close: browser.close,
  };
}
