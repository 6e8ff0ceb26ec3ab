// @ts-check
// Archives whose bytes depend on nothing but what is in them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a zip file can hold, by the clock of whoever packs: so its bytes are the same in every zone. */
const STAMP = new Date(1980, 0, 1);

/**
 * The files of a folder by their paths in it, with `/` between names.
 * @param {string} folder
 * @returns {Record<string, Uint8Array>}
 */
export function filesIn(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    found.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/**
 * Packs files in the order of their names, all of the same time and with the same rights.
 * @param {Readonly<Record<string, Uint8Array>>} files
 * @returns {Uint8Array}
 */
export function packed(files) {
  const names = Object.keys(files).sort();
  const entries = names.map((name) => [name, [files[name], { mtime: STAMP, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}

/** @param {Uint8Array} bytes @returns {string} SHA-256, hexadecimal */
export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * The names of files that are not the same in two folders, or that one of them lacks.
 * @param {Readonly<Record<string, Uint8Array>>} one
 * @param {Readonly<Record<string, Uint8Array>>} other
 * @returns {string[]}
 */
export function differing(one, other) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].sort().filter((name) => {
    const [a, b] = [one[name], other[name]];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}
