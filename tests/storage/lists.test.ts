import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../lib/result';
import type { Snippet } from '../../lib/snippets/types';
import { editSnippets } from '../../lib/storage/edit';
import { countSaved, listSaved, type SavedList } from '../../lib/storage/lists';
import { restoreSnippets, trashSnippets } from '../../lib/storage/trash';
import { watch } from '../../lib/storage/watch';
import { DENIAL, NOW, PAGE, RELAY, STATEMENT, snippetOf } from '../snippets/samples';
import { anotherPage, emptyLibrary, saveAll, savedIds } from './library';

/** Times as readers in other zones write them: in their order as text they would be wrong. */
const AT = [
  '2026-11-23T10:00:00.000+03:00',
  '2026-11-23T09:30:00.000+02:00',
  '2026-11-23T08:00:00.000Z',
];

function savedAt(id: string, at: string | undefined, attribution = DENIAL): Snippet {
  return snippetOf(attribution, { id, ...(at === undefined ? {} : { savedAt: at }) });
}

describe('the saved snippets', () => {
  test('come newest first, whatever zone they were saved in', async () => {
    const library = emptyLibrary();
    await saveAll(library, [savedAt('oldest', AT[0])], { page: anotherPage('a') });
    await saveAll(library, [savedAt('newest', AT[2])], { page: anotherPage('b') });
    await saveAll(library, [savedAt('middle', AT[1])], { page: anotherPage('c') });
    expect(await savedIds(library)).toEqual(['newest', 'middle', 'oldest']);
  });

  test('saved together come in the order of the text, beside their page', async () => {
    const library = emptyLibrary();
    const [statement, denial, relay] = [snippetOf(STATEMENT), snippetOf(DENIAL), snippetOf(RELAY)];
    await saveAll(library, [relay, statement, denial]);
    const { items } = await listSaved(library, { query: '', limit: 10 });
    expect(items.map(({ snippet }) => snippet.id)).toEqual([statement.id, denial.id, relay.id]);
    expect(items.map(({ page }) => page.title)).toEqual(Array(3).fill(PAGE.title));
  });

  test('are found by source, cue, claim, note, tag, title and outlet, all words together', async () => {
    const library = emptyLibrary();
    const denial = snippetOf(DENIAL, { note: 'سألت المستشفى', tags: ['عاجل'] });
    await saveAll(library, [denial, snippetOf(RELAY), snippetOf(STATEMENT)]);
    for (const query of ['علي', 'نفى', 'اللقاحات', 'المستشفي', 'عاجل', 'حسن لقاحات التطعيم المثال'])
      expect(await savedIds(library, query), query).toContain(denial.id);
    expect(await savedIds(library, 'نفى')).toEqual([denial.id]);
    expect(await savedIds(library, 'علي الأنباء')).toEqual([]);
    expect(await savedIds(library, 'تطعيم')).toHaveLength(3);
  });

  test('are found by the words that the reader took into the claim', async () => {
    const library = emptyLibrary();
    const content = [{ start: 0, end: 20, text: 'نقص في اللقاحات بالمستودعات' }];
    const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    expect(await savedIds(library, 'المستودعات')).toEqual([]);
    await editSnippets(library, { [id]: { content } }, NOW);
    expect(await savedIds(library, 'المستودعات')).toEqual([id]);
  });

  test('whose page is lost are still shown', async () => {
    const library = emptyLibrary();
    const [id] = await saveAll(library, [snippetOf(DENIAL)]);
    await library.pages.clear();
    const { items } = await listSaved(library, { query: '', limit: 10 });
    expect(items).toMatchObject([{ snippet: { id }, page: { title: null } }]);
  });

  test('are told a stretch at a time, each once, to the end', async () => {
    const library = emptyLibrary();
    const snippets = Array.from({ length: 23 }, (_, at) =>
      savedAt(`${at}`, new Date(NOW.getTime() - Math.floor(at / 3)).toISOString()),
    );
    await Promise.all(
      snippets.map((snippet, at) => saveAll(library, [snippet], { page: anotherPage(`${at}`) })),
    );
    const whole = await savedIds(library);
    expect(whole).toHaveLength(23);
    const queries = fc.constantFrom('', 'نفى', 'نفى 1');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), queries, async (limit, query) => {
        const told: string[] = [];
        let next: SavedList['next'] = null;
        do {
          const list: SavedList = await listSaved(library, { query, limit, after: next });
          expect(list.items.length).toBeGreaterThan(0);
          told.push(...list.items.map(({ snippet }) => snippet.id));
          next = list.next;
        } while (next);
        expect(told).toEqual(await savedIds(library, query));
      }),
      { numRuns: 30 },
    );
  });

  test('are none in an empty library', async () => {
    const library = emptyLibrary();
    expect(await listSaved(library, { query: '', limit: 10 })).toEqual({ items: [], next: null });
    expect(await listSaved(library, { query: 'قال', limit: 10 })).toEqual({
      items: [],
      next: null,
    });
  });
});

describe('the trash', () => {
  test('takes from the list and gives back to the same place', async () => {
    const library = emptyLibrary();
    const [statement, denial, relay] = [snippetOf(STATEMENT), snippetOf(DENIAL), snippetOf(RELAY)];
    await saveAll(library, [statement, denial, relay]);
    await library.snippets.update(denial.id, { note: 'ملاحظة' });
    const whole = await savedIds(library);

    expect(await trashSnippets(library, [denial.id], NOW)).toEqual({
      ok: true,
      value: [denial.id],
    });
    expect(await savedIds(library)).toEqual([statement.id, relay.id]);
    expect(await savedIds(library, 'نفى')).toEqual([]);
    expect(await countSaved(library)).toBe(2);
    expect(await library.snippets.get(denial.id)).toMatchObject({ note: 'ملاحظة' });

    expect(await restoreSnippets(library, [denial.id])).toEqual({ ok: true, value: [denial.id] });
    expect(await savedIds(library)).toEqual(whole);
    expect(await savedIds(library, 'نفى')).toEqual([denial.id]);
  });

  test('may be asked twice, and says nothing of what was never saved', async () => {
    const library = emptyLibrary();
    const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    await trashSnippets(library, [id], NOW);
    const first = await library.snippets.get(id);
    const later = new Date(NOW.getTime() + 5000);
    expect(await trashSnippets(library, [id, 'unknown'], later)).toEqual({ ok: true, value: [id] });
    expect(await library.snippets.get(id)).toEqual(first);
    expect(await restoreSnippets(library, ['unknown'])).toEqual({ ok: true, value: [] });
  });
});

describe('watching', () => {
  /** Each outcome in turn, as it comes. */
  function outcomes(library: ReturnType<typeof emptyLibrary>) {
    const come: ((outcome: string[]) => void)[] = [];
    const here: string[][] = [];
    const stop = watch(
      library,
      () => savedIds(library),
      (outcome: Result<string[]>) => {
        if (!outcome.ok) throw new Error(outcome.error.detail);
        const waiting = come.shift();
        if (waiting) waiting(outcome.value);
        else here.push(outcome.value);
      },
    );
    const next = () => {
      const outcome = here.shift();
      return outcome ?? new Promise<string[]>((resolve) => come.push(resolve));
    };
    return { next, stop };
  }

  test('tells what is there, and every save, deletion and restoring after it', async () => {
    const library = emptyLibrary();
    const { next, stop } = outcomes(library);
    expect(await next()).toEqual([]);
    const [id = ''] = await saveAll(library, [snippetOf(DENIAL)]);
    expect(await next()).toEqual([id]);
    await trashSnippets(library, [id], NOW);
    expect(await next()).toEqual([]);
    await restoreSnippets(library, [id]);
    expect(await next()).toEqual([id]);
    stop();
  });
});
