import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { editSnippet } from '../../lib/corrections/edit';
import { hashText } from '../../lib/snippets/hash';
import type { Page, Snippet } from '../../lib/snippets/types';
import { changesAfter, lastChange } from '../../lib/storage/changes';
import type { Library } from '../../lib/storage/database';
import { editSnippets } from '../../lib/storage/edit';
import { entryOf } from '../../lib/storage/entries';
import { allRecords, readArticle } from '../../lib/storage/export-source';
import { packBatch } from '../../lib/storage/imports/session';
import { sweepImports } from '../../lib/storage/imports/sweep';
import { beginImport, type Choice } from '../../lib/storage/imports/write';
import { countSaved } from '../../lib/storage/lists';
import { type LoadedEntry, loadEntries, newestOf } from '../../lib/storage/load-entries';
import { unlessBusy } from '../../lib/storage/lock';
import { snippetsOfPage } from '../../lib/storage/of-page';
import { readRecords, readSnippets } from '../../lib/storage/read';
import { withoutImport } from '../../lib/storage/rows';
import { newestRows } from '../../lib/storage/shown-rows';
import { restoreSnippets, trashSnippets } from '../../lib/storage/trash';
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
  const counts = await writer.commit();
  await writer.tidy();
  return counts;
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

/** All that a reader can see, by every way there is of looking. */
async function viewOf(library: Library) {
  const records: object[] = [];
  for await (const stretch of allRecords(library)) records.push(...stretch);
  const entries: LoadedEntry[] = [];
  for await (const stretch of loadEntries(library)) entries.push(...stretch);
  const plain = entries.map(({ entry, page }) => ({ ...withoutImport(entry), page }));
  const ids = entries.map(({ entry }) => entry.id);
  const newest = newestOf(await newestRows(library.backendDB(), 1000));
  const onPage = await snippetsOfPage(library, details('x.example/1'));
  const elsewhere = await snippetsOfPage(library, details('x.example/2'));
  return {
    records,
    entries: plain,
    newest: { ids: newest.loaded.map(({ entry }) => entry.id), records: newest.records },
    read: await readSnippets(library, ids),
    beside: await readRecords(library, ids),
    saved: await savedIds(library, '', 1000),
    found: await savedIds(library, 'الملف', 1000),
    titled: await savedIds(library, '"عنوان جاء بعد"', 1000),
    counted: await countSaved(library),
    onPage,
    elsewhere,
  };
}
const details = (place: string) => ({ url: `https://${place}`, canonicalUrl: null });

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

  test('that begins while all is read is not seen by who reads', async () => {
    const library = emptyLibrary();
    const many = Array.from({ length: 2_500 }, (_, at) =>
      snippetOf(DENIAL, { id: `many-${String(at).padStart(4, '0')}`, pageId: PAGE_ID }),
    );
    await saveAll(library, [snippetOf(RELAY)]);
    await library.snippets.bulkPut(many);
    await library.entries.bulkPut(many.map((one) => entryOf(one, pageOf(PAGE_ID))));
    const last = { ...many.at(-1), id: 'z', pageId: 'x.example/1' } as Snippet;
    const read: string[] = [];
    for await (const stretch of loadEntries(library)) {
      if (read.length === 0) await written(library, { pages: FILE.pages, snippets: [last] });
      read.push(...stretch.map(({ entry }) => entry.id));
    }
    expect(read).toHaveLength(2_501);
    expect(read).not.toContain('z');
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

  test('is told as changed, also where nothing of it that is listed has', async () => {
    const library = emptyLibrary();
    await imported(library, FILE);
    const seq = await lastChange(library);
    const change = { field: 'note', from: 'كانت هنا', to: '', at: STARTED } as const;
    const theirs = { ...first, history: [change] };
    expect(await imported(library, { ...FILE, snippets: [theirs] })).toMatchObject({ changed: 1 });
    expect(await library.snippets.get(first.id)).toMatchObject({ history: [change] });
    expect(await changesAfter(library, seq)).toEqual([first.id]);
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
    const many = Array.from({ length: 120 }, (_, at) =>
      snippetOf(DENIAL, { id: `many-${at}`, pageId: 'x.example/1' }),
    );
    const titled = { ...FILE.pages[0], title: 'عنوان جاء بعد' } as Page;
    const [fresh] = FILE.snippets as readonly [Snippet];
    /**
     * A library that has many, some in the trash, and a file that changes them all, their page too, takes those out of the
     * trash and brings one more.
     */
    async function underway() {
      const library = emptyLibrary();
      const page = { ...titled, title: null };
      await imported(library, { pages: [page], snippets: many });
      const trashed = many.slice(0, 9).map(({ id }) => id);
      await trashSnippets(library, trashed, NOW);
      const before = { rows: await seen(library), view: await viewOf(library) };
      const changed = many.map((snippet) => edit(snippet, 'في الملف', 1));
      const writer = await written(library, { pages: [titled], snippets: [...changed, fresh] });
      return { library, writer, before };
    }
    const idsOf = (library: Library, query: string) => savedIds(library, query, 1000);
    /** A library in which all of it has come in. */
    async function whole() {
      const { library, writer } = await underway();
      await writer.commit();
      await writer.tidy();
      return library;
    }

    test('is seen by nobody before it is complete, however it is looked for', async () => {
      const { library, before } = await underway();
      expect(await viewOf(library)).toEqual(before.view);
    });

    test('is seen to the last at once, before anything of it is tidied and after', async () => {
      const { library, writer } = await underway();
      const seq = await lastChange(library);
      expect(await writer.commit()).toEqual({ added: 1, changed: 120 });
      const after = await viewOf(library);
      expect(await changesAfter(library, seq)).toHaveLength(121);
      expect(await idsOf(library, 'الملف')).toHaveLength(120);
      expect(await idsOf(library, '"عنوان جاء بعد"')).toHaveLength(121);
      expect(after.counted).toBe(121);
      await writer.tidy();
      expect(await viewOf(library)).toEqual(after);
      await seen(library);
      expect(JSON.stringify(await allRows(library))).not.toContain('"was"');
    });

    test('is as it was where the reader ends it', async () => {
      const { library, writer, before } = await underway();
      await writer.cancel();
      expect(await seen(library)).toEqual(before.rows);
      expect(await viewOf(library)).toEqual(before.view);
    });

    test('is as it was where the page goes away', async () => {
      const { library, before } = await underway();
      await sweepImports(library);
      expect(await seen(library)).toEqual(before.rows);
    });

    test('is tidied to its end by the next page where the page goes away in the midst of that', async () => {
      const { library, writer } = await underway();
      await writer.commit();
      const after = await viewOf(library);
      let time = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (time += 1_000));
      const remove = vi.spyOn(library.staged, 'delete');
      const { delete: plain } = Object.getPrototypeOf(library.staged) as typeof library.staged;
      let left = 40;
      remove.mockImplementation(function (this: typeof library.staged, key) {
        if (left-- === 0) throw new Error('the page has gone');
        return plain.call(this, key);
      });
      await expect(writer.tidy()).rejects.toThrow('gone');
      vi.restoreAllMocks();
      expect(await library.imports.toArray()).toMatchObject([{ state: 'done' }]);
      expect(await library.staged.count()).toBeLessThan(100);
      expect(await viewOf(library)).toEqual(after);
      await sweepImports(library);
      expect(await seen(library)).toEqual(await seen(await whole()));
    });

    test.each([
      ['a few', ['many-7', 'many-1']],
      ['more than the last transaction looks at', many.slice(0, 70).map(({ id }) => id)],
    ])('keeps what others wrote meanwhile, %s, and merges with it', async (_many, edited) => {
      const { library, writer } = await underway();
      const edits = Object.fromEntries(edited.map((id) => [id, { addTags: ['كتبتها الآن'] }]));
      await editSnippets(library, edits, NOW);
      await writer.commit();
      await writer.tidy();
      expect(await idsOf(library, 'كتبتها')).toHaveLength(edited.length);
      expect(await idsOf(library, 'الملف')).toHaveLength(120);
      await seen(library);
    });

    test('leaves nothing where it has come to more than it has noted, as in Firefox on a full disk', async () => {
      const { library, before } = await underway();
      await library.staged.clear();
      await editSnippets(library, { 'many-17': { note: 'كتبتها الآن' } }, NOW);
      await sweepImports(library);
      expect(await library.imports.count()).toBe(0);
      expect(await idsOf(library, 'كتبتها')).toEqual(['many-17']);
      await library.snippets.update('many-17', many[17] as Snippet);
      const { snippets, pages } = await seen(library);
      expect({ snippets, pages }).toEqual({
        snippets: before.rows.snippets,
        pages: before.rows.pages,
      });
      expect((await viewOf(library)).counted).toBe(before.view.counted);
    });

    test('leaves in the trash what the reader has put there meanwhile, with what it changes', async () => {
      const { library, writer } = await underway();
      await trashSnippets(library, ['many-17'], new Date(Date.parse(STARTED) + 1_000));
      await writer.commit();
      await writer.tidy();
      expect(await idsOf(library, 'الملف')).toHaveLength(119);
      const [trashed] = await readSnippets(library, ['many-17']);
      expect(trashed).toMatchObject({ note: 'في الملف', deletedAt: expect.any(String) });
      expect((await viewOf(library)).counted).toBe(120);
      await restoreSnippets(library, ['many-17']);
      expect(await idsOf(library, 'الملف')).toHaveLength(120);
    });

    test('keeps what the reader wrote meanwhile, also where all else is taken back', async () => {
      const { library, writer, before } = await underway();
      await editSnippets(library, { 'many-17': { note: 'كتبتها الآن' } }, NOW);
      await writer.cancel();
      expect(await idsOf(library, 'كتبتها')).toEqual(['many-17']);
      const { snippets } = await seen(library);
      const others = (rows: Set<object>) =>
        new Set([...rows].filter((row) => (row as Snippet).id !== 'many-17'));
      expect(others(snippets)).toEqual(others(before.rows.snippets));
    });
  });
});

describe('whatever others do while it is written', () => {
  const OTHER = ['edit', 'trash', 'restore', 'save', 'title'] as const;
  type Deed = readonly [(typeof OTHER)[number], number];
  const PLACE = 'x.example/1';
  const details = { ...pageOf(PLACE), title: null, outlet: null };
  const here = snippetsOn(PLACE);
  const deeds: Readonly<Record<Deed[0], (library: Library, one: Snippet) => Promise<unknown>>> = {
    edit: (library, { id }) => editSnippets(library, { [id]: { addTags: ['وسم'] } }, NOW),
    trash: (library, { id }) => trashSnippets(library, [id], LATER),
    restore: (library, { id }) => restoreSnippets(library, [id]),
    save: (library, one) =>
      saveAll(library, [{ ...one, id: `again-${one.id}` }], { page: details }),
    title: (library, one) =>
      saveAll(library, [{ ...one, id: `titled-${one.id}` }], {
        page: { ...details, outlet: 'صحيفة' },
        text: `${TEXT}.`,
      }),
  };
  async function begun(trashed: readonly Snippet[]) {
    const library = emptyLibrary();
    await imported(library, { pages: [details], snippets: here });
    const ids = trashed.map(({ id }) => id);
    await trashSnippets(library, ids, NOW);
    return library;
  }
  const doAll = async (library: Library, all: readonly Deed[]) => {
    for (const [deed, at] of all) await deeds[deed](library, here[at % here.length] as Snippet);
  };
  const fileOf = (some: readonly Snippet[]): File => ({
    pages: [{ ...details, title: 'عنوان جاء بعد', addresses: [PLACE, 'x.example/2'] }],
    snippets: [
      ...some.map((one) => editSnippet(one, { note: 'في الملف', addTags: ['ملف'] }, LATER)),
      snippetOf(STATEMENT, { id: 'fresh', pageId: PLACE, note: 'جديدة' }),
    ],
  });
  const LATER = new Date(NOW.getTime() + 3_600_000);

  test('it ends as if they had done it before', async () => {
    const some = fc.subarray(here);
    const doings = fc.array(fc.tuple(fc.constantFrom(...OTHER), fc.nat(here.length - 1)), {
      maxLength: 6,
    });
    const ending = fc.constantFrom('commit', 'cancel', 'crash');
    await fc.assert(
      fc.asyncProperty(some, some, doings, ending, async (trashed, inFile, all, end) => {
        const library = await begun(trashed);
        const writer = await written(library, fileOf(inFile));
        await doAll(library, all);
        const after = await begun(trashed);
        await doAll(after, all);
        expect(await viewOf(library)).toEqual(await viewOf(after));
        if (end === 'cancel') await writer.cancel();
        if (end === 'commit') await writer.commit();
        if (end === 'commit') await imported(after, fileOf(inFile));
        await sweepImports(library);
        expect(await viewOf(library)).toEqual(await viewOf(after));
      }),
      { numRuns: 60 },
    );
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
