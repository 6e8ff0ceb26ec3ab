// @ts-check
// Runs the extractor on the articles and sentences of ../shared/eval and prints what its scorers say.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies, giveUp, ROOT } from './setup.mjs';

const EVAL = join(ROOT, '../shared/eval');
if (!existsSync(EVAL))
  giveUp('the gold articles (../shared/eval) are not here; nothing to measure against.');
ensureDependencies();

const verbose = process.argv.includes('--verbose') ? ['--verbose'] : [];
const folder = mkdtempSync(join(tmpdir(), 'isnad-eval-'));
/** @param {string[]} args */
const isnad = (args) =>
  execFileSync(process.execPath, [join(ROOT, 'bin/isnad.mjs'), 'extract', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
/** @param {string[]} args */
const node = (args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

try {
  const dev = join(EVAL, 'dev');
  const articles = readdirSync(dev).filter((name) => name.endsWith('.txt'));
  isnad(['--out', folder, ...articles.map((name) => join(dev, name))]);
  console.log('— articles (eval/dev)');
  node([join(EVAL, 'score.mjs'), dev, folder, ...verbose]);
  for (const part of ['padt-dev', 'padt-train']) {
    const silver = join(EVAL, 'silver', `${part}.jsonl`);
    const predictions = join(folder, `${part}.jsonl`);
    writeFileSync(predictions, isnad([silver]));
    console.log(`— sentences (eval/silver/${part})`);
    node([join(EVAL, 'score-silver.mjs'), silver, predictions, ...verbose]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
