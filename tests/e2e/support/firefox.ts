import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { built } from './built';
import { connectMarionette, type Marionette } from './marionette';

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
  ): Promise<Value>;
  /** Clicks what a CSS selector names, as a pointer would. */
  click(selector: string): Promise<void>;
  /** Types into what a CSS selector names. */
  type(selector: string, text: string): Promise<void>;
  /** Presses the toolbar button: the popup opens over the tab in front, which it may read from then on. */
  pressButton(): Promise<void>;
  /** Ends the background, as the browser does when nothing has been asked of it for a while. */
  stopBackground(): Promise<void>;
  /** Takes the extension out and puts it in again, as an update does. */
  reinstall(): Promise<void>;
  /** Moves the pointer to a place of the window, in CSS pixels, and presses it there if asked. */
  point(x: number, y: number, press?: boolean): Promise<void>;
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
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return drive(marionette, geckoId, `moz-extension://${uuid}`, async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      marionette.close();
      if (firefox.exitCode === null) await new Promise((done) => firefox.once('exit', done));
      process.off('exit', kill);
      await rm(profile, { recursive: true, force: true });
    });
  } catch (error) {
    kill();
    throw error;
  }
}

/** What the browser keeps for itself, as far as the toolbar button needs it; runs in its own window. */
async function pressToolbarButton(geckoId: string): Promise<void> {
  const { ChromeUtils, Services, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule(url: string): { ExtensionParent: Parent } };
    Services: { wm: { getMostRecentWindow(type: string): object } };
    WebExtensionPolicy: { getByID(id: string): { extension: object } };
  };
  interface Parent {
    apiManager: {
      global: {
        browserActionFor(extension: object): { triggerAction(window: object): Promise<void> };
      };
    };
  }
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(geckoId);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/** Ends the background of an extension; runs in the browser's own window. */
async function terminateBackground(geckoId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): {
        extension: { terminateBackground(options: object): Promise<void> };
      };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(geckoId);
  await extension.terminateBackground({ disableResetIdleForTest: true });
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
  const inBrowser = async (what: (geckoId: string) => Promise<void>) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      await run(what, geckoId);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const find = async (selector: string) => {
    const element = await value('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return element[ELEMENT];
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
    currentTab: () => value('WebDriver:GetWindowHandle'),
    tabs: async () => (await marionette.send('WebDriver:GetWindowHandles')) as readonly string[],
    closeTab: async () => void (await marionette.send('WebDriver:CloseWindow')),
    switchTo: async (handle) =>
      void (await marionette.send('WebDriver:SwitchToWindow', { handle })),
    speakTo: async (handle) =>
      void (await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false })),
    async until(what, ...args) {
      const deadline = Date.now() + 20_000;
      for (;;) {
        const got = await run(what, ...args);
        if (got) return got;
        if (Date.now() > deadline) throw new Error(`Never became true: ${what}`);
        await pause(50);
      }
    },
    click: async (selector) =>
      void (await marionette.send('WebDriver:ElementClick', { id: await find(selector) })),
    type: async (selector, text) =>
      void (await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    pressButton: () => inBrowser(pressToolbarButton),
    stopBackground: () => inBrowser(terminateBackground),
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
    screenshot: async () =>
      Buffer.from(await value('WebDriver:TakeScreenshot', { full: false }), 'base64'),
  };
}
