import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The files, of a tree that holds nothing but one import each, that the project's linter refuses.
 * @param imports pairs of a file and what it imports
 */
function refused(imports: readonly (readonly [file: string, specifier: string])[]): Set<string> {
  const tree = mkdtempSync(join(tmpdir(), 'isnad-layers-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(tree, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [index, [file, specifier]] of imports.entries()) {
    const path = join(tree, numbered(file, index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { name } from '${specifier}';\nname();\n`);
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    [
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: tree, encoding: 'utf8' },
  );
  rmSync(tree, { recursive: true });
  return new Set(
    [...stdout.matchAll(/file=([^,]+)/g)].map(([, file]) => relative(tree, file ?? '')),
  );
}

/** Several imports of one file's place need names of their own. */
const numbered = (file: string, index: number) => file.replace(/x(?=\.tsx?$)/i, `x${index}`);

describe('an import that points up or sideways is refused', () => {
  const imports = [
    ['lib/core/rules/x.ts', '../../dom/article'],
    ['lib/core/rules/x.ts', '../../lexicon/ar'],
    ['lib/core/text/x.ts', '../../index'],
    ['lib/core/text/x.ts', 'preact'],
    ['lib/core/text/x.ts', 'node:fs'],
    ['lib/lexicon/ar/x.ts', '../../core/pipeline'],
    ['lib/lexicon/ar/x.ts', '../../snippets/types'],
    ['lib/i18n/x.ts', '../snippets/display'],
    ['lib/snippets/x.ts', '../storage/queries'],
    ['lib/snippets/x.ts', '../search/match'],
    ['lib/search/x.ts', '../lexicon/ar'],
    ['lib/dom/x.ts', '../storage/queries'],
    ['lib/dom/paint/x.ts', '../../messaging/send'],
    ['lib/dom/x.ts', 'webextension-polyfill'],
    ['lib/storage/x.ts', '../platform/store'],
    ['lib/storage/x.ts', '../app/library'],
    ['lib/export/x.ts', 'dexie'],
    ['lib/messaging/x.ts', 'wxt/browser'],
    ['lib/app/x.ts', '../cli/run'],
    ['lib/app/x.ts', '../../components/Card'],
    ['lib/app/x.ts', 'preact'],
    ['components/X.tsx', '../lib/storage/queries'],
    ['components/X.tsx', '../lib/app/settings'],
    ['components/X.tsx', 'webextension-polyfill'],
    ['entrypoints/popup/X.tsx', 'dexie'],
  ] as const;
  const found = refused(imports);
  test.each(imports.map(([file, specifier], index) => [file, specifier, index] as const))(
    '%s ← %s',
    (file, _specifier, index) => {
      expect(found).toContain(numbered(file, index));
    },
  );
});

describe('an import that points down is not', () => {
  const imports = [
    ['lib/core/rules/x.ts', '../types'],
    ['lib/lexicon/ar/x.ts', '../../core/lexicon'],
    ['lib/index.ts', './lexicon/ar'],
    ['lib/snippets/x.ts', '../core/types'],
    ['lib/search/x.ts', '../index'],
    ['lib/dom/x.ts', '../snippets/types'],
    ['lib/storage/x.ts', 'dexie'],
    ['lib/platform/x.ts', 'webextension-polyfill'],
    ['lib/app/x.ts', '../dom/article'],
    ['components/X.tsx', 'preact'],
    ['entrypoints/popup/X.tsx', '../../lib/app/settings'],
  ] as const;
  const found = refused(imports);
  test.each(imports.map(([file, specifier], index) => [file, specifier, index] as const))(
    '%s ← %s',
    (file, _specifier, index) => {
      expect(found).not.toContain(numbered(file, index));
    },
  );
});

describe('lib/core', () => {
  const files = readdirSync('lib/core', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  test.each(files)('%s holds no Arabic letter', (file) => {
    const text = readFileSync(join('lib/core', file), 'utf8');
    const escaped = text.replace(/\\u([\da-f]{4})/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    // Punctuation, the stretch between letters and the blocks of letters as they are printed belong to no language.
    expect(
      escaped.match(/(?![\u0640\ufb50-\ufefc])(?=\p{Script_Extensions=Arabic})[\p{L}\p{M}]/gu) ??
        [],
    ).toEqual([]);
  });

  test.each(files)('%s fits on a few screens', (file) => {
    const lines = readFileSync(join('lib/core', file), 'utf8').split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(250);
  });

  const readers = files.filter((file) => /^(?:text|cues|phrase|clause|rules)\//.test(file));
  test.each(readers)('%s reads words and knows nothing of who is meant', (file) => {
    const text = readFileSync(join('lib/core', file), 'utf8');
    expect(text.match(/from '[^']*\/discourse\/[^']*'/g) ?? []).toEqual([]);
  });
});
