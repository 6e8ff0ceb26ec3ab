// @ts-check
// Measures the library in real Chromium and Firefox, beside bare IndexedDB with the same indexes doing the same writes
// and reads, and opening its pages beside opening the least that a browser can open: a page that one script writes into,
// and one that reads a row of the library for it. Every figure stands beside the one that is to be reached.
// `npm run bench:library` takes 10,000 and 100,000 snippets in both browsers; numbers, the name of one browser, and the
// rows that are wanted (`--only=library,popup`) may be given. Without the import, the library is filled past it, in half the
// time.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, quantile, row } from './bench-shared.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const given = process.argv.slice(2);
const numbers = given.map(Number).filter((number) => number > 0);
const counts = numbers.length > 0 ? numbers : [10_000, 100_000];
const browsers = ['chromium', 'firefox'].filter(
  (name, _at, all) => given.includes(name) || !all.some((one) => given.includes(one)),
);
const PARTS = ['import', 'saves', 'library', 'popup', 'exports', 'meanwhile'];
const only = given.find((one) => one.startsWith('--only='))?.slice('--only='.length);
const wanted = new Set(only ? only.split(',') : PARTS);
for (const part of wanted)
  if (!PARTS.includes(part)) throw new Error(`${part} is none of ${PARTS.join(', ')}`);
const folder = join('.output', `bench-library-${process.pid}`);
process.env.ISNAD_OUT_DIR = folder;
const bench = join(ROOT, folder, 'bench');

/** Adds the bench page to a build, and copies of the library page and the popup that are watched. @param {string} build */
function addPages(build) {
  const extension = join(ROOT, folder, build);
  for (const part of ['page', 'watch', 'floor'])
    copyFileSync(join(bench, `${part}.js`), join(extension, `bench-${part}.js`));
  writeFileSync(
    join(extension, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bench-page.js"></script>',
  );
  for (const floor of FLOORS)
    writeFileSync(
      join(extension, `${floor}.html`),
      '<!doctype html><meta charset="utf-8"><script src="/bench-watch.js"></script><script type="module" src="/bench-floor.js"></script>',
    );
  for (const page of ['library', 'popup']) {
    const html = readFileSync(join(extension, `${page}.html`), 'utf8');
    writeFileSync(
      join(extension, `${page}-watched.html`),
      html.replace('<head>', '<head><script src="/bench-watch.js"></script>'),
    );
  }
}

/** @param {number} value */
const ms = (value) =>
  value >= 10_000 ? `${(value / 1_000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
/** @param {number} a @param {number} b */
const times = (a, b, base = 'bare') => `${(a / b).toFixed(1)} times ${base}`;
/** @typedef {Record<string, number>} Opened milliseconds from opening a page to its rows, by its name */

/**
 * Opens pages in turn, so that what else the machine does meets all of them.
 * @param {Driven} browser
 * @param {Record<string, string>} pages their addresses
 * @returns {Promise<Opened>}
 */
async function openInTurn(browser, pages) {
  /** @type {Record<string, number[]>} */
  const took = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, address] of Object.entries({ ...floorsOf(browser), ...pages })) {
      await browser.open(address);
      took[name] = [...(took[name] ?? []), await browser.ask('rows')];
      await browser.back();
    }
  return Object.fromEntries(Object.entries(took).map(([name, all]) => [name, quantile(all)]));
}
/** @param {Driven} browser */
const floorsOf = (browser) =>
  Object.fromEntries(FLOORS.map((floor) => [floor, browser.own(`/${floor}.html`)]));
/** @param {number} shown @param {Opened} opened */
const overFloors = (shown, opened) =>
  [
    ms(shown),
    ...FLOORS.map((floor) => times(shown, opened[floor] ?? Number.NaN, `a page of ${floor}`)),
  ].join(', ');

/** The least that a page of an extension does: one script that writes a row; the same, read from the library before. */
const FLOORS = ['one-script', 'one-row'];
/** How often each page is opened. */
const ROUNDS = 7;

const QUERIES = ['قا', 'باسن', 'الباسنمد رحم', '"قال با', 'ضصثق'];

/** @typedef {import('../tests/bench/library/drive').Driven} Driven */

/**
 * @param {Driven} browser
 * @param {number} count
 * @param {string} article address of an article page
 */
async function measure(browser, count, article) {
  const isLarge = count > 10_000;
  /** @param {string} small @param {string} large */
  const reach = (small, large) => (isLarge ? large : small);
  console.log(
    `\n${browser.name}, ${count.toLocaleString('en')} snippets\n\n| | measured | reach |\n| --- | --- | --- |`,
  );
  if (wanted.has('import')) await measureImport(browser, count);
  else await browser.bench('fill', count);
  // What the filling has left to the disk is no part of what comes.
  execFileSync('sync');
  if (wanted.has('saves')) await measureSaves(browser);
  if (wanted.has('library')) await measureLibrary(browser, await browser.bench('count'), reach);
  if (wanted.has('popup')) await measurePopup(browser, article);
  if (wanted.has('exports')) await measureExports(browser, reach);
  if (wanted.has('meanwhile')) await measureMeanwhile(browser);
}

/** @param {Driven} browser @param {number} count */
async function measureImport(browser, count) {
  const { ours, bare } = await browser.bench('import', count);
  row('bulk import', `${ms(ours)}, ${times(ours, bare)}`, '2 times bare');
}

/** @param {Driven} browser @param {(small: string, large: string) => string} reach */
async function measureExports(browser, reach) {
  row('longest wait of a page that does nothing', ms(await browser.bench('idle', 3_000)), '');
  const bare = await browser.bench('exportBare');
  for (const format of await browser.bench('formats')) {
    const { took, longest, size } = await browser.bench('export', format);
    const limit = format === 'xlsx' ? reach('4 s', '60 s') : reach('2 s', '25 s');
    const what = `export ${format}, ${(size / 1e6).toFixed(0)} MB; longest task`;
    const got = `${(took / 1000).toFixed(1)} s, ${times(took, bare, 'bare rows as JSON')}`;
    row(what, `${got}; ${ms(longest)}`, `${limit}; 200 ms`);
  }
}

/** @param {Driven} browser */
async function measureMeanwhile(browser) {
  const { median, slow, times: count } = await browser.bench('saveMeanwhile', 2_000);
  const got = `${ms(median)}, 95th percentile ${ms(slow)} of ${count}`;
  row('save one during an import, median', got, '50 ms');
}

/** @param {Driven} browser */
async function measureSaves(browser) {
  const saved = await browser.bench('save', 60);
  row('save one, median', `${ms(saved.median)}, ${times(saved.median, saved.bare)}`, '15 ms');
  row('save one, 95th percentile', ms(saved.slow), '40 ms');
  const asleep = [];
  for (let at = 0; at < 7; at++) {
    await browser.sleep();
    asleep.push(await browser.bench('saveOne'));
  }
  row('save one, sleeping worker, median', ms(quantile(asleep)), '150 ms');
}

/** @param {Driven} browser @param {number} count @param {(small: string, large: string) => string} reach */
async function measureLibrary(browser, count, reach) {
  const address = browser.own('/library-watched.html');
  const opened = await openInTurn(browser, { library: address });
  for (const floor of FLOORS) row(`a page of ${floor}`, ms(opened[floor] ?? Number.NaN), '');
  const shown = overFloors(opened.library ?? Number.NaN, opened);
  row('library page, first rows', shown, reach('120 ms', '150 ms'));
  await browser.open(address);
  const ready = await browser.ask('ready', count);
  const bare = await browser.bench('readBare');
  const partial = (await browser.ask('wasPartial')) ? ', partial before' : '';
  row('index ready', `${ms(ready)}, ${times(ready, bare)}${partial}`, '6 s');
  await browser.ask('kept');
  await browser.back();
  await browser.open(address);
  const again = await browser.ask('ready', count);
  row('the same, opened again', `${ms(again)}, ${times(again, bare)}`, '6 s');
  const answers = [];
  for (const query of [...QUERIES, ...QUERIES])
    for (let end = 1; end <= query.length; end++)
      answers.push(await browser.ask('type', query.slice(0, end)));
  await browser.ask('type', '');
  /** @param {'hits' | 'counts'} what @param {readonly any[]} list */
  const both = (what, list) => {
    const all = list.map((one) => one[what]);
    return `${ms(quantile(all))}, 95th percentile ${ms(quantile(all, 0.95))}`;
  };
  row('a key stroke to the first hits', both('hits', answers), reach('30 ms', '100 ms'));
  row('to the counts', both('counts', answers), reach('60 ms', '250 ms'));
  const filters = [];
  for (let nth = 0; nth < 8; nth++)
    for (let press = 0; press < 2; press++) filters.push(await browser.ask('filter', nth));
  row('a filter with counts', both('counts', filters), reach('50 ms', '250 ms'));
  const heap = await browser.heap();
  row(
    'heap of the library page',
    heap === null ? 'not told' : `${Math.round(heap / 1e6)} MB`,
    reach('120 MB', '400 MB'),
  );
  await browser.back();
}

/** @param {Driven} browser @param {string} article */
async function measurePopup(browser, article) {
  await browser.open(article);
  const tab = await browser.bench('tabAt', article);
  // The background of a page that has been read idles, and not that of one that is just being read.
  await browser.bench('untilRead', tab);
  const address = browser.own(`/popup-watched.html?tab=${tab}`);
  await browser.sleep();
  await browser.open(address);
  const cold = await browser.ask('rows');
  await browser.back();
  const opened = await openInTurn(browser, { popup: address });
  const warm = overFloors(opened.popup ?? Number.NaN, opened);
  row('popup page in a tab, to its first rows, warm', warm, '120 ms');
  row('the same, cold', overFloors(cold, opened), '250 ms');
}

try {
  for (const name of browsers)
    bin('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome', '--mode', 'e2e']);
  for (const part of ['page', 'watch', 'floor', 'drive'])
    bin('vite', ['build', '-c', 'tests/bench/library/vite.config.ts'], { ISNAD_BENCH_PART: part });
  for (const name of browsers) addPages(`${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`);
  const drive = await import(join(bench, 'drive.js'));
  const line = 'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل.';
  const site = await drive.servePages({
    '/story': drive.articlePage(Array.from({ length: 30 }, (_, at) => `${line} ${at}`).join('\n')),
  });
  try {
    for (const name of browsers)
      for (const count of counts) {
        const browser = await drive[name]();
        try {
          await measure(browser, count, site.url('/story'));
        } finally {
          await browser.close();
        }
      }
  } finally {
    await site.close();
  }
} finally {
  rmSync(join(ROOT, folder), { recursive: true, force: true });
}
