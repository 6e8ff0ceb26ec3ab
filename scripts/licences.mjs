// @ts-check
// Fails where a package of the lockfile has a licence that the project does not accept.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Licences of anything we install, tools included. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages that state their licence loosely, each looked at: tools of the build, of which nothing is shipped. */
const LOOKED_AT = new Map([['node_modules/winreg', 'BSD']]);

/** Whether an SPDX expression can be satisfied by what is allowed. @param {string} expression @returns {boolean} */
function accepted(expression) {
  return expression
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence.trim())));
}

/** @param {string} folder */
function licenceOf(folder) {
  const file = join(ROOT, folder, 'package.json');
  if (!existsSync(file)) return null; // a package of another platform
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(licenses))
    return licenses.map((/** @type {{type: string}} */ each) => each.type).join(' OR ');
  return String(license?.type ?? license ?? licenses ?? 'none stated');
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const refused = Object.keys(packages)
  .filter((folder) => folder !== '')
  .map((folder) => ({ folder, licence: licenceOf(folder) }))
  .filter(({ licence }) => licence !== null && !accepted(licence))
  .filter(({ folder, licence }) => LOOKED_AT.get(folder) !== licence);
for (const { folder, licence } of refused) console.error(`${folder}: ${licence}`);
process.exit(refused.length === 0 ? 0 : 1);
