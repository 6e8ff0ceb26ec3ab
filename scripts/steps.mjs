// @ts-check
// Runs the programs of a check, their words shown as they come and their last ones kept.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Characters of a program's words that are kept. */
const KEPT = 8_000;

/**
 * @typedef {object} Ended
 * @property {boolean} well whether it ended with the code 0
 * @property {string} words the last that it said
 */

/**
 * Runs a program of node_modules, or node itself.
 * @param {string[]} command @param {Readonly<Record<string, string>>} [env] set beside what is set here
 * @returns {Promise<Ended>}
 */
export function step([program = '', ...args], env = {}) {
  const path = program === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', program);
  return new Promise((resolve) => {
    let words = '';
    const child = spawn(path, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]))
      from.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        to.write(text);
        words = (words + text).slice(-KEPT);
      });
    child.on('error', (error) => resolve({ well: false, words: String(error) }));
    child.on('exit', (code) => {
      const end = () => resolve({ well: code === 0, words });
      child.on('close', end);
      // What it has started and left behind may hold its pipes for ever.
      setTimeout(end, 5_000).unref();
    });
  });
}
