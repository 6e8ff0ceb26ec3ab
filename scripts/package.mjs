// @ts-check
// Builds what is published: a package for each browser and the sources, from the last commit. Everything is made twice,
// in two clones in different folders, and compared; where one byte differs, nothing is written.
// --installed: the clones get the dependencies that are installed here instead of installing them anew
// --keep FOLDER: the built extensions are left there, too
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, giveUp, ROOT, say } from './setup.mjs';

const { installed, keep } = parseArgs({
  options: { installed: { type: 'boolean' }, keep: { type: 'string' } },
}).values;

ensureDependencies();
const { differing, filesIn, hashOf, packed } = await import('./zip.mjs');

const BROWSERS = ['chrome', 'firefox'];
const OUT = join(ROOT, '.output/packages');

/** @param {string[]} args @param {string} [cwd] @returns {string} */
const git = (args, cwd = ROOT) => execFileSync('git', args, { cwd, encoding: 'utf8' });

/**
 * @param {string} command @param {string[]} args @param {string} cwd
 * @returns {Promise<void>} when it has ended well; ends everything when it has not
 */
function run(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    words += text;
  });
  const failed = (/** @type {unknown} */ why) =>
    giveUp(`${command} ${args.join(' ')} failed:\n${words || why}`);
  return new Promise((resolve) => {
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? resolve() : failed(code)));
  });
}

/** Puts the dependencies into a clone. @param {string} clone */
async function install(clone) {
  const modules = [join(ROOT, 'node_modules'), join(clone, 'node_modules')];
  // The same files under another path; where they cannot be linked they are installed.
  if (installed && spawnSync('cp', ['-al', ...modules], { stdio: 'ignore' }).status === 0) return;
  rmSync(join(clone, 'node_modules'), { recursive: true, force: true });
  await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--silent'], clone);
}

/**
 * Everything that is packed, as it comes out of a clone.
 * @param {string} clone an empty folder to be
 * @returns {Promise<Record<string, Record<string, Uint8Array>>>} the files of each archive
 */
async function build(clone) {
  await run('git', ['clone', '--quiet', '--no-hardlinks', ROOT, clone], ROOT);
  const tracked = git(['ls-files', '-z'], clone).split('\0').filter(Boolean);
  const sources = Object.fromEntries(
    tracked.map((name) => [name, readFileSync(join(clone, name))]),
  );
  say(`building in ${clone}`);
  await install(clone);
  const archives = [];
  for (const browser of BROWSERS) {
    await run(join(clone, 'node_modules/.bin/wxt'), ['build', '-b', browser], clone);
    archives.push([browser, filesIn(join(clone, `.output/${browser}-mv3`))]);
  }
  return { ...Object.fromEntries(archives), sources };
}

if (spawnSync('git', ['rev-parse', '--git-dir'], { cwd: ROOT, stdio: 'ignore' }).status !== 0)
  giveUp('packages are made from commits, and this folder is no clone.');
if (git(['status', '--porcelain']).trim() !== '')
  say('what is not committed is not in the packages.');

const { version } = JSON.parse(git(['show', 'HEAD:package.json']));
const folder = mkdtempSync(join(tmpdir(), 'isnad-package-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const clones = ['a', 'another folder'].map((name) => join(folder, name));
const [one, other] = await Promise.all(clones.map(build));
const names = [...BROWSERS, 'sources'];
const differences = names.flatMap((name) =>
  differing(one?.[name] ?? {}, other?.[name] ?? {}).map((file) => `${name}: ${file}`),
);
if (differences.length > 0)
  giveUp(`the two clones give different files:\n  ${differences.join('\n  ')}`);
if (keep) cpSync(join(clones[0] ?? '', '.output'), keep, { recursive: true });
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
console.log(`Isnad ${version}, commit ${git(['rev-parse', '--short', 'HEAD']).trim()}`);
for (const name of names) {
  const [archive, again] = [packed(one?.[name] ?? {}), packed(other?.[name] ?? {})];
  if (hashOf(archive) !== hashOf(again)) giveUp(`the two archives of ${name} differ`);
  const path = join(OUT, `isnad-${version}-${name}.zip`);
  writeFileSync(path, archive);
  console.log(`${path}  ${archive.length} bytes  sha256 ${hashOf(archive)}`);
}
