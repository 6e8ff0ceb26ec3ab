// @ts-check
// Every test there is, in one command; its last line counts all suites together.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { countsOf, failedFiles, failureText, triedLast } from './report.mjs';
import { ensureAll, giveUp, ROOT, say } from './setup.mjs';
import { step } from './steps.mjs';

await ensureAll(['chromium', 'firefox-esr', 'fontconfig', 'fonts-noto-core']);

const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
/** Bytes that the profiles of two browsers at a time never fill. */
const ROOM = 4e9;
const fast = inMemory();
process.on('exit', () => {
  for (const made of [folder, fast]) if (made) rmSync(made, { recursive: true, force: true });
});
const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {import('./report.mjs').Failure[]} */
const failures = [];
/** Files that passed only when they were tried once more. @type {string[]} */
const late = [];

/** @param {import('./report.mjs').Counts} counts */
function count(counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  failures.push(...counts.failures);
}

/** A folder in memory, for the browsers' profiles: they flush what they write all the time. None where there is little room. */
function inMemory() {
  if (!existsSync('/dev/shm')) return null;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > ROOM ? mkdtempSync('/dev/shm/isnad-test-') : null;
}

/** @param {string} name */
const announce = (name) =>
  console.log(`\n— ${name} (after ${Math.round((Date.now() - began) / 1000)} s)`);

/** A check counts as one test. @param {string} name @param {string[]} command */
async function check(name, command) {
  announce(name);
  const { well, words } = await step(command);
  console.log(well ? 'ok' : `FAILED: ${name}`);
  const failed = well ? [] : [{ name, message: words.split('\n').slice(-30).join('\n') }];
  count({ passed: well ? 1 : 0, failed: failed.length, skipped: 0, failures: failed });
}

/**
 * Runs a suite, or some of its files.
 * @param {string} config @param {string} report name of its report @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 */
async function runSuite(config, report, args, env) {
  const path = join(folder, report);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const { well } = await step(['vitest', 'run', '-c', config, ...reporters, ...args], env);
  try {
    /** @type {import('./report.mjs').TestFile[]} */
    const files = JSON.parse(readFileSync(path, 'utf8')).testResults;
    return { well, files: files.map((file) => ({ ...file, name: relative(ROOT, file.name) })) };
  } catch {
    return { well: false, files: null };
  }
}

/** More files than this are not tried again: what breaks so much is no matter of a slow machine. */
const MOST_AGAIN = 6;

/**
 * A suite counts by its own tests. With `again` the files that fail are tried once more, each from its beginning:
 * its tests may build on one another.
 * @param {string} name @param {string} config
 * @param {{ again?: boolean, env?: Readonly<Record<string, string>> }} [how]
 */
async function suite(name, config, { again = false, env = {} } = {}) {
  announce(name);
  let { well, files } = await runSuite(config, `${config}.json`, [], env);
  const failed = failedFiles(files ?? []);
  if (again && files !== null && failed.length > 0 && failed.length <= MOST_AGAIN) {
    announce(`once more: ${failed.join(', ')}`);
    console.log(failureText(countsOf(name, files, well).failures));
    const second = await runSuite(config, `${config}.again.json`, failed, env);
    well = second.well;
    files = triedLast(files, second.files ?? []);
    const still = failedFiles(files);
    late.push(...failed.filter((file) => !still.includes(file)));
  }
  count(countsOf(name, files, well));
}

mkdirSync(join(ROOT, '.wxt'), { recursive: true });
if (!(await step(['wxt', 'prepare'])).well)
  giveUp('wxt prepare failed; its own words stand above.');

await check('format and lint, the import layers among them', ['biome', 'check', '.']);
await check('types', ['tsc', '--noEmit']);
const core = ['tsc', '--noEmit', '-p', 'lib/core'];
await check('types of lib/core, which sees nothing but the ES library', core);
await check('dead code', ['knip']);
await check('licences of dependencies', ['node', 'scripts/licences.mjs']);
await check('lockfile without registry addresses', ['node', 'scripts/lockfile.mjs']);
const isClone = existsSync(join(ROOT, '.git'));
const release = join(folder, 'release');
if (isClone) {
  const make = ['node', 'scripts/package.mjs', '--installed', '--keep', release];
  await check('packages that are the same from two clones', make);
}
await suite('unit tests', 'vitest.config.ts');
// What was packed is what is here where everything is committed: then it is not built again.
const isCommitted =
  isClone &&
  execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).trim() === '';
await suite('browser tests', 'vitest.e2e.config.ts', {
  again: true,
  env: {
    ...(isCommitted && existsSync(release) ? { ISNAD_RELEASE: release } : {}),
    ...(fast ? { TMPDIR: fast } : {}),
  },
});

if (total.skipped > 0)
  say(`${total.skipped} tests need ../shared, or more than is here, and were skipped`);
if (failures.length > 0) console.log(`\n${failureText(failures)}`);
if (late.length > 0) console.log(`\npassed only the second time: ${late.join(', ')}`);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(`\nafter ${Math.floor(seconds / 60)} min ${seconds % 60} s`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
