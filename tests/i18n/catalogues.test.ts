import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/core/types';
import { arabic } from '../../lib/i18n/ar/index';
import type { Message } from '../../lib/i18n/catalogue';
import { english } from '../../lib/i18n/en/index';
import { translator } from '../../lib/i18n/translator';
import { REASON_CODES, RULE_IDS } from '../../lib/index';
import { FAMILIES } from '../../lib/snippets/display';
import { STATUSES } from '../../lib/snippets/types';
import type { StorageCode } from '../../lib/storage/failures';

const keys = Object.keys(arabic);
const catalogues: readonly (readonly [string, Readonly<Record<string, Message>>])[] = [
  ['ar', arabic],
  ['en', english],
];

/** Every text of a message, by its plural category; a plain one stands under `other`. */
const forms = (message: Message | undefined): Readonly<Record<string, string>> =>
  typeof message === 'string' ? { other: message } : { ...message };

/** The placeholders of a message; a count may be left out where the words say it. */
const placeholders = (message: Message | undefined) =>
  [
    ...new Set(Object.values(forms(message)).flatMap((text) => text.match(/\{\w+\}/g) ?? [])),
  ].sort();

/** Code that may ask for words: everything but the catalogues. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /i18n[\\/](?:ar|en)$/.test(path) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}
const code = ['components', 'entrypoints', 'lib'].flatMap(sources).join('\n');

describe('catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has the same placeholders in both', (key) => {
    const [[, ar], [, en]] = catalogues as [(typeof catalogues)[0], (typeof catalogues)[0]];
    expect(placeholders(en[key])).toEqual(placeholders(ar[key]));
    expect(typeof en[key]).toBe(typeof ar[key]);
  });

  it.each(catalogues)(
    '%s has no empty text, and no brace that is left open',
    (_language, texts) => {
      for (const [key, message] of Object.entries(texts))
        for (const text of Object.values(forms(message))) {
          expect(text.trim(), key).not.toBe('');
          expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
        }
    },
  );

  it('give Arabic all six plural forms wherever it counts', () => {
    for (const [key, message] of Object.entries<Message>(arabic))
      if (typeof message !== 'string')
        expect(Object.keys(message).sort(), key).toEqual(
          ['few', 'many', 'one', 'other', 'two', 'zero'].sort(),
        );
  });

  it.each(catalogues)('%s leaves digits to the reader’s choice of them', (_language, texts) => {
    for (const [key, message] of Object.entries(texts))
      for (const text of Object.values(forms(message)))
        expect(text.replaceAll('UTF-8', ''), key).not.toMatch(/\p{Nd}/u);
  });

  it('keep Arabic out of English but for the name of the language', () => {
    for (const [key, message] of Object.entries<Message>(english))
      if (key !== 'menu.language.ar')
        expect(Object.values(forms(message)).join(' '), key).not.toMatch(/\p{Script=Arabic}/u);
  });
});

describe('keys', () => {
  const families = FAMILIES.flatMap((family) => [
    `family.${family}`,
    `family.${family}.does`,
    `filter.${family}`,
  ]);
  const kinds = KINDS.flatMap((kind) => [`kind.${kind}`, `kind.${kind}.count`]);
  const made = [
    ...families,
    'filter.unnamed',
    ...kinds.filter((key) => key !== 'kind.unknown.count'), // a source that is not stated is not counted
    ...STATUSES.map((status) => `status.${status}`),
    ...RULE_IDS.map((id) => `rule.${id}`),
    ...REASON_CODES.map((reason) => `reason.${reason}`),
    ...failureCodes().map((failure) => `failure.${failure}`),
  ];

  /** Keys of these are used only where a list of the code has what they speak of. */
  const LISTED = /^(?:family|filter|kind|status|rule|reason|failure)\./;

  it.each(made)('%s has words', (key) => {
    expect(keys).toContain(key);
  });

  it.each(keys)('%s is used', (key) => {
    const written = code.includes(`'${key}'`);
    expect(written || made.includes(key) || (!LISTED.test(key) && isComposed(key))).toBe(true);
  });

  it('names no key that does not exist', () => {
    const named = [...code.matchAll(/\b(?:t|parts)\(\s*'([\w.-]+)'/g)].map(([, key]) => key);
    expect(named.length).toBeGreaterThan(20);
    for (const key of named) expect(keys).toContain(key);
  });
});

/** Failures of the library, which come from the database's own errors. */
const STORAGE_CODES: readonly StorageCode[] = ['full', 'blocked', 'newer', 'closed', 'broken'];

/** Every code that a failure is made with. */
function failureCodes(): readonly string[] {
  const made = [...code.matchAll(/\b(?:fail|sayFailure)\(\s*'([\w-]+)'|'(full-to-[\w-]+)'/g)].map(
    ([, found, full]) => found ?? full ?? '',
  );
  return [...new Set([...STORAGE_CODES, ...made])];
}

/** Whether some code makes a key like this one, with a part of it filled in: `nothing.${why}.how`. */
function isComposed(key: string): boolean {
  const parts = key.split('.').map(escaped);
  const pattern = parts.map((part, at) => (at === 0 ? part : `(?:${part}|\\$\\{[^}]+\\})`));
  return new RegExp(`\`${pattern.join('\\.')}\``).test(code);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('engine words', () => {
  it('say something else for each reason', () => {
    for (const language of ['ar', 'en'] as const) {
      const { lookUp } = translator(language);
      const texts = REASON_CODES.map((reason) => lookUp(`reason.${reason}`));
      expect(new Set(texts).size).toBe(REASON_CODES.length);
    }
  });
});
