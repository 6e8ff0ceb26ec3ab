#!/usr/bin/env node
// @ts-check
// The command line. It builds itself where its sources are newer than what was built, and says so on stderr.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, ensureTypes, ROOT, run, say } from '../scripts/setup.mjs';

const BUILT = join(ROOT, 'dist-cli/isnad.js');
const SOURCES = ['lib', 'vite.cli.config.ts', 'package-lock.json'];

/** When anything below a path was last changed, in milliseconds. @param {string} path @returns {number} */
function changed(path) {
  const stat = statSync(path);
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...readdirSync(path).map((entry) => changed(join(path, entry))))
    : stat.mtimeMs;
}

const stale =
  !existsSync(BUILT) ||
  statSync(BUILT).mtimeMs < Math.max(...SOURCES.map((path) => changed(join(ROOT, path))));
if (stale) {
  ensureDependencies();
  say('building the command line');
  ensureTypes();
  run('vite', ['build', '-c', 'vite.cli.config.ts'], 'building the command line');
}
await import(pathToFileURL(BUILT).href);
