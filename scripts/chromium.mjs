// @ts-check
// A Chromium with the extension in it and an empty profile, for trying the extension and for its tests.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the browser would fetch on its own is switched off, and no name but loopback's is looked up. */
const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** How long a browser may take to start, and a page to do what is waited for, on a machine that has other work; in milliseconds. */
const LONGEST = 60_000;

/**
 * @typedef {object} Launched
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').Worker} worker the extension's service worker
 * @property {string} extensionId
 * @property {() => Promise<void>} close ends the browser and removes its profile
 */

/**
 * Starts Chromium with one extension.
 * @param {string} extension folder of the built extension
 * @param {import('playwright-core').BrowserContextOptions & { headless?: boolean, profileIn?: string, profile?: string, args?: string[] }} [options] a profile that is given stays when the browser ends
 * @returns {Promise<Launched>}
 * @throws when the folder holds no extension
 */
export async function launchChromiumWith(
  extension,
  { profileIn = tmpdir(), profile: given, ...options } = {},
) {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension in ${extension}: run "npx wxt build --mode e2e" first`);
  const profile = given ?? (await mkdtemp(join(profileIn, 'isnad-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    acceptDownloads: true,
    timeout: LONGEST,
    ...options,
    args: [
      ...ARGUMENTS,
      ...(options.args ?? []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  context.setDefaultTimeout(LONGEST);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (given === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Id of the tab that shows a page, as the extension sees it.
 * @param {Launched} launched
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>}
 */
export async function tabIdOf({ worker }, page) {
  await page.bringToFront();
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  });
  if (id === null) throw new Error('The browser shows no active tab');
  return id;
}
