import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ok } from '../../lib/result';
import type { Snippet } from '../../lib/snippets/types';
import { changesAfter } from '../../lib/storage/changes';
import { readArticle } from '../../lib/storage/export-source';
import { snippetsAt, snippetsOfPage } from '../../lib/storage/of-page';
import { saveSnippets } from '../../lib/storage/save';
import { trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, PAGE, RELAY, STATEMENT, snippetOf, TEXT } from '../snippets/samples';
import { allRows, anotherPage, emptyLibrary, PAGE_ID, saveAll, savedIds } from './library';

const all = () => [snippetOf(STATEMENT), snippetOf(DENIAL), snippetOf(RELAY)];
const save = (
  library: ReturnType<typeof emptyLibrary>,
  snippets: readonly Snippet[],
  page = PAGE,
) => saveSnippets(library, { page, text: TEXT, snippets, now: NOW });

describe('saving', () => {
  test('keeps page, snippets and the text as read with its hash', async () => {
    const library = emptyLibrary();
    const snippets = all();
    expect(await save(library, snippets)).toEqual(
      ok({ saved: snippets.map(({ id }) => id), same: {}, claimed: {} }),
    );
    const hash = createHash('sha256').update(TEXT).digest('hex');
    const rows = await allRows(library);
    expect(rows.pages).toEqual([
      {
        ...PAGE,
        id: PAGE_ID,
        addresses: [PAGE_ID],
        firstSavedAt: expect.stringMatching(/^2026-11-2\dT.*[+-]\d\d:\d\d$/),
      },
    ]);
    expect(new Set(rows.snippets)).toEqual(
      new Set(snippets.map((snippet) => ({ ...snippet, textHash: hash }))),
    );
    expect(await readArticle(library, PAGE_ID, hash)).toMatchObject({ hash, text: TEXT });
  });

  test('twice is saving once', async () => {
    const library = emptyLibrary();
    const snippets = all();
    await save(library, snippets);
    const before = await allRows(library);
    const again = await saveSnippets(library, {
      page: PAGE,
      text: TEXT,
      snippets,
      now: new Date(NOW.getTime() + 60_000),
    });
    expect(again).toEqual(ok({ saved: snippets.map(({ id }) => id), same: {}, claimed: {} }));
    expect(await allRows(library)).toEqual(before);
  });

  test('again never overwrites what the reader has written', async () => {
    const library = emptyLibrary();
    const snippet = snippetOf(DENIAL);
    await save(library, [snippet]);
    const mine = { note: 'اتصلت بالوزارة', tags: ['صحة'], status: 'checking' } as const;
    await library.snippets.update(snippet.id, mine);
    await save(library, [snippet]);
    await save(library, [{ ...snippet, note: 'أخرى' }], anotherPage('moved'));
    expect(await library.snippets.toArray()).toMatchObject([{ ...mine, pageId: PAGE_ID }]);
  });

  test('at once from many places keeps one of each', async () => {
    const library = emptyLibrary();
    const snippets = all();
    await Promise.all(Array.from({ length: 8 }, () => save(library, snippets)));
    const rows = await allRows(library);
    expect([rows.snippets.length, rows.entries.length, rows.articles.length]).toEqual([3, 3, 1]);
  });

  test('from a second tab, under other ids, finds what is there already', async () => {
    const library = emptyLibrary();
    const [mine, other] = [snippetOf(DENIAL, { id: 'mine' }), snippetOf(DENIAL, { id: 'other' })];
    await save(library, [mine]);
    const relay = snippetOf(RELAY);
    expect(await save(library, [other, relay])).toEqual(
      ok({ saved: ['other', relay.id], same: { other: 'mine' }, claimed: {} }),
    );
    expect((await savedIds(library)).sort()).toEqual(['mine', relay.id].sort());
  });

  test('what is in the trash brings it back, with its note', async () => {
    const library = emptyLibrary();
    const snippet = snippetOf(DENIAL);
    await save(library, [snippet]);
    await library.snippets.update(snippet.id, { note: 'ملاحظة' });
    await trashSnippets(library, [snippet.id], NOW);
    expect(await savedIds(library)).toEqual([]);
    await save(library, [snippet]);
    expect(await savedIds(library)).toEqual([snippet.id]);
    expect(await library.snippets.get(snippet.id)).toMatchObject({
      note: 'ملاحظة',
      deletedAt: null,
    });
  });

  test('what lies in the trash under another id brings it back, and makes no second one of it', async () => {
    const library = emptyLibrary();
    const [mine, other] = [snippetOf(DENIAL, { id: 'mine' }), snippetOf(DENIAL, { id: 'other' })];
    await save(library, [mine]);
    await library.snippets.update('mine', { note: 'ملاحظة' });
    await trashSnippets(library, ['mine'], NOW);
    expect(await save(library, [other])).toEqual(
      ok({ saved: ['other'], same: { other: 'mine' }, claimed: {} }),
    );
    expect(await library.snippets.toArray()).toMatchObject([
      { id: 'mine', note: 'ملاحظة', deletedAt: null },
    ]);
    expect(await savedIds(library)).toEqual(['mine']);
  });

  test('under another address of the article keeps one page, as it was first seen', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)]);
    const later = {
      ...PAGE,
      url: `${PAGE.canonicalUrl}?fbclid=1`,
      title: 'عنوان تغيّر',
      author: 'ليلى',
    };
    await saveAll(library, [snippetOf(RELAY)], { page: later });
    expect(await library.pages.toArray()).toMatchObject([
      { url: PAGE.url, title: PAGE.title, author: 'ليلى' },
    ]);
  });

  test('under a day that was not known before tells of all that the page has', async () => {
    const library = emptyLibrary();
    const page = { ...PAGE, published: null };
    const [first] = await saveAll(library, [snippetOf(DENIAL)], { page });
    const [second] = await saveAll(library, [snippetOf(RELAY)]);
    expect((await changesAfter(library, 1))?.toSorted()).toEqual([first, second].toSorted());
  });

  test('another version of the text keeps both', async () => {
    const library = emptyLibrary();
    await saveAll(library, [snippetOf(DENIAL)]);
    await saveAll(library, [snippetOf(RELAY)], { text: `${TEXT}\nأضيفت فقرة.` });
    const { articles, snippets } = await allRows(library);
    expect(articles).toHaveLength(2);
    expect(new Set(snippets.map(({ textHash }) => textHash)).size).toBe(2);
  });

  test('nothing leaves nothing', async () => {
    const library = emptyLibrary();
    expect(await save(library, [])).toEqual(ok({ saved: [], same: {}, claimed: {} }));
    expect(Object.values(await allRows(library)).flat()).toEqual([]);
  });
});

describe('the snippets of a page', () => {
  test('that was met under two addresses before it was known to be one are found from either', async () => {
    const library = emptyLibrary();
    const [first, other] = [anotherPage('a'), anotherPage('b')];
    await saveAll(library, [snippetOf(DENIAL, { id: 'first' })], { page: first });
    await saveAll(library, [snippetOf(RELAY, { id: 'other' })], { page: other });
    const joined = { ...other, canonicalUrl: first.url };
    await saveAll(library, [snippetOf(STATEMENT, { id: 'joined' })], { page: joined });
    for (const page of await library.pages.toArray()) {
      const found = await snippetsAt(library, page.addresses);
      expect(found.ok && found.value.map(({ id }) => id), page.id).toEqual(
        expect.arrayContaining(['other', 'joined', 'first']),
      );
    }
  });

  test('are found under any of its addresses, in the order of the text, without the trash', async () => {
    const library = emptyLibrary();
    const [statement, denial, relay] = [snippetOf(STATEMENT), snippetOf(DENIAL), snippetOf(RELAY)];
    await saveAll(library, [relay, denial, statement]);
    await saveAll(library, [snippetOf(DENIAL)], { page: anotherPage('other') });
    await trashSnippets(library, [denial.id], NOW);
    const found = await snippetsOfPage(library, {
      url: 'http://m.news.example/health/2026/11/23/campaign/?utm_medium=x',
      canonicalUrl: null,
    });
    expect(found.ok && found.value.map(({ id }) => id)).toEqual([statement.id, relay.id]);
  });
});
