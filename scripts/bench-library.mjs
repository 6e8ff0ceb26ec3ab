// @ts-check
// Measures the library in a real Chromium, beside bare IndexedDB with the same indexes doing the same writes and reads.
// `npm run bench:library` takes 10,000 and 100,000 snippets; other numbers may be given.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromiumWith } from './chromium.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [10_000, 100_000];
const folder = join('.output', `bench-${process.pid}`);
const bin = (/** @type {string} */ name) => join(ROOT, 'node_modules/.bin', name);

/** @param {string} name @param {string[]} args */
function build(name, args) {
  execFileSync(bin(name), args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ISNAD_OUT_DIR: folder },
  });
}

/** @param {number} value */
const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
/** @param {number} a @param {number} b */
const times = (a, b) => `${(a / b).toFixed(2)} times bare`;

/** @param {number} count */
async function measure(count) {
  const launched = await launchChromiumWith(join(ROOT, folder, 'chrome-mv3-e2e'));
  try {
    const { context, extensionId } = launched;
    const code = readFileSync(join(ROOT, folder, 'bench/page.js'), 'utf8');
    const open = async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/THIRD-PARTY-NOTICES.txt`);
      await page.evaluate(code);
      return page;
    };
    const page = await open();
    /** @param {string} name @param {unknown} [given] @returns {Promise<any>} */
    const run = (name, given) =>
      page.evaluate((asked) => /** @type {any} */ (globalThis).bench[asked.name](asked.given), {
        name,
        given,
      });
    console.log(`\n${count.toLocaleString('en')} snippets`);

    const filled = await run('fill', count);
    console.log(`bulk import: ${ms(filled.ours)} (${times(filled.ours, filled.bare)})`);
    const meanwhile = await run('saveMeanwhile', 2_000);
    console.log(
      `a save during an import: median ${ms(meanwhile.median)}, 95th percentile ${ms(meanwhile.slow)} of ${meanwhile.times}`,
    );
    const saved = await run('save', 60);
    console.log(
      `save one: median ${ms(saved.median)}, 95th percentile ${ms(saved.slow)} (${times(saved.median, saved.bare)})`,
    );
    const developer = await context.newCDPSession(page);
    await developer.send('ServiceWorker.enable');
    const asleep = [];
    for (let at = 0; at < 7; at++) {
      await developer.send('ServiceWorker.stopAllWorkers');
      asleep.push(await run('saveOne'));
    }
    asleep.sort((a, b) => a - b);
    console.log(`save one, sleeping worker: median ${ms(asleep[3])}, slowest ${ms(asleep[6])}`);

    const fresh = await open();
    const opened = await fresh.evaluate(() => /** @type {any} */ (globalThis).bench.open());
    console.log(`first rows read: ${ms(opened.rows)}`);
    console.log(
      `index ready: ${ms(opened.ready)} for ${opened.size} (${times(opened.ready, opened.bare)}), longest task ${ms(opened.longest)}`,
    );
    console.log(
      `a key stroke to the hits: median ${ms(opened.hits[0])}, slowest ${ms(opened.hits[1])}`,
    );
    console.log(`to the counts: median ${ms(opened.counts[0])}, slowest ${ms(opened.counts[1])}`);
    console.log(
      `a filter with counts: median ${ms(opened.filters[0])}, slowest ${ms(opened.filters[1])}`,
    );
    const inspector = await context.newCDPSession(fresh);
    await inspector.send('HeapProfiler.collectGarbage');
    const heap = await inspector.send('Runtime.getHeapUsage');
    const { usedSize, backingStorageSize = 0 } = /** @type {any} */ (heap);
    console.log(`heap with the index: ${Math.round((usedSize + backingStorageSize) / 1e6)} MB`);
    await fresh.close();

    for (const format of ['json', 'csv', 'xlsx']) {
      const { took, longest } = await run('export', format);
      console.log(`export ${format}: ${(took / 1000).toFixed(1)} s, longest task ${ms(longest)}`);
    }
  } finally {
    await launched.close();
  }
}

try {
  build('wxt', ['build', '--mode', 'e2e']);
  build('vite', ['build', '-c', 'tests/bench/library/vite.config.ts']);
  for (const count of counts) await measure(count);
} finally {
  rmSync(join(ROOT, folder), { recursive: true, force: true });
}
