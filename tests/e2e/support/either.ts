import { readFileSync } from 'node:fs';
import { LAYERS } from '../../../lib/dom/paint/layers';
import { startChromium } from './either-chromium';
import { startFirefox } from './either-firefox';
import { isPainted, type Painted } from './painted';
import type { Ground } from './place';

/** What runs in a page; a promise is waited for. */
export type InPage<Arguments extends readonly unknown[], Value> = (
  ...args: Arguments
) => Value | Promise<Value>;

/** How a page is looked at. */
export interface Sight {
  readonly colours?: 'light' | 'dark';
  /** Whether the system asks for few colours of its own. */
  readonly forced?: boolean;
  readonly printed?: boolean;
  readonly lessMotion?: boolean;
}

/** A file that was handed to the reader. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

/** A page in a tab of its own, in whichever browser. */
export interface OwnPage extends Ground {
  /** Runs a function in the page, which knows nothing but the page and its arguments. */
  run<Value, Arguments extends readonly unknown[]>(
    what: InPage<Arguments, Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Runs a function in the one frame of the page, of whatever site. */
  inFrame<Value, Arguments extends readonly unknown[]>(
    what: InPage<Arguments, Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Asks again until the function gives something true, and gives it back. */
  until<Value, Arguments extends readonly unknown[]>(
    what: InPage<Arguments, Value>,
    ...args: Arguments
  ): Promise<Value>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Clicks what a CSS selector names, as a pointer would. */
  click(selector: string): Promise<void>;
  /** Moves the pointer to a place of the window, in CSS pixels, and presses it there if asked. */
  point(x: number, y: number, press?: boolean): Promise<void>;
  /** Presses a key where the focus is: `Escape`, `x`, `Control+a`. */
  press(key: string): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  /** Makes the window so large, in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  look(sight: Sight): Promise<void>;
  /** The file that is handed out in answer to what is done. */
  download(action: () => Promise<unknown>): Promise<Download>;
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
  /** The welcome page, which has opened by itself. */
  welcome(): Promise<OwnPage>;
  /** Runs a function in the extension, where no page that is looked at sees it. */
  inExtension<Value, Arguments extends readonly unknown[]>(
    what: InPage<Arguments, Value>,
    ...args: Arguments
  ): Promise<Value>;
  /** Chooses an entry of the menu that the right button opens on what is selected, in the page or in its frame. */
  chooseInMenu(page: OwnPage, entry: string, selected: string): Promise<void>;
  /** Opens the popup by the toolbar button over a page, and asks it until it gives something true. */
  askButtonPopup<Value>(page: OwnPage, ask: (popup: Window) => Value): Promise<NonNullable<Value>>;
  /** Presses the key of a command of ours on a page. */
  command(page: OwnPage, name: string): Promise<void>;
  /** Lets pages read what was copied. */
  allowPaste(): Promise<void>;
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
  /** Port of a proxy on loopback that everything goes through, loopback too. */
  readonly proxy?: number;
}

/** Both browsers, for tests that are the same in each. */
export const BROWSERS = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const;

/** The same on loopback, which is a secure context, and over plain http, which is none and lacks much: name, address, start. */
export const PLACES = BROWSERS.flatMap(([name, start]) => [
  [`${name}, on loopback`, 'url', start] as const,
  [`${name}, over plain http`, 'plainUrl', start] as const,
]);

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Rules of axe that the theme decides; all others look at what is the same in every theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page, or within what a selector names, each with the place that it found it at.
 * @param rules whether all rules are asked, or those of colours alone
 */
export async function faultsOf(
  page: Pick<OwnPage, 'run'>,
  within = ':root',
  rules: 'all' | 'of colours' = 'all',
): Promise<readonly string[]> {
  if (!(await page.run(() => 'axe' in window))) await page.run(new Function(axe) as () => void);
  return page.run(
    async (within, runOnly) => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      // What is folded away is not seen, and takes long to be found so.
      const context = { include: within, exclude: 'details:not([open]) > :not(summary)' };
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(context, {
        resultTypes: ['violations'],
        ...(runOnly && { runOnly }),
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    within,
    rules === 'all' ? null : OF_COLOURS,
  );
}

/** What axe says in a page. */
interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** What the extension has, by the name that both browsers know. */
declare const chrome: {
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<Answer>;
  };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};

interface Answer {
  readonly ok: boolean;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Id of the tab that shows a page, which comes to the front, as the extension sees it. */
export async function tabIdOf(browser: EitherBrowser, page: OwnPage): Promise<number> {
  await page.show();
  const id = await browser.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  });
  if (id === null) throw new Error('The browser shows no active tab');
  return id;
}

/** Sends a message to the content script of a page, as the popup would. */
export async function tell(
  browser: EitherBrowser,
  page: OwnPage,
  type: string,
  request: object | null = null,
): Promise<Answer> {
  return browser.inExtension(
    (tab, message) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }),
    await tabIdOf(browser, page),
    { type, request },
  );
}

/**
 * Opens a page of a site that has these words under a mark, and waits until it has been read to its end: a page is painted
 * bit by bit while it is read for the first time, and what was saved from it is asked for last.
 */
export async function visitMarked(
  browser: EitherBrowser,
  url: string,
  words: string,
): Promise<OwnPage> {
  const page = await browser.visit(url);
  await page.until(isPainted, words);
  await tell(browser, page, 'page/read');
  return page;
}

/** Opens the popup as a page of its own size, looking at a page's tab. */
export async function openPopup(browser: EitherBrowser, page: OwnPage): Promise<OwnPage> {
  const popup = await browser.open(`/popup.html?tab=${await tabIdOf(browser, page)}`);
  await popup.size(380, 600);
  return popup;
}

/** Opens the popup once it has listed something. */
export async function openListed(browser: EitherBrowser, page: OwnPage): Promise<OwnPage> {
  const popup = await openPopup(browser, page);
  await popup.locator('.group').first().waitFor();
  return popup;
}

/** Puts values into the small storage, as another page of the extension does. */
export function store(browser: EitherBrowser, values: object): Promise<void> {
  return browser.inExtension((all) => chrome.storage.local.set(all), values);
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
