// @ts-check
// Every test there is, in one command; its last line counts all suites together.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies, ensurePackages, giveUp, ROOT, say } from './setup.mjs';

ensureDependencies();
ensurePackages(['chromium', 'firefox-esr', 'fontconfig', 'fonts-noto-core']);

const reports = mkdtempSync(join(tmpdir(), 'isnad-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program of node_modules or node itself, its words shown. @param {string[]} command @returns {boolean} */
function passes([program = '', ...args]) {
  const path = program === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', program);
  return spawnSync(path, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** A check counts as one test. @param {string} name @param {string[]} command */
function check(name, command) {
  console.log(`\n— ${name}`);
  const passed = passes(command);
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(passed ? 'ok' : `FAILED: ${name}`);
}

/** A suite counts by its own tests; one that breaks before its report counts as a failure. @param {string} name @param {string} config */
function suite(name, config) {
  console.log(`\n— ${name}`);
  const report = join(reports, `${config}.json`);
  const passed = passes([
    ...['vitest', 'run', '-c', config, '--reporter=default'],
    ...['--reporter=json', `--outputFile.json=${report}`],
  ]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests;
    total.skipped += counts.numPendingTests + counts.numTodoTests;
    if (!passed && counts.numFailedTests === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

mkdirSync(join(ROOT, '.wxt'), { recursive: true });
if (!passes(['wxt', 'prepare'])) giveUp('wxt prepare failed; its own words stand above.');

check('format and lint, the import layers among them', ['biome', 'check', '.']);
check('types', ['tsc', '--noEmit']);
check('types of lib/core, which sees nothing but the ES library', [
  'tsc',
  '--noEmit',
  '-p',
  'lib/core',
]);
check('dead code', ['knip']);
check('licences of dependencies', ['node', 'scripts/licences.mjs']);
check('lockfile without registry addresses', ['node', 'scripts/lockfile.mjs']);
suite('unit tests', 'vitest.config.ts');
suite('browser tests', 'vitest.e2e.config.ts');
if (existsSync(join(ROOT, '.git')))
  check('packages that are the same from two clones', ['node', 'scripts/package.mjs']);

rmSync(reports, { recursive: true, force: true });
if (total.skipped > 0)
  say(`${total.skipped} tests need ../shared, or more than is here, and were skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
