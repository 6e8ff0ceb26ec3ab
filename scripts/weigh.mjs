// @ts-check
// Learns what the signs at words that no rule takes weigh, from folders of marked articles (*.gold.json), and writes it into the lexicon.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, giveUp, ROOT, run } from './setup.mjs';

const folders = process.argv.slice(2);
if (!folders.length) giveUp('name the folders of marked articles: npm run weigh -- FOLDER …');
ensureDependencies();
run(
  'vite',
  [
    'build',
    '-c',
    'vite.cli.config.ts',
    '--ssr',
    'tests/weigh/main.ts',
    '--outDir',
    'dist-cli/weigh',
  ],
  'building what learns',
);
process.exit(
  spawnSync(process.execPath, [join(ROOT, 'dist-cli/weigh/isnad.js'), ...folders], {
    cwd: ROOT,
    stdio: 'inherit',
  }).status ?? 1,
);
