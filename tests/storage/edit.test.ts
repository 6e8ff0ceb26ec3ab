import { describe, expect, test, vi } from 'vitest';
import { ok } from '../../lib/result';
import { isoWithOffset } from '../../lib/snippets/time';
import { changesAfter, lastChange, watchChanges } from '../../lib/storage/changes';
import type { Library } from '../../lib/storage/database';
import { editSnippets, noteSightings } from '../../lib/storage/edit';
import { emptyOldTrash, emptyTrash } from '../../lib/storage/empty-trash';
import { readArticle } from '../../lib/storage/export-source';
import { sweepImports } from '../../lib/storage/imports/sweep';
import { beginImport } from '../../lib/storage/imports/write';
import { unlessBusy } from '../../lib/storage/lock';
import { snippetsOfPage } from '../../lib/storage/of-page';
import { saveSnippets } from '../../lib/storage/save';
import { restoreSnippets, trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, PAGE, RELAY, STATEMENT, snippetOf, TEXT } from '../snippets/samples';
import { allRows, anotherPage, emptyLibrary, PAGE_ID, saveAll, savedIds } from './library';

const days = (count: number) => new Date(NOW.getTime() + count * 24 * 60 * 60 * 1000);

describe('an edit', () => {
  test('of one snippet is kept with its history, found by its new words, and taken back', async () => {
    const library = emptyLibrary();
    const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    const edit = { note: 'سألت المستشفى', source: 'وزارة العدل', tags: ['عاجل'] };
    const edited = await editSnippets(library, { [id]: edit, unknown: edit }, NOW);
    if (!edited.ok) throw new Error(edited.error.detail);
    expect(edited.value.edited).toEqual([id]);
    for (const query of ['المستشفى', 'العدل', 'عاجل', 'علي'])
      expect(await savedIds(library, query), query).toEqual([id]);
    const { history = [] } = (await library.snippets.get(id)) ?? {};
    expect(history.map(({ field }) => field)).toEqual(['source', 'note', 'tags']);

    await editSnippets(library, edited.value.undo, NOW);
    expect(await library.snippets.get(id)).toMatchObject({ note: '', tags: [], corrected: {} });
    expect(await savedIds(library, 'المستشفى')).toEqual([]);
  });

  test('of many at once is taken back for each', async () => {
    const library = emptyLibrary();
    const snippets = Array.from({ length: 450 }, (_, at) =>
      snippetOf(DENIAL, {
        selectors: { ...snippetOf(DENIAL).selectors, position: { start: at, end: at + 9 } },
      }),
    );
    const ids = await saveAll(library, snippets);
    await editSnippets(library, { [ids[7] ?? '']: { status: 'checking' } }, NOW);
    const before = await allRows(library);
    const all = Object.fromEntries(
      ids.map((id) => [id, { status: 'refuted', addTags: ['دوما'] } as const]),
    );
    const edited = await editSnippets(library, all, days(1));
    expect(await savedIds(library, 'دوما', 1000)).toHaveLength(450);
    if (!edited.ok) throw new Error(edited.error.detail);
    await editSnippets(library, edited.value.undo, days(1));
    const values = ({ snippets: rows }: typeof before) =>
      rows.map(({ status, tags }) => ({ status, tags }));
    expect(values(await allRows(library))).toEqual(values(before));
  });

  test('that changes nothing writes nothing', async () => {
    const library = emptyLibrary();
    const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    const before = await allRows(library);
    expect(await editSnippets(library, { [id]: { status: 'new' } }, NOW)).toEqual({
      ok: true,
      value: { edited: [id], undo: {} },
    });
    expect(await allRows(library)).toEqual(before);
  });
});

describe('what was found on the page', () => {
  const at = '2026-11-24T08:00:00.000+03:00';

  test('is kept when it is news', async () => {
    const library = emptyLibrary();
    const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    await noteSightings(library, { [id]: { state: 'lost' } }, at);
    expect(await library.snippets.get(id)).toMatchObject({
      seen: { state: 'lost', at },
      history: [],
    });
    await noteSightings(library, { [id]: { state: 'lost' } }, '2026-11-24T09:00:00.000+03:00');
    expect(await library.snippets.get(id)).toMatchObject({ seen: { at } });
    const later = '2026-11-24T09:00:00.000+03:00';
    for (const start of [0, 52]) {
      await noteSightings(library, { [id]: { state: 'found', start } }, later);
      const seen = { state: 'found', start, at: later };
      expect(await library.snippets.get(id)).toMatchObject({ seen });
    }
  });

  test('is kept with the words that are others, again when they are others once more', async () => {
    const library = emptyLibrary();
    const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    for (const is of ['قريبا', 'قريبا', 'بعيدا']) {
      const seen = { state: 'changed', changes: [{ was: 'غدا', is }] } as const;
      await noteSightings(library, { [id]: seen }, at);
      expect((await library.snippets.get(id))?.seen).toEqual({ ...seen, at });
    }
    await noteSightings(library, { [id]: { state: 'found' } }, at);
    expect((await library.snippets.get(id))?.seen).toEqual({ state: 'found', at });
  });
});

describe('the same claim', () => {
  const claimed = async (library: ReturnType<typeof emptyLibrary>, page = PAGE, id = 'new') => {
    const saved = await saveSnippets(library, {
      page,
      text: TEXT,
      snippets: [snippetOf(STATEMENT, { id })],
      now: NOW,
    });
    if (!saved.ok) throw new Error(saved.error.detail);
    return saved.value.claimed;
  };

  test('saved from another page before is told, with who and where', async () => {
    const library = emptyLibrary();
    const content = ['«عدد الاصابات انخفض الى ١٢٠ حالة» في اسبوع واحد'];
    const words = { ...snippetOf(STATEMENT).words, content };
    const other = snippetOf(STATEMENT, { id: 'other', words });
    await saveAll(library, [other], { page: anotherPage('agency') });
    expect(await claimed(library)).toEqual({
      new: [
        {
          id: 'other',
          pageId: 'news.example/agency',
          source: 'وزارة الصحة',
          title: 'agency',
          outlet: PAGE.outlet,
        },
      ],
    });
  });

  test('saved at the same time is not told as if it had been there', async () => {
    const library = emptyLibrary();
    const { selectors, ...one } = snippetOf(STATEMENT, { id: 'one' });
    const at = { ...selectors, position: { start: 900, end: 940 } };
    const twice = [{ ...one, selectors }, snippetOf(STATEMENT, { id: 'two', selectors: at })];
    const saved = await saveSnippets(library, {
      page: PAGE,
      text: TEXT,
      snippets: twice,
      now: NOW,
    });
    expect(saved).toMatchObject(ok({ saved: ['one', 'two'], same: {}, claimed: {} }));
    const third = { ...selectors, position: { start: 990, end: 999 } };
    const now = snippetOf(STATEMENT, { id: 'three', selectors: third });
    expect(
      await saveSnippets(library, { page: PAGE, text: TEXT, snippets: [now], now: NOW }),
    ).toMatchObject(ok({ claimed: { three: [{ id: 'one' }, { id: 'two' }] } }));
  });

  test('in the trash, or the snippet itself, is not told', async () => {
    const library = emptyLibrary();
    const [id = ''] = await saveAll(library, [snippetOf(STATEMENT)], {
      page: anotherPage('agency'),
    });
    await trashSnippets(library, [id], NOW);
    expect(await claimed(library)).toEqual({});
    expect(await claimed(library)).toEqual({});
  });
});

describe('an article with several addresses', () => {
  test('is one page, whichever of them it is met under', async () => {
    const library = emptyLibrary();
    const address = 'https://news.example/item.php?id=77';
    await saveAll(library, [snippetOf(DENIAL)], { page: { ...PAGE, url: address } });
    await saveAll(library, [snippetOf(RELAY)], {
      page: { ...PAGE, url: address, canonicalUrl: null },
    });
    const [page, ...others] = await library.pages.toArray();
    expect(others).toEqual([]);
    expect(page?.addresses).toEqual([
      'news.example/health/2026/11/23/campaign',
      'news.example/item.php?id=77',
    ]);
    const rows = await library.snippets.toArray();
    expect(new Set(rows.map(({ pageId }) => pageId))).toEqual(new Set([page?.id]));
  });

  describe('met apart at first', () => {
    const item = 'https://news.example/item.php?id=77';
    const apart = { ...PAGE, url: item, canonicalUrl: null, title: null };
    const both = { ...PAGE, url: item };
    const LATER_TEXT = `${TEXT}\nزيد هذا بعد ساعة.`;
    /** Two pages, of which the second has a text of its own beside that of both. */
    async function met() {
      const library = emptyLibrary();
      const [first = ''] = await saveAll(library, [snippetOf(DENIAL)], { now: days(1) });
      const [second = ''] = await saveAll(library, [snippetOf(RELAY)], { page: apart });
      const third = await saveAll(library, [snippetOf(STATEMENT)], {
        page: apart,
        text: LATER_TEXT,
      });
      expect(await library.pages.count()).toBe(2);
      return { library, ids: [first, second, ...third] };
    }
    const fresh = { ...snippetOf(DENIAL), attribution: { ...DENIAL, cue: STATEMENT.cue } };

    test('is one page from the save on that has both addresses, with all its snippets and texts', async () => {
      const { library, ids } = await met();
      const before = await lastChange(library);
      await trashSnippets(library, ids.slice(2), NOW);
      const [added = ''] = await saveAll(library, [fresh], { page: both });
      const { pages, snippets, articles, entries } = await allRows(library);
      expect(pages).toMatchObject([
        {
          id: PAGE_ID,
          title: PAGE.title,
          addresses: [PAGE_ID, 'news.example/item.php?id=77'],
          firstSavedAt: isoWithOffset(NOW),
        },
      ]);
      expect(snippets.map(({ id }) => id).sort()).toEqual([...ids, added].sort());
      for (const { pageId } of [...snippets, ...articles, ...entries]) expect(pageId).toBe(PAGE_ID);
      for (const { pageId, textHash } of snippets)
        expect(await readArticle(library, pageId, textHash ?? '')).not.toBeNull();
      expect(articles).toHaveLength(2);
      expect((await savedIds(library, 'للتطعيم')).sort()).toEqual(
        [...ids.slice(0, 2), added].sort(),
      );
      for (const page of [PAGE, apart, both])
        expect(await snippetsOfPage(library, page)).toMatchObject({ value: { length: 3 } });
      expect(await changesAfter(library, before)).toEqual(expect.arrayContaining(ids));
      await restoreSnippets(library, ids);
      expect(await savedIds(library)).toHaveLength(4);
    });

    test('is joined also where the save brings nothing else, and tells what was saved of either', async () => {
      const { library, ids } = await met();
      const again = [snippetOf(DENIAL), snippetOf(RELAY)];
      const saved = await saveSnippets(library, {
        page: both,
        text: TEXT,
        snippets: again,
        now: NOW,
      });
      expect(saved).toMatchObject({
        value: { same: { [again[0]?.id ?? '']: ids[0], [again[1]?.id ?? '']: ids[1] } },
      });
      expect(await library.pages.count()).toBe(1);
      expect(await library.snippets.count()).toBe(3);
    });

    test.each(['open', 'emptying'] as const)(
      'stays apart while work goes on that may be taken back: %s; the next save joins it',
      async (state) => {
        const { library } = await met();
        await library.imports.add({ id: 'work', state, startedAt: isoWithOffset(NOW) });
        await saveAll(library, [fresh], { page: both });
        expect(await library.pages.count()).toBe(2);
        await library.imports.delete('work');
        await saveAll(library, [fresh], { page: both });
        expect(await library.pages.count()).toBe(1);
        expect(await library.snippets.count()).toBe(4);
      },
    );

    test('is known again in a file from before it was joined, which brings no second page', async () => {
      const { library } = await met();
      const { pages, snippets, articles } = await allRows(library);
      await saveAll(library, [fresh], { page: both });
      const joined = await allRows(library);
      const writer = await beginImport(library, library, isoWithOffset(NOW));
      const batches = [{ pages, snippets, articles }];
      await writer.write(
        () => batches.shift() ?? null,
        () => 'newer',
      );
      expect(await writer.commit()).toEqual({ added: 0, changed: 0 });
      expect(await allRows(library)).toEqual(joined);
    });
  });

  test('whose title comes later is found by it in all its snippets', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)], { page: { ...PAGE, title: null } });
    await saveAll(library, [snippetOf(RELAY)]);
    expect(await savedIds(library, 'للتطعيم')).toHaveLength(2);
  });
});

describe('emptying the trash', () => {
  test('takes what has been in it for thirty days, with what nothing else needs', async () => {
    const library = emptyLibrary();
    const [old = '', fresh = '', kept = ''] = [
      ...(await saveAll(library, [snippetOf(DENIAL)], { page: anotherPage('a') })),
      ...(await saveAll(library, [snippetOf(RELAY)])),
      ...(await saveAll(library, [snippetOf(STATEMENT)])),
    ];
    await trashSnippets(library, [old], NOW);
    await trashSnippets(library, [fresh], days(20));
    expect(await emptyOldTrash(library, days(31))).toEqual({ ok: true, value: 1 });
    const rows = await allRows(library);
    expect(rows.snippets.map(({ id }) => id).sort()).toEqual([fresh, kept].sort());
    expect(rows.entries).toHaveLength(2);
    expect(rows.pages).toHaveLength(1);
    expect(rows.articles).toHaveLength(1);
  });

  test('by hand takes all of it, and nothing else', async () => {
    const library = emptyLibrary();
    const [first = '', second = ''] = await saveAll(library, [snippetOf(DENIAL), snippetOf(RELAY)]);
    await trashSnippets(library, [first], NOW);
    expect(await emptyTrash(library)).toEqual({ ok: true, value: 1 });
    expect(await savedIds(library)).toEqual([second]);
    expect(await emptyTrash(library)).toEqual({ ok: true, value: 0 });
  });

  describe('of many', () => {
    /** A library with 450 in the trash, of pages of their own, and one that is saved. */
    async function filled() {
      const library = emptyLibrary();
      await saveAll(library, [snippetOf(RELAY)]);
      const ids = await saveAll(library, [snippetOf(DENIAL)], { page: anotherPage('gone') });
      await trashSnippets(library, ids, NOW);
      const { snippets, entries } = await allRows(library);
      const many = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
        Array.from({ length: 449 }, (_, at) => ({
          ...(rows.find(({ id }) => id === ids[0]) as Row),
          id: `many-${at}`,
        }));
      await library.snippets.bulkPut(many(snippets));
      await library.entries.bulkPut(many(entries));
      return library;
    }
    const whole = async (library: Library) => ({
      ...(await allRows(library)),
      imports: await library.imports.toArray(),
      staged: await library.staged.toArray(),
    });

    test('tells how far it has come, and leaves nothing of them', async () => {
      const library = await filled();
      const onProgress = vi.fn();
      expect(await emptyTrash(library, { onProgress })).toEqual({ ok: true, value: 450 });
      expect(onProgress.mock.calls).toEqual([[200], [400], [450]]);
      const { snippets, pages, articles, imports, staged } = await whole(library);
      expect([snippets.length, pages.length, articles.length]).toEqual([1, 1, 1]);
      expect([imports, staged]).toEqual([[], []]);
    });

    test('takes nothing away where the reader ends it', async () => {
      const library = await filled();
      const before = await whole(library);
      const ending = new AbortController();
      const follow = { signal: ending.signal, onProgress: () => ending.abort() };
      expect(await emptyTrash(library, follow)).toMatchObject({
        error: { code: 'cancelled' },
      });
      expect(await whole(library)).toEqual(before);
    });

    test('takes nothing away where the page goes away on the way', async () => {
      const library = await filled();
      const before = await whole(library);
      const add = vi.spyOn(library.staged, 'add');
      add.mockImplementationOnce((row) => {
        add.mockImplementation(() => {
          vi.spyOn(library.staged, 'get').mockRejectedValue(new Error('gone'));
          throw new Error('gone');
        });
        return library.staged.put(row);
      });
      expect(await emptyTrash(library)).toMatchObject({ ok: false });
      vi.restoreAllMocks();
      expect(await library.snippets.count()).toBe(251);
      await sweepImports(library);
      expect(await whole(library)).toEqual(before);
    });

    test('that is old keeps what it has done where it is cut off', async () => {
      const library = await filled();
      const { bulkDelete } = library.entries;
      let chunks = 0;
      vi.spyOn(library.entries, 'bulkDelete').mockImplementation((keys) => {
        chunks++;
        if (chunks === 2) throw new Error('gone');
        return bulkDelete.call(library.entries, keys as never) as never;
      });
      expect(await emptyOldTrash(library, days(31))).toMatchObject({ ok: false });
      vi.restoreAllMocks();
      await sweepImports(library);
      expect(await library.snippets.count()).toBe(251);
      expect(await emptyOldTrash(library, days(31))).toEqual({ ok: true, value: 250 });
    });

    test('waits for an import, which may count on what is there', async () => {
      const library = await filled();
      const emptied = await unlessBusy('import', () => emptyTrash(library));
      expect(emptied).toMatchObject({ error: { code: 'busy' } });
    });
  });
});

describe('whoever shows the library', () => {
  test('is told which snippets changed, however they were changed', async () => {
    const library = emptyLibrary();
    const [first = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    const told: (readonly string[] | null)[] = [];
    const stop = watchChanges(
      library,
      1,
      (ids) => told.push(ids),
      () => told.push(['failed']),
    );
    const [second = ''] = await saveAll(library, [snippetOf(RELAY)]);
    await expect.poll(() => told.flat()).toEqual([second]);
    await editSnippets(library, { [first]: { note: 'ا' } }, NOW);
    await expect.poll(() => told.flat()).toEqual([second, first]);
    await trashSnippets(library, [first, second], NOW);
    await expect.poll(() => told.flat()).toHaveLength(4);
    stop();
  });

  test('and looks after a long time is told that it may be any', async () => {
    const library = emptyLibrary();
    for (const snippet of [DENIAL, RELAY, STATEMENT].map((one) => snippetOf(one)))
      await saveAll(library, [snippet]);
    await library.changes.where(':id').belowOrEqual(2).delete();
    const told: unknown[] = [];
    const stop = watchChanges(
      library,
      0,
      (ids) => told.push(ids),
      () => {},
    );
    await expect.poll(() => told).toEqual([null]);
    stop();
  });
});
