// @ts-check
// The licences of what is shipped inside the packages, as one text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Runtime dependencies that only the command line bundles; the browser packages hold none of their code. */
const COMMAND_LINE_ONLY = new Set(['linkedom']);

/** @param {string} path @returns {any} */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Name, version, licence and licence text of one installed package, with those of what others wrote in it.
 * @param {string} name
 * @returns {string}
 */
function notice(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = json(join(folder, 'package.json'));
  const entries = readdirSync(folder);
  const file = entries.find((entry) => /^(licen[cs]e|ofl)(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} ships no licence text; its notice cannot be written`);
  const others = entries.filter((entry) => /^third.?party/i.test(entry));
  const texts = [file, ...others].map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/**
 * The text of THIRD-PARTY-NOTICES.txt: every runtime dependency of the extension, in alphabetical order.
 * @returns {string}
 */
export function thirdPartyNotices() {
  const names = Object.keys(json(join(ROOT, 'package.json')).dependencies).filter(
    (name) => !COMMAND_LINE_ONLY.has(name),
  );
  return names
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(78)}\n\n`);
}
