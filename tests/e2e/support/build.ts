import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the test version of the extension for both browsers, once before all browser tests, into a folder of this
 * run alone; `ISNAD_OUT_DIR` tells the tests where.
 * @returns what removes it again
 */
export default function setup(): () => void {
  const folder = join('.output', `test-${process.pid}`);
  process.env.ISNAD_OUT_DIR = folder;
  for (const browser of ['chrome', 'firefox'])
    execFileSync('node_modules/.bin/wxt', ['build', '-b', browser, '--mode', 'e2e'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  return () => rmSync(folder, { recursive: true, force: true });
}
