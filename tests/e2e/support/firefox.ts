import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './built';
import { contentsOf, preferences } from './firefox-profile';
import {
  chooseInMenu,
  pressBoundKey,
  pressToolbarButton,
  setMedium,
  setPreference,
  sizePage,
  terminateBackground,
} from './firefox-window';
import type { KeyMove } from './keys';
import { connectMarionette, type Marionette } from './marionette';
import { patiently } from './patience';

/** What a page is asked may take so long, in milliseconds. */
const LONGEST = 120_000;

/** Buttons of a mouse, as WebDriver numbers them. */
const LEFT = 0;
const RIGHT = 2;

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A running Firefox with the extension in it, driven one tab at a time. */
export interface FirefoxWithIsnad {
  /** Where the extension's own pages are. */
  readonly origin: string;
  /** Shows an address in the current tab. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Opens a tab, moves to it and gives its handle. */
  newTab(): Promise<string>;
  /** Opens a private window, and moves to its tab. */
  newPrivateWindow(): Promise<void>;
  currentTab(): Promise<string>;
  /** The tab of the welcome page, which has opened by itself. */
  welcomeTab(): Promise<string>;
  /** Does something while nothing else is done with this browser by this way. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
  /** The handles of all tabs. */
  tabs(): Promise<readonly string[]>;
  /** Closes the current tab; another has to be switched to. */
  closeTab(): Promise<void>;
  switchTo(handle: string): Promise<void>;
  /** Speaks to another tab and leaves the one in front there. */
  speakTo(handle: string): Promise<void>;
  /** Runs a function in the current page; a promise is waited for. */
  run<Value, Arguments extends readonly unknown[]>(
    what: (...args: Arguments) => Value | Promise<Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Runs a script in the current page, by its source, and gives what it returns. */
  script(source: string, args: readonly unknown[]): Promise<unknown>;
  /** Runs a function in the first frame of the current page. */
  inFrame: FirefoxWithIsnad['run'];
  /** Asks again until the function gives something true, and gives it back. */
  until<Value, Arguments extends readonly unknown[]>(
    what: (...args: Arguments) => Value | Promise<Value>,
    ...args: Arguments
  ): Promise<NonNullable<Value>>;
  /** Clicks what a CSS selector names, as a pointer would. */
  click(selector: string): Promise<void>;
  /** Types into what a CSS selector names. */
  type(selector: string, text: string): Promise<void>;
  /** Presses the toolbar button: the popup opens over the tab in front, which it may read from then on. */
  pressButton(): Promise<void>;
  /** Presses the key that a command of the extension is bound to: its letter, with Alt. */
  pressAlt(letter: string): Promise<void>;
  /** Ends the background, as the browser does when nothing has been asked of it for a while. */
  stopBackground(): Promise<void>;
  /** Sets one of the browser's preferences. */
  prefer(name: string, value: number | boolean | string): Promise<void>;
  /** Takes the extension out and puts it in again, as an update does. */
  reinstall(): Promise<void>;
  /** Moves the pointer to a place of the window, in CSS pixels, and presses it there if asked. */
  point(x: number, y: number, press?: boolean): Promise<void>;
  /** Presses and lets go of keys. */
  keys(moves: readonly KeyMove[]): Promise<void>;
  /** Makes the page so large, in CSS pixels, as no window could be. */
  size(width: number, height: number): Promise<void>;
  /** Has the page drawn for another medium; for its own again where none is named. */
  lookAsIf(medium: 'print' | ''): Promise<void>;
  /** Opens the menu of the right button at a place of the page in front, and chooses an entry of ours. */
  chooseInMenu(x: number, y: number, entry: string): Promise<void>;
  /** The visible part of the page as PNG bytes. */
  screenshot(): Promise<Buffer>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** How the browser is to be started. */
interface FirefoxOptions {
  /** Folder in which the profile is made. */
  readonly profileIn?: string;
  /** Folder of the built extension, for the name that the build has. */
  readonly extension?: (build: string) => string;
  /** Port of a proxy on loopback that everything goes through, loopback too. */
  readonly proxy?: number;
  /** Lets the extension into private windows. */
  readonly privateWindows?: boolean;
}

/**
 * Starts a headless Firefox with an empty profile and the test build of the extension.
 * @throws when the build is missing or Firefox does not start within a minute
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxWithIsnad> {
  const extension = (options.extension ?? built)('firefox-mv3-e2e');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const geckoId: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const profile = await mkdtemp(join(options.profileIn ?? tmpdir(), 'isnad-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(geckoId, uuid, options.proxy));
  const firefox = spawn(
    process.env.FIREFOX ?? 'firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'].concat([
      '--profile',
      profile,
      'about:blank',
    ]),
    { stdio: 'ignore' },
  );
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  try {
    const port = await contentsOf(join(profile, 'MarionetteActivePort'), firefox);
    const marionette = await connectMarionette(Number(port));
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    await marionette.send('WebDriver:SetTimeouts', { script: LONGEST });
    const allowPrivateBrowsing = options.privateWindows ?? false;
    await marionette.send('Addon:Install', {
      path: extension,
      temporary: true,
      allowPrivateBrowsing,
    });
    const driven = drive(marionette, geckoId, `moz-extension://${uuid}`, async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      marionette.close();
      if (firefox.exitCode === null) await new Promise((done) => firefox.once('exit', done));
      process.off('exit', kill);
      await rm(profile, { recursive: true, force: true });
    });
    // The welcome page comes to the front: only then is the first tab in front for as long as a test wants it there.
    // To let an extension into private windows Firefox starts it a second time, which takes that page away again.
    if (!allowPrivateBrowsing) await driven.welcomeTab();
    return driven;
  } catch (error) {
    kill();
    throw error;
  }
}

function drive(
  marionette: Marionette,
  geckoId: string,
  origin: string,
  close: () => Promise<void>,
): FirefoxWithIsnad {
  const value = async (command: string, parameters?: object) =>
    ((await marionette.send(command, parameters)) as { value: never }).value;
  const script = (source: string, args: readonly unknown[]) =>
    value('WebDriver:ExecuteScript', { script: source, args, sandbox: null });
  const run = ((what: (...args: never[]) => unknown, ...args: unknown[]) =>
    script(`return (${what}).apply(null, arguments)`, args)) as FirefoxWithIsnad['run'];
  /** Runs a function in the browser's own window. */
  const inBrowser = async <Value, Arguments extends readonly unknown[]>(
    what: (...args: Arguments) => Value | Promise<Value>,
    ...args: Arguments
  ) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await run(what, ...args);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const pointer = async (x: number, y: number, button: number | null) => {
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button }));
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    await marionette.send('WebDriver:PerformActions', {
      actions: [{ ...mouse, actions: [move, ...(button === null ? [] : press)] }],
    });
  };
  const tabs = async () =>
    (await marionette.send('WebDriver:GetWindowHandles')) as readonly string[];
  let last: Promise<unknown> = Promise.resolve();
  /** The first element that is there for a selector, once it is. */
  const find = async (selector: string) => {
    const using = { using: 'css selector', value: selector };
    const [first] = await patiently(async () => {
      const found = (await marionette.send('WebDriver:FindElements', using)) as object[];
      return found.length > 0 ? found : null;
    }, selector);
    return (first as Record<string, string>)[ELEMENT];
  };
  return {
    origin,
    run,
    script,
    close,
    inFrame: (async (what: never, ...args: never) => {
      await marionette.send('WebDriver:SwitchToFrame', { id: 0 });
      try {
        return await run(what, ...args);
      } finally {
        await marionette.send('WebDriver:SwitchToFrame', { id: null });
      }
    }) as FirefoxWithIsnad['run'],
    reload: async () => void (await marionette.send('WebDriver:Refresh')),
    alone(work) {
      const done = last.then(work);
      last = done.catch(() => {});
      return done;
    },
    goto: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    async newTab() {
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as {
        handle: string;
      };
      await marionette.send('WebDriver:SwitchToWindow', { handle });
      return handle;
    },
    async newPrivateWindow() {
      const asked = { type: 'window', private: true };
      const { handle } = (await marionette.send('WebDriver:NewWindow', asked)) as {
        handle: string;
      };
      await marionette.send('WebDriver:SwitchToWindow', { handle });
    },
    currentTab: () => value('WebDriver:GetWindowHandle'),
    async welcomeTab() {
      const isWelcome = () =>
        location.pathname === '/welcome.html' && document.readyState === 'complete';
      const here: string = await value('WebDriver:GetWindowHandle');
      const welcome = await patiently(async () => {
        for (const handle of await tabs()) {
          await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
          if (await run(isWelcome)) return handle;
        }
        return null;
      }, 'the welcome page');
      await marionette.send('WebDriver:SwitchToWindow', { handle: here });
      return welcome;
    },
    tabs,
    closeTab: async () => void (await marionette.send('WebDriver:CloseWindow')),
    switchTo: async (handle) =>
      void (await marionette.send('WebDriver:SwitchToWindow', { handle })),
    speakTo: async (handle) =>
      void (await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false })),
    until: (what, ...args) => patiently(() => run(what, ...args), what),
    click: async (selector) =>
      void (await marionette.send('WebDriver:ElementClick', { id: await find(selector) })),
    type: async (selector, text) =>
      void (await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    pressButton: () => inBrowser(pressToolbarButton, geckoId),
    pressAlt: (letter) => inBrowser(pressBoundKey, letter),
    stopBackground: () => inBrowser(terminateBackground, geckoId),
    prefer: (name, value) => inBrowser(setPreference, name, value),
    async reinstall() {
      await marionette.send('Addon:Uninstall', { id: geckoId });
      await marionette.send('Addon:Install', { path: built('firefox-mv3-e2e'), temporary: true });
    },
    point: (x, y, press) => pointer(x, y, press ? LEFT : null),
    async keys(moves) {
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions: moves }],
      });
    },
    async size(width, height) {
      await inBrowser(sizePage, width, height);
      // The page hears of it later, and until then whatever is pressed is looked for where it was.
      const isSized = (x: number, y: number) => innerWidth === x && innerHeight === y;
      await patiently(() => run(isSized, width, height), isSized);
    },
    lookAsIf: (medium) => inBrowser(setMedium, medium),
    async chooseInMenu(x, y, entry) {
      await pointer(x, y, RIGHT);
      await inBrowser(chooseInMenu, entry);
    },
    screenshot: async () =>
      Buffer.from(await value('WebDriver:TakeScreenshot', { full: false }), 'base64'),
  };
}

/**
 * Opens a tab beside the one of a page on loopback, for pages of ours about it.
 * @returns what their addresses end with to be about it
 */
export async function openBeside(firefox: FirefoxWithIsnad): Promise<string> {
  await firefox.newTab();
  await firefox.goto(`${firefox.origin}/popup.html`);
  const tab = await firefox.run(async () => {
    const [one] = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
    return one?.id ?? null;
  });
  return `?tab=${tab}`;
}
