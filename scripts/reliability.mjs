// @ts-check
// Prints how often results of each confidence, rule and sign were judged right, weighted back to the corpus.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, ROOT, run } from './setup.mjs';

ensureDependencies();
run(
  'vite',
  [
    'build',
    '-c',
    'vite.cli.config.ts',
    '--ssr',
    'tests/bench/reliability.ts',
    '--outDir',
    'dist-cli/reliability',
  ],
  'building the table',
);
process.exit(
  spawnSync(process.execPath, [join(ROOT, 'dist-cli/reliability/isnad.js')], {
    cwd: ROOT,
    stdio: 'inherit',
  }).status ?? 1,
);
