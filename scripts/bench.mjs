// @ts-check
// Builds and runs the benchmarks: each prints ratios to a named baseline measured in the same run.
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
    'tests/bench/extract.ts',
    '--outDir',
    'dist-cli/bench',
  ],
  'building the benchmark',
);
process.exit(
  spawnSync(process.execPath, [join(ROOT, 'dist-cli/bench/isnad.js')], {
    cwd: ROOT,
    stdio: 'inherit',
  }).status ?? 1,
);
