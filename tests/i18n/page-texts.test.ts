import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUES as CARD } from '../../lib/i18n/card-catalogues';
import { CATALOGUES as FORMS } from '../../lib/i18n/form-catalogues';

/** A module's file, as it is imported without an ending. */
const fileOf = (path: string) => ['.ts', '.tsx'].map((end) => path + end).find(existsSync);

/** The code of a script and of all of ours that it imports, but for types and texts. */
function codeOf(entry: string): string {
  const files = new Set([entry]);
  let code = '';
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    code += text;
    for (const [, type, from] of text.matchAll(/^import (type )?[^;]*?from '(\.[^']*)';/gms)) {
      const found = type ? undefined : fileOf(join(dirname(file), from ?? ''));
      if (found && !/i18n[\\/](?:catalogues|ar|en)/.test(found)) files.add(found);
    }
  }
  return code;
}

/** What a module has for our own pages alone. */
const NOT_IN_PAGES = /\.count$/;

/** Keys that code asks for, each a pattern of those that it can be: parts are filled in when it runs. */
const keysIn = (code: string) =>
  [...code.matchAll(/\b(?:t|parts|lookUp)\(\s*(?:'([\w.-]+)'|`([^`]+)`)/g)].map(
    ([, plain = '', made]) =>
      (made ?? plain).replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+'),
  );

describe.each([
  ['card.tsx', CARD],
  ['forms.tsx', FORMS],
] as const)('the texts of %s', (entry, catalogues) => {
  const keys = new Set(keysIn(codeOf(join('entrypoints', entry))));

  it.each(['ar', 'en'] as const)('are all there in %s', (language) => {
    expect(keys.size).toBeGreaterThan(15);
    const known = Object.keys(catalogues[language]);
    for (const key of [...keys].filter((one) => !NOT_IN_PAGES.test(one)))
      expect(
        known.some((one) => new RegExp(`^${key}$`).test(one)),
        key,
      ).toBe(true);
  });
});
