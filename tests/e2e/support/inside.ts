import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { built } from './built';

/** The test build with one more page, `/inside.html`, that runs a script of `tests/e2e/inside`. */
export interface BuildWithInside {
  /** Folder of the build that has this name. */
  folder(name: string): string;
  remove(): void;
}

/** Builds a script that runs inside the extension, and copies of the extension that hold it. */
export async function withInside(script: string): Promise<BuildWithInside> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `tests/e2e/inside/${script}.ts`, formats: ['iife'], name: 'isnadInside' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const code = first && 'output' in first ? first.output[0].code : '';
  const folder = mkdtempSync(join(tmpdir(), 'isnad-inside-'));
  for (const name of ['chrome-mv3-e2e', 'firefox-mv3-e2e']) {
    cpSync(built(name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'inside.js'), code);
    writeFileSync(
      join(folder, name, 'inside.html'),
      '<!doctype html><meta charset="utf-8"><title>inside</title><script src="/inside.js"></script>',
    );
  }
  return {
    folder: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
