import { execFileSync } from 'node:child_process';

/** Builds the test version of the extension for both browsers, once before all browser tests. */
export default function setup(): void {
  for (const browser of ['chrome', 'firefox'])
    execFileSync('node_modules/.bin/wxt', ['build', '-b', browser, '--mode', 'e2e'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
