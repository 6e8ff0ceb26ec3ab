// @ts-check
// What the two benchmarks in browsers share.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * Runs a tool of the project's own, without a word unless it fails.
 * @param {string} name @param {readonly string[]} args @param {Record<string, string>} [env]
 */
export const bin = (name, args, env = {}) =>
  execFileSync(join(ROOT, 'node_modules/.bin', name), args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });

/**
 * The value below which such a share of them is; the median where none is given.
 * @param {readonly number[]} values @param {number} [share]
 */
export const quantile = (values, share = 0.5) =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

/**
 * Prints one row of the table of figures.
 * @param {string} what @param {string} got @param {string} reach what is to be reached
 */
export const row = (what, got, reach) => console.log(`| ${what} | ${got} | ${reach} |`);
