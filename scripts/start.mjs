// @ts-check
// Opens the extension on an article: in a window where there is a display, else headless with a report.
//   npm start                  one of the project's test articles
//   npm start -- FILE          any .html or .txt
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { ensureDependencies, ensurePackages, giveUp, ROOT, run, say } from './setup.mjs';
import { articlePage, servePages } from './site.mjs';

const EXTENSION = join(ROOT, '.output/chrome-mv3-e2e');
const file = resolve(process.argv[2] ?? join(ROOT, 'tests/articles/seed-3.txt'));
if (!existsSync(file)) giveUp(`${file}: no such file. Name an .html or .txt file with an article.`);

ensureDependencies();
ensurePackages(['chromium', 'fontconfig', 'fonts-noto-core']);
say('building the extension');
// The trial build may read pages on loopback without being asked; a release is built without any host.
run('wxt', ['build', '--mode', 'e2e'], 'building the extension');
const { launchChromiumWith, tabIdOf } = await import('./chromium.mjs');

const name = basename(file, extname(file));
const html = /^\.x?html?$/i.test(extname(file));
const path = `/${name}.html`;
const site = await servePages({
  [path]: html ? readFileSync(file) : articlePage(readFileSync(file, 'utf8'), name),
});
const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const chromium = await launchChromiumWith(
  EXTENSION,
  display
    ? { headless: false, viewport: null }
    : { headless: true, viewport: { width: 1280, height: 900 }, locale: 'ar' },
);
try {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await untilRegistered();
  await page.goto(site.url(path), { waitUntil: 'domcontentloaded' });
  await (display ? show(page) : report(page));
} finally {
  await chromium.close();
  await site.close();
}

/** Resolves when a page that is opened will be read: a page that comes while the extension is being installed may be missed. */
async function untilRegistered() {
  await chromium.worker.evaluate(async () => {
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
      await new Promise((done) => setTimeout(done, 50));
  });
}

/**
 * Leaves the window to the reader until it is closed or the command is ended, with the article in front: the welcome page
 * comes there by itself.
 * @param {import('playwright-core').Page} page
 */
async function show(page) {
  const isWelcome = () =>
    chromium.context.pages().some((each) => each.url().endsWith('/welcome.html'));
  while (!isWelcome()) await new Promise((done) => setTimeout(done, 50));
  await page.bringToFront();
  say(`${file} is open in Chromium, with its marks on. Close the window, or press Ctrl+C, to end.`);
  await new Promise((done) => {
    chromium.context.once('close', done);
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}

/**
 * Prints who said what as the page's own reading has it, saves one claim of each source, exports them, takes a picture.
 * @param {import('playwright-core').Page} page
 */
async function report(page) {
  const popup = await chromium.context.newPage();
  const tab = await tabIdOf(chromium, page);
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html?tab=${tab}`);
  await popup.locator('.pop-foot').waitFor();
  const out = mkdtempSync(join(tmpdir(), 'isnad-start-'));
  const reading = /** @type {{ items: Item[], nothing: string | null }} */ (
    await ask('page/read', null)
  );
  if (reading.nothing) {
    console.log(`Nothing is attributed on this page: ${reading.nothing}.`);
    return;
  }
  console.log(tableOf(reading.items));

  await page.bringToFront();
  await page.screenshot({ path: join(out, 'page.png'), fullPage: true });
  await popup.bringToFront();

  const first = new Map(
    reading.items.map((item) => /** @type {const} */ ([who(item), item.snippet.id])).reverse(),
  );
  const { saved } = /** @type {{ saved: string[] }} */ (
    await ask('page/save', { ids: [...first.values()] })
  );
  await popup.locator('#tab-saved').click();
  await popup
    .locator('.saved')
    .nth(saved.length - 1)
    .waitFor();
  const exports = [await download('JSON'), await download('CSV')];

  await popup.screenshot({ path: join(out, 'popup.png') });
  console.log(`\n${reading.items.length} attributions; saved ${saved.length}, one of each source.`);
  for (const each of [...exports, join(out, 'page.png'), join(out, 'popup.png')]) console.log(each);

  /** One message to the page, from the popup as a reader's click would send it. @param {string} type @param {unknown} request */
  async function ask(type, request) {
    const answer = await popup.evaluate(
      ([id, message]) => chrome.tabs.sendMessage(id, message),
      /** @type {const} */ ([tab, { type, request }]),
    );
    if (!answer?.ok) throw new Error(`${type}: ${answer?.error?.code} ${answer?.error?.detail}`);
    return answer.value;
  }

  /** Exports what is shown through the popup's menu. @param {string} format */
  async function download(format) {
    await popup.locator('.pop-foot button[aria-expanded]').click();
    const started = popup.waitForEvent('download');
    await popup.locator('.choice', { has: popup.getByText(format, { exact: true }) }).click();
    const file = await started;
    const target = join(out, file.suggestedFilename());
    await file.saveAs(target);
    return target;
  }
}

/** @typedef {{ snippet: { id: string, words: Record<'cue' | 'source' | 'relay' | 'content', string[]>,
 *   attribution: { resolved: string | null, category: string, kind: string, negated: boolean } } }} Item */

/** @param {Item} item */
function who({ snippet: { words, attribution } }) {
  return attribution.resolved ?? (words.source.join(' ') || '—');
}

/** @param {Item[]} items */
function tableOf(items) {
  return items
    .map((item) => {
      const { words, attribution } = item.snippet;
      const act = `${attribution.category}${attribution.negated ? ' (negated)' : ''}, ${attribution.kind}`;
      const chain = [who(item), ...words.relay].join(' ← ');
      return `${act.padEnd(24)} │ ${chain} │ ${words.cue.join(' … ')} │ ${words.content.join(' … ')}`;
    })
    .join('\n');
}
