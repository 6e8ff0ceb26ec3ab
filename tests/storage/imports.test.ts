import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editSnippet } from '../../lib/corrections/edit';
import type { Page, Snippet } from '../../lib/snippets/types';
import { changesAfter } from '../../lib/storage/changes';
import type { Library } from '../../lib/storage/database';
import { editSnippets } from '../../lib/storage/edit';
import { readArticle } from '../../lib/storage/export-source';
import { packBatch } from '../../lib/storage/imports/session';
import { sweepImports } from '../../lib/storage/imports/sweep';
import { beginImport, type Choice } from '../../lib/storage/imports/write';
import { countSaved } from '../../lib/storage/lists';
import { unlessBusy } from '../../lib/storage/lock';
import { snippetsOfPage } from '../../lib/storage/of-page';
import { hashText } from '../../lib/storage/text';
import { trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, PAGE, RELAY, STATEMENT, snippetOf, TEXT } from '../snippets/samples';
import { allRows, emptyLibrary, PAGE_ID, saveAll, savedIds } from './library';

const STARTED = '2026-11-23T12:34:56.789+00:00';
const pageOf = (id: string, fields: Partial<Page> = {}): Page => ({
  ...PAGE,
  id,
  url: `https://${id}`,
  canonicalUrl: null,
  addresses: [id],
  firstSavedAt: STARTED,
  ...fields,
});
const article = async (pageId: string, text = TEXT) => ({
  pageId,
  text,
  hash: await hashText(text),
  readAt: STARTED,
});

interface File {
  readonly pages: readonly Page[];
  readonly snippets: readonly Snippet[];
}

/** Writes a file in stretches of two records, up to its commit. */
async function written(library: Library, { pages, snippets }: File, choice: Choice = 'newer') {
  const writer = await beginImport(library, library, STARTED);
  const articles = await Promise.all(pages.map(({ id }) => article(id)));
  const batches = [packBatch({ pages, articles, snippets: [] })];
  for (let at = 0; at < snippets.length; at += 2)
    batches.push({ pages: [], articles: [], snippets: snippets.slice(at, at + 2) });
  while (batches.length > 0)
    await writer.write(
      () => batches.shift() ?? null,
      () => choice,
    );
  return writer;
}

async function imported(library: Library, file: File, choice?: Choice) {
  const writer = await written(library, file, choice);
  await writer.merge({});
  return writer.commit();
}

/** The library without what only tells who shows it that something changed. */
const rows = async (library: Library) => ({
  ...(await allRows(library)),
  imports: await library.imports.toArray(),
  staged: await library.staged.toArray(),
});
/** The rows as the reader sees them, in no order. */
const seen = async (library: Library) => {
  const { imports, staged, ...tables } = await rows(library);
  expect([imports, staged]).toEqual([[], []]);
  const plain = Object.entries(tables).map(([name, list]) => [
    name,
    new Set(list.map(({ importId: _brought, ...row }: { importId?: string }) => row)),
  ]);
  return Object.fromEntries(plain);
};

const ids = ['a', 'b', 'c', 'd', 'e'];
const snippetsOn = (pageId: string) =>
  ids.map((id, at) =>
    snippetOf([DENIAL, RELAY, STATEMENT][at % 3] ?? DENIAL, { id: `${pageId}-${id}`, pageId }),
  );
const FILE: File = { pages: [pageOf('x.example/1')], snippets: snippetsOn('x.example/1') };

describe('an import', () => {
  test('is not seen before it is complete, and then all of it', async () => {
    const library = emptyLibrary();
    const [mine = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    const writer = await written(library, FILE);
    expect(await savedIds(library)).toEqual([mine]);
    expect(await countSaved(library)).toBe(1);
    expect(await snippetsOfPage(library, FILE.pages[0] as Page)).toMatchObject({ value: [] });
    expect(await readArticle(library, 'x.example/1', await hashText(TEXT))).toBeNull();
    expect(await editSnippets(library, { 'x.example/1-a': { note: 'ا' } }, NOW)).toMatchObject({
      value: { edited: [] },
    });
    expect(await writer.commit()).toEqual({ added: 5, changed: 0 });
    expect(await savedIds(library)).toHaveLength(6);
    expect(await countSaved(library)).toBe(6);
    expect(await readArticle(library, 'x.example/1', await hashText(TEXT))).toMatchObject({
      text: TEXT,
    });
    const [first] = await library.snippets.where({ pageId: 'x.example/1' }).toArray();
    expect(first).toMatchObject(FILE.snippets[0] as Snippet);
  });

  test('done again changes nothing', async () => {
    const library = emptyLibrary();
    await imported(library, FILE);
    const before = await seen(library);
    expect(await imported(library, FILE)).toEqual({ added: 0, changed: 0 });
    expect(await seen(library)).toEqual(before);
  });

  test('that brings the title of a page has all its snippets found by it', async () => {
    const library = emptyLibrary();
    const page = { ...PAGE, title: null };
    const saved = await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)], { page });
    await imported(library, { pages: [pageOf(PAGE_ID, { title: 'عنوان جاء بعد' })], snippets: [] });
    expect((await savedIds(library, '"عنوان جاء بعد"')).toSorted()).toEqual(saved.toSorted());
    expect(await changesAfter(library, 1)).toEqual(expect.arrayContaining([...saved]));
  });

  test('that is cancelled leaves nothing', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)]);
    const before = await rows(library);
    await (await written(library, FILE)).cancel();
    expect(await rows(library)).toEqual(before);
  });

  test('whose page went away is swept, and one that runs is left alone', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)]);
    const before = await rows(library);
    await written(library, FILE);
    await unlessBusy('import', async () => {
      await sweepImports(library);
      expect(await library.imports.count()).toBe(1);
    });
    await sweepImports(library);
    expect(await rows(library)).toEqual(before);
  });

  test('lets what is saved meanwhile stand, also when it is cancelled', async () => {
    const library = emptyLibrary();
    const file = {
      pages: [pageOf(PAGE_ID)],
      snippets: [snippetOf(DENIAL, { id: 'mine', pageId: PAGE_ID })],
    };
    const writer = await written(library, file);
    await saveAll(library, [snippetOf(DENIAL, { id: 'mine' })]);
    expect(await savedIds(library)).toEqual(['mine']);
    await writer.cancel();
    expect(await savedIds(library)).toEqual(['mine']);
    expect(await readArticle(library, PAGE_ID, await hashText(TEXT))).not.toBeNull();
    expect(await library.pages.count()).toBe(1);
  });

  test('puts an article under the page that it has here', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)]);
    const page = pageOf('amp.example/1', { addresses: ['amp.example/1', PAGE_ID] });
    await imported(library, {
      pages: [page],
      snippets: [snippetOf(RELAY, { id: 'r', pageId: page.id })],
    });
    expect(await library.pages.toArray()).toMatchObject([
      { id: PAGE_ID, addresses: [PAGE_ID, 'amp.example/1'] },
    ]);
    expect(await library.snippets.get('r')).toMatchObject({ pageId: PAGE_ID });
  });
});

describe('what is known', () => {
  const edit = (snippet: Snippet, note: string, minutes: number) =>
    editSnippet(snippet, { note }, new Date(NOW.getTime() + minutes * 60_000));
  const [first] = FILE.snippets as readonly [Snippet];
  const noteIn = async (library: Library) => (await library.snippets.get(first.id))?.note;

  test.each([
    ['newer', 1, 'في الملف', 1],
    ['newer', -1, '', 1],
    ['theirs', -1, 'في الملف', 1],
    ['mine', 1, '', 0],
  ] as const)('and differs stands by choice: %s', async (choice, minutes, note, changed) => {
    const library = emptyLibrary();
    await imported(library, FILE);
    const theirs = edit(first, 'في الملف', minutes);
    expect(await imported(library, { ...FILE, snippets: [theirs] }, choice)).toEqual({
      added: 0,
      changed,
    });
    expect(await noteIn(library)).toBe(note);
    expect(await savedIds(library, 'الملف')).toHaveLength(note === '' ? 0 : 1);
  });

  test('and was deleted here comes back, and nothing is deleted by what was deleted there', async () => {
    const library = emptyLibrary();
    await imported(library, FILE);
    await trashSnippets(library, [first.id], NOW);
    const trashed = FILE.snippets.map((snippet) => ({ ...snippet, deletedAt: STARTED }));
    await imported(library, { ...FILE, snippets: [first, ...trashed.slice(1)] });
    expect(await savedIds(library)).toHaveLength(5);
  });

  test('under the same id for other words is left as it is', async () => {
    const library = emptyLibrary();
    await imported(library, FILE);
    const before = await seen(library);
    const theirs = { ...first, words: { ...first.words, content: ['أخرى'] }, note: 'أخرى' };
    expect(await imported(library, { ...FILE, snippets: [theirs] })).toEqual({
      added: 0,
      changed: 0,
    });
    expect(await seen(library)).toEqual(before);
  });

  describe('in great numbers', () => {
    const many = Array.from({ length: 210 }, (_, at) =>
      snippetOf(DENIAL, { id: `many-${at}`, pageId: 'x.example/1' }),
    );
    const titled = { ...FILE.pages[0], title: 'عنوان جاء بعد' } as Page;
    /** A library that has many, and a file that changes them all, their page too, and brings one more. */
    async function underway() {
      const library = emptyLibrary();
      const page = { ...titled, title: null };
      await imported(library, { pages: [page], snippets: many });
      const [fresh] = FILE.snippets as readonly [Snippet];
      const before = await seen(library);
      const changed = many.map((snippet) => edit(snippet, 'في الملف', 1));
      const writer = await written(library, { pages: [titled], snippets: [...changed, fresh] });
      return { library, writer, before, fresh };
    }
    const idsOf = (library: Library, query: string) => savedIds(library, query, 1000);

    test('is changed to the last, what is new with it', async () => {
      const { library, writer, fresh } = await underway();
      const told: number[] = [];
      await writer.merge({ onProgress: (changed) => told.push(changed) });
      expect(told.at(-1)).toBe(210);
      expect(await savedIds(library, '', 1000)).not.toContain(fresh.id);
      expect(await writer.commit()).toEqual({ added: 1, changed: 210 });
      expect(await idsOf(library, 'الملف')).toHaveLength(210);
      expect(await idsOf(library, '"عنوان جاء بعد"')).toHaveLength(211);
      await seen(library);
    });

    test('is as it was where the reader ends it on the way', async () => {
      const { library, writer, before } = await underway();
      const ending = new AbortController();
      const onProgress = (changed: number) => changed > 0 && ending.abort();
      await writer.merge({ signal: ending.signal, onProgress });
      expect((await idsOf(library, 'الملف')).length).toBeGreaterThan(0);
      await writer.cancel();
      expect(await seen(library)).toEqual(before);
      expect(await idsOf(library, 'الملف')).toEqual([]);
      expect(await idsOf(library, '"عنوان جاء بعد"')).toEqual([]);
    });

    test('is as it was where the page goes away on the way', async () => {
      const { library, writer, before } = await underway();
      await writer.merge({});
      await sweepImports(library);
      expect(await seen(library)).toEqual(before);
    });

    test('keeps what the reader wrote meanwhile, also where all else is taken back', async () => {
      const { library, writer, before } = await underway();
      await writer.merge({});
      await editSnippets(library, { 'many-7': { note: 'كتبتها الآن' } }, NOW);
      await writer.cancel();
      expect(await idsOf(library, 'كتبتها')).toEqual(['many-7']);
      const { snippets } = await seen(library);
      const others = (rows: Set<object>) =>
        new Set([...rows].filter((row) => (row as Snippet).id !== 'many-7'));
      expect(others(snippets)).toEqual(others(before.snippets));
    });
  });
});

test('any file in any library loses nothing, and is whole or not there', async () => {
  const some = fc.subarray(snippetsOn('x.example/1'), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(some, some, fc.boolean(), async (here, file, isCancelled) => {
      const library = emptyLibrary();
      await imported(library, { pages: FILE.pages, snippets: here });
      const before = await seen(library);
      const writer = await written(library, { pages: FILE.pages, snippets: file });
      await (isCancelled ? writer.cancel() : writer.commit());
      const all = new Set([...here, ...file].map(({ id }) => id));
      if (isCancelled) expect(await seen(library)).toEqual(before);
      else expect(new Set(await savedIds(library))).toEqual(all);
    }),
    { numRuns: 25 },
  );
});
