import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What a clone has of the program; what the tools write beside it is left behind. */
const TRACKED = [
  ...['assets', 'bin', 'components', 'entrypoints', 'lib', 'scripts', 'types'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.cli.config.ts', 'wxt.config.ts'],
];

let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'isnad-clone-'));
  for (const path of TRACKED) cpSync(path, join(clone, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('the command line builds itself in a clone where only the dependencies were installed', () => {
  const printed = execFileSync(process.execPath, ['bin/isnad.mjs', 'extract', '-'], {
    cwd: clone,
    input: 'قال وزير الصحة إن المستشفى الجديد سيفتح أبوابه الشهر المقبل.',
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  expect(JSON.parse(printed).attributions).toMatchObject([{ source: [{ text: 'وزير الصحة' }] }]);
}, 120_000);
