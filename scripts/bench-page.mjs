// @ts-check
// Measures reading and marking pages in real Chromium and Firefox, beside a twin of the page whose words are wrapped
// in <mark>. `npm run bench:page`; every figure stands beside the one that is to be reached.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { bin, quantile, row } from './bench-shared.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';
import { servePages } from './site.mjs';

ensureDependencies();
const folder = join('.output', `bench-page-${process.pid}`);
process.env.ISNAD_OUT_DIR = folder;
const bench = join(folder, 'bench');

/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`;

const ENGLISH = `<!doctype html><html lang="en"><meta charset="utf-8"><article>${'<p>The minister said that prices will rise next year, and the army denied it.</p>'.repeat(400)}</article>`;
const REPLACED = 10;
const RUNS = 5;

/**
 * @param {import('../tests/bench/page/drive').Driven} browser
 * @param {import('./site.mjs').Site} site
 */
async function measure({ name, tab }, site) {
  console.log(`\n${name}\n\n| | measured | reach |\n| --- | --- | --- |`);
  // Under this name the extension itself reads nothing.
  /** @param {string} path */
  const alone = (path) => site.plainUrl(path).replace('news.test', 'other.test');
  /** @param {string} path @param {boolean} isWarm whether the background has its lexicon ready */
  const cold = async (path, isWarm = true) => {
    /** @type {import('../tests/bench/page/page').Cost[]} */
    const costs = [];
    for (let run = 0; run < RUNS; run += 1) {
      await tab.goto(alone(path));
      if (isWarm) await tab.run('isnadBench.warm()');
      costs.push(await tab.run('isnadBench.read()'));
    }
    /** @param {'total' | 'longest' | 'first'} what */
    const of = (what) => quantile(costs.map((cost) => cost[what]));
    return {
      total: of('total'),
      longest: of('longest'),
      first: of('first'),
      attributions: costs[0]?.attributions ?? 0,
    };
  };
  const small = await cold('/bench/30');
  row(`article, 30 paragraphs, ${small.attributions} attributions, cold`, ms(small.total), '15 ms');
  const middle = await cold('/bench/1000');
  row(
    `1,000 paragraphs, ${middle.attributions} attributions, cold, those near the window painted, in all`,
    ms(middle.total),
    '80 ms',
  );
  row('the longest slice of it', ms(middle.longest), '10 ms');
  const starting = await cold('/bench/5000', false);
  const large = await cold('/bench/5000');
  row(
    `5,000 paragraphs, ${large.attributions} attributions, longest task`,
    ms(large.longest),
    '50 ms',
  );
  row('its first marks after', ms(large.first), '150 ms');
  row('the same where the background starts at that moment', ms(starting.first), '');
  const appended = [];
  for (let run = 0; run < RUNS; run += 1) appended.push(await tab.run('isnadBench.append()'));
  row('one paragraph appended to it', ms(quantile(appended.map(({ total }) => total))), '3 ms');
  const { paint, wrap } = await tab.run('isnadBench.paintAndWrap()');
  row(
    `painting against wrapping, ${large.attributions} marks`,
    `${ms(paint)} against ${ms(wrap)}: ${(wrap / paint).toFixed(0)} times`,
    name === 'Chromium' ? '100 times' : '25 times',
  );
  /** @type {number[]} */
  const glances = [];
  for (let run = 0; run < RUNS; run += 1) {
    await tab.goto(alone('/bench/english'));
    glances.push(await tab.run('isnadBench.glance()'));
  }
  row('a page that is not Arabic', ms(quantile(glances)), '2 ms');
  await measureExtension(tab, site);
}

/** What the extension itself costs: the same pages on a site that it reads and on one that it does not.
 * @param {import('../tests/bench/page/drive').Tab} tab @param {import('./site.mjs').Site} site */
async function measureExtension(tab, site) {
  if ((await tab.heap()) === null) return;
  const marked =
    'new Promise(done => { const look = () => CSS.highlights.size > 0 ? done(true) : setTimeout(look, 50); look() })';
  await tab.goto(site.url('/bench/off/30'));
  const without = (await tab.heap()) ?? 0;
  await tab.goto(site.url('/article/30'));
  await tab.run(marked);
  await pause(1_000);
  row(
    'heap kept on an ordinary article',
    `${(((await tab.heap()) ?? 0) - without) / 1e6 < 0 ? 0 : ((((await tab.heap()) ?? 0) - without) / 1e6).toFixed(1)} MB`,
    '6 MB',
  );
  /** @param {string} path */
  const busyWhileReplacing = async (path) => {
    await tab.goto(site.url(path));
    await pause(1_000);
    await tab.run(
      `(() => { const html = document.body.innerHTML; setInterval(() => { document.body.innerHTML = html }, ${1_000 / REPLACED}) })()`,
    );
    const before = (await tab.busy()) ?? 0;
    await pause(5_000);
    return (((await tab.busy()) ?? 0) - before) / 50;
  };
  const alone = await busyWhileReplacing('/bench/off/30');
  const read = await busyWhileReplacing('/article/30');
  row(
    'a body replaced ten times a second',
    `${(read - alone).toFixed(1)} % of a core (the page itself ${alone.toFixed(1)} %)`,
    '10 %',
  );
}

/** Sizes of what is put into pages. */
function measureSizes() {
  console.log('\n| gzipped | measured | reach |\n| --- | --- | --- |');
  for (const [script, reach] of [
    ['loader', 4],
    ['article', 45],
    ['card', 25],
    ['forms', 25],
  ]) {
    const bytes = gzipSync(readFileSync(join(ROOT, folder, `chrome-mv3/${script}.js`))).length;
    row(`${script}.js`, `${(bytes / 1_000).toFixed(1)} kB`, `${reach} kB`);
  }
  const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'chrome-mv3/manifest.json'), 'utf8'));
  row('scripts on a site that is not granted', `${manifest.content_scripts?.length ?? 0}`, '0');
}

try {
  bin('wxt', ['build', '--mode', 'e2e']);
  bin('wxt', ['build', '-b', 'firefox', '--mode', 'e2e']);
  bin('wxt', ['build']);
  for (const part of ['page', 'engine', 'drive'])
    bin('vite', ['build', '-c', 'tests/bench/page/vite.config.ts'], {
      ISNAD_BENCH_DIR: bench,
      ISNAD_BENCH_PART: part,
    });
  const drive = await import(join(ROOT, bench, 'drive.js'));
  /** @param {string} part @param {string} attributes */
  const inline = (part, attributes) =>
    `<script ${attributes}>${readFileSync(join(ROOT, bench, `${part}.js`), 'utf8').replaceAll('</script', '<\\/script')}</script>`;
  const script = inline('engine', 'id="engine" type="text/plain"') + inline('page', '');
  const site = await servePages({
    '/bench/30': drive.articleHtml(30, script),
    '/bench/1000': drive.articleHtml(1_000, script),
    '/bench/5000': drive.articleHtml(5_000, script),
    '/bench/english': ENGLISH + script,
    '/bench/off/30': drive.articleHtml(30, '').replaceAll(/[\u0620-\u064a]/g, 'a'),
    '/article/30': drive.articleHtml(30, ''),
  });
  try {
    for (const start of [drive.chromium, drive.firefox]) {
      const browser = await start();
      try {
        await measure(browser, site);
      } finally {
        await browser.close();
      }
    }
    measureSizes();
  } finally {
    await site.close();
  }
} finally {
  rmSync(join(ROOT, folder), { recursive: true, force: true });
}
