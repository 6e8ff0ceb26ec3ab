// @ts-check
// What the commands need before they can run: dependencies, browsers, Arabic fonts. Each step does
// nothing when it is not needed, and says what it does when it is.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A sentence on stderr, so that the output of a command stays its own. @param {string} text */
export const say = (text) => console.error(`isnad: ${text}`);

/** Ends the command with a sentence that says what to do. @param {string} text @returns {never} */
export function giveUp(text) {
  say(text);
  process.exit(1);
}

/** @param {string} file @returns {any} */
const json = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** Whether what is installed is what the lockfile names. @returns {boolean} */
function dependenciesFresh() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = json('node_modules/.package-lock.json').packages;
  const wanted = json('package-lock.json').packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || installed[path]?.version === version,
  );
}

const NPM_CI = ['ci', '--no-audit', '--no-fund'];
const NPM_FAILED = 'npm ci failed; its own words stand above.';

/** Installs the dependencies when they are missing or not those of the lockfile. */
export function ensureDependencies() {
  if (dependenciesFresh()) return;
  say('installing the dependencies (npm ci)');
  const { status } = spawnSync('npm', NPM_CI, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) giveUp(NPM_FAILED);
}

/**
 * Installs the dependencies and the named Debian packages, whatever of them is missing, at the same time.
 * @param {(keyof typeof PACKAGES)[]} names
 */
export async function ensureAll(names) {
  if (dependenciesFresh()) return ensurePackages(names);
  say('installing the dependencies (npm ci)');
  const npm = spawn('npm', NPM_CI, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  const ended = new Promise((resolve) => npm.on('error', resolve).on('exit', resolve));
  // apt holds this process up, and npm goes on beside it.
  ensurePackages(names);
  if ((await ended) !== 0) giveUp(NPM_FAILED);
}

/** Writes the configuration of types that everything is compiled with; git keeps none of it. */
export function ensureTypes() {
  if (existsSync(join(ROOT, '.wxt/tsconfig.json'))) return;
  run('wxt', ['prepare'], 'preparing the types (wxt prepare)');
}

/** @param {string} command @param {string[]} args */
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
/** @param {string} program */
const onPath = (program) => succeeds('sh', ['-c', `command -v ${program}`]);

/** Debian packages and how to see that each is there. */
const PACKAGES = {
  chromium: () => onPath('chromium') || Boolean(process.env.CHROMIUM),
  'firefox-esr': () => onPath('firefox-esr') || Boolean(process.env.FIREFOX),
  'fonts-noto-core': () => hasArabicFont(),
  fontconfig: () => onPath('fc-list'),
};

/** Whether the system has a face for reading Arabic; DejaVu, which many systems bring, has the letters but no more. */
function hasArabicFont() {
  const list = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  const families = list.stdout?.split('\n') ?? [];
  return families.some((family) => family.trim() !== '' && !family.startsWith('DejaVu'));
}

/**
 * Installs the named Debian packages that are missing, where apt may be used.
 * @param {(keyof typeof PACKAGES)[]} names
 */
export function ensurePackages(names) {
  const missing = names.filter((name) => !PACKAGES[name]());
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!onPath('apt-get') || process.getuid?.() !== 0)
    giveUp(`not installed here: ${missing.join(', ')}. As root on Debian: ${command}`);
  say(`installing ${missing.join(', ')} (apt-get)`);
  for (const args of [['update', '-qq'], command.split(' ').slice(1)])
    if (
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env: aptEnvironment() }).status
    )
      giveUp(`apt-get could not install ${missing.join(', ')}; its own words stand above.`);
}

/** apt must not ask anything. */
const aptEnvironment = () => ({ ...process.env, DEBIAN_FRONTEND: 'noninteractive' });

/** Runs a program of node_modules, showing what it prints on stderr; ends the command when it fails.
 * @param {string} program @param {string[]} args @param {string} purpose */
export function run(program, args, purpose) {
  try {
    execFileSync(join(ROOT, 'node_modules/.bin', program), args, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 2],
    });
  } catch {
    giveUp(`${purpose} failed; its own words stand above.`);
  }
}

/**
 * Builds a program of `tests` for Node and runs it in place of this one.
 * @param {string} entry its file @param {string} folder where it is built, in `dist-cli`
 * @param {string} purpose @param {string[]} args @returns {never}
 */
export function runBuilt(entry, folder, purpose, args = []) {
  ensureDependencies();
  const out = join('dist-cli', folder);
  const build = ['build', '-c', 'vite.cli.config.ts', '--ssr', entry, '--outDir', out];
  run('vite', build, purpose);
  const program = [join(ROOT, out, 'isnad.js'), ...args];
  const { status } = spawnSync(process.execPath, program, { cwd: ROOT, stdio: 'inherit' });
  process.exit(status ?? 1);
}
