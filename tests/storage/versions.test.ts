import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { type Page, SCHEMA_VERSION, type Snippet } from '../../lib/snippets/types';
import { createLibrary, type Library } from '../../lib/storage/database';
import { entryOf } from '../../lib/storage/entries';
import { readArticle } from '../../lib/storage/export-source';
import { onLibrary } from '../../lib/storage/failures';
import { listSaved } from '../../lib/storage/lists';
import { VERSIONS } from '../../lib/storage/versions';
import { LATEST } from '../../lib/storage/versions/latest';
import { PAGE, TEXT } from '../snippets/samples';
import { NEXT_VERSION } from './next-version';
import v1 from './versions/v1.json';
import v2 from './versions/v2.json';

/** Rows of every table. */
type Rows = Readonly<Record<string, readonly object[]>>;

/** What a library held before a step, and what it has to hold after it; null before the first. */
interface Example {
  readonly before: Rows | null;
  readonly after: Rows;
}

/** An example for every version; add one with each step. */
const EXAMPLES: Readonly<Record<number, Example>> = { 1: v1, 2: v2 };

const names: string[] = [];
afterEach(async () => {
  for (const name of names.splice(0)) await createLibrary(name).delete();
});

async function filledAt(version: number, name: string, rows: Rows): Promise<Library> {
  const upTo = VERSIONS.filter((step) => step.version <= version);
  const library = createLibrary(name, upTo);
  for (const [table, list] of Object.entries(rows))
    await library.table(table).bulkPut(list.map(withBytes));
  return library;
}

/** Bytes stand as base64 in the examples. */
function withBytes(row: object): object {
  if (!('packed' in row) || typeof row.packed !== 'string') return row;
  return { ...row, packed: Uint8Array.from(Buffer.from(row.packed, 'base64')) };
}

function withBase64(row: object): object {
  if (!('packed' in row) || !(row.packed instanceof Uint8Array)) return row;
  return { ...row, packed: Buffer.from(row.packed).toString('base64') };
}

async function rowsOf(library: Library): Promise<Rows> {
  const tables = library.tables.map(async (table) => {
    const rows: object[] = await table.toArray();
    return [table.name, rows.map(withBase64)];
  });
  return Object.fromEntries(await Promise.all(tables));
}

test('the versions are 1, 2, 3 … up to the latest, and end with that of the records', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(
    Array.from({ length: LATEST }, (_, at) => at + 1),
  );
  expect(VERSIONS.at(-1)?.records).toBe(SCHEMA_VERSION);
});

test('every file of a version is in the list', () => {
  const files = readdirSync('lib/storage/versions').filter((file) => /^v\d+\.ts$/.test(file));
  expect(files.sort()).toEqual(VERSIONS.map(({ version }) => `v${version}.ts`).sort());
});

describe.each(VERSIONS)('version $version', ({ version }) => {
  const example = EXAMPLES[version];
  const nameOf = (what: string) => {
    const name = `version-${version}-${what}-${crypto.randomUUID()}`;
    names.push(name);
    return name;
  };

  test('has an example with rows in every table', () => {
    expect(Object.keys(example?.after ?? {}).sort()).toEqual(
      createLibrary(nameOf('empty'), VERSIONS.slice(0, version))
        .tables.map(({ name }) => name)
        .sort(),
    );
    for (const rows of Object.values(example?.after ?? {})) expect(rows.length).toBeGreaterThan(0);
    expect(example?.before === null).toBe(version === 1);
  });

  test('is reached from the one before without loss', async () => {
    const name = nameOf('step');
    const before = await filledAt(version - 1, name, example?.before ?? {});
    before.close();
    const after = await filledAt(version, name, version === 1 ? (example?.after ?? {}) : {});
    expect(await rowsOf(after)).toEqual(example?.after);
    after.close();
  });
});

test.each(VERSIONS)('a library of version $version is read today', async ({ version }) => {
  const name = `old-${version}-${crypto.randomUUID()}`;
  names.push(name);
  const old = await filledAt(version, name, EXAMPLES[version]?.after ?? {});
  old.close();
  const today = createLibrary(name);
  const { items } = await listSaved(today, { query: 'نقص اللقاحات', limit: 10 });
  expect(items).toMatchObject([{ snippet: { note: 'اتصلت بالوزارة' }, page: PAGE }]);
  const { pageId = '', textHash = '' } = items[0]?.snippet ?? {};
  expect(await readArticle(today, pageId, textHash ?? '')).toMatchObject({ text: TEXT });
  today.close();
});

test('lists and search stand as they would be made today; if not, a version has to make them anew', () => {
  const { snippets = [], pages = [], entries = [] } = EXAMPLES[LATEST]?.after ?? {};
  const pageOf = new Map((pages as readonly Page[]).map((page) => [page.id, page]));
  const made = (snippets as readonly Snippet[]).map((snippet) =>
    entryOf(snippet, pageOf.get(snippet.pageId) as Page),
  );
  expect(new Set(made)).toEqual(new Set(entries));
});

test('entries that are made anew stay hidden with what an import has not finished', async () => {
  const name = `hidden-${crypto.randomUUID()}`;
  names.push(name);
  const hidden = (rows: readonly object[]) =>
    rows.map((row) => ({ ...row, importId: v2.before.imports[0]?.id }));
  const { snippets, entries } = v2.before;
  const rows = { ...v2.before, snippets: hidden(snippets), entries: hidden(entries) };
  (await filledAt(1, name, rows)).close();
  const today = createLibrary(name);
  expect(await today.entries.toArray()).toEqual(hidden(v2.after.entries));
  expect(await listSaved(today, { query: '', limit: 10 })).toMatchObject({ items: [] });
  today.close();
});

describe('a step, as one will be added', () => {
  const latest = EXAMPLES[LATEST]?.after ?? {};

  test('is taken by a library as it stands on a reader’s disk, and loses nothing', async () => {
    const name = `next-${crypto.randomUUID()}`;
    names.push(name);
    (await filledAt(LATEST, name, latest)).close();
    const updated = createLibrary(name, [...VERSIONS, NEXT_VERSION]);
    const snippets = latest.snippets?.map((snippet) => ({ ...snippet, colour: 'none' })) ?? [];
    expect(await rowsOf(updated)).toEqual({ ...latest, snippets, colours: [] });
    updated.close();
  });

  test('that fails leaves the library as it was, for the version that can read it', async () => {
    const name = `broken-${crypto.randomUUID()}`;
    names.push(name);
    (await filledAt(LATEST, name, latest)).close();
    const failing = { ...NEXT_VERSION, migrate: () => Promise.reject(new Error('no')) };
    const updated = createLibrary(name, [...VERSIONS, failing]);
    expect(await onLibrary(updated, async () => null)).toMatchObject({ ok: false });
    const before = createLibrary(name);
    expect(await rowsOf(before)).toEqual(latest);
    before.close();
  });
});
