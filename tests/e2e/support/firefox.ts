import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { built } from './built';
import {
  pressBoundKey,
  pressToolbarButton,
  setPreference,
  terminateBackground,
} from './firefox-window';
import { connectMarionette, type Marionette } from './marionette';
import { patiently } from './patience';

/** What a page is asked may take so long, in milliseconds. */
const LONGEST = 120_000;

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A running Firefox with the extension in it, driven one tab at a time. */
export interface FirefoxWithIsnad {
  /** Where the extension's own pages are. */
  readonly origin: string;
  /** Shows an address in the current tab. */
  goto(url: string): Promise<void>;
  /** Opens a tab, moves to it and gives its handle. */
  newTab(): Promise<string>;
  /** Opens a private window, and moves to its tab. */
  newPrivateWindow(): Promise<void>;
  currentTab(): Promise<string>;
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
  /** Presses a key, by its WebDriver code where it has no sign of its own. */
  press(key: string): Promise<void>;
  /** The visible part of the page as PNG bytes. */
  screenshot(): Promise<Buffer>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Everything goes through a proxy on loopback, loopback too. */
const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

function preferences(geckoId: string, uuid: string, proxy: number | undefined): string {
  const values = {
    'marionette.port': 0,
    'remote.prefs.recommended': true,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'network.dns.localDomains': 'news.test,other.test',
    // What an extension asks for in answer to a click is granted without a window that nobody could click.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    ...(proxy === undefined ? {} : proxied(proxy)),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Waits for a file that Firefox writes when it is ready, or for Firefox to end. */
async function contentsOf(file: string, process: ChildProcess): Promise<string> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && process.exitCode === null) {
    if (existsSync(file) && readFileSync(file, 'utf8') !== '') return readFileSync(file, 'utf8');
    await pause(50);
  }
  throw new Error('Firefox did not start');
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
    await afterWelcome(driven);
    return driven;
  } catch (error) {
    kill();
    throw error;
  }
}

/** The welcome page opens by itself and comes to the front: only then is the first tab in front for as long as a test wants it there. */
async function afterWelcome(firefox: FirefoxWithIsnad): Promise<void> {
  const first = await firefox.currentTab();
  const isWelcome = () =>
    location.pathname === '/welcome.html' && document.readyState === 'complete';
  const welcomed = async () => {
    for (const tab of await firefox.tabs()) {
      if (tab === first) continue;
      await firefox.speakTo(tab);
      if (await firefox.run(isWelcome)) return true;
    }
    return false;
  };
  await patiently(welcomed, 'the welcome page');
  await firefox.switchTo(first);
}

function drive(
  marionette: Marionette,
  geckoId: string,
  origin: string,
  close: () => Promise<void>,
): FirefoxWithIsnad {
  const value = async (command: string, parameters?: object) =>
    ((await marionette.send(command, parameters)) as { value: never }).value;
  const run = ((what: (...args: never[]) => unknown, ...args: unknown[]) =>
    value('WebDriver:ExecuteScript', {
      script: `return (${what}).apply(null, arguments)`,
      args,
      sandbox: null,
    })) as FirefoxWithIsnad['run'];
  /** Runs a function in the browser's own window. */
  const inBrowser = async <Arguments extends readonly unknown[]>(
    what: (...args: Arguments) => void | Promise<void>,
    ...args: Arguments
  ) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      await run(what, ...args);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
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
    close,
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
    tabs: async () => (await marionette.send('WebDriver:GetWindowHandles')) as readonly string[],
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
    async point(x, y, press = false) {
      const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
      const click = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ ...mouse, actions: [move, ...(press ? click : [])] }],
      });
    },
    async press(key) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
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
