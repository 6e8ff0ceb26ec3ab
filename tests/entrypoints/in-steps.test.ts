import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSteps } from '../../entrypoints/library/in-steps';
import { type WorkShown, withProgress, work } from '../../entrypoints/shared/work-state';
import { fail, ok, type Result } from '../../lib/result';
import type { Library } from '../../lib/storage/database';
import { editSnippets } from '../../lib/storage/edit';
import { restoreSnippets, trashSnippets } from '../../lib/storage/trash';
import { DENIAL, NOW, snippetOf } from '../snippets/samples';
import { emptyLibrary, saveAll } from '../storage/library';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const IDS = Array.from({ length: 500 }, (_, at) => `${at}`);

/** A library in which each stretch takes two seconds; what has been changed, and what was shown after each. */
function slowly(meanwhile: (changed: ReadonlySet<string>) => Result<null>) {
  const changed = new Set<string>();
  const shown: (Pick<WorkShown, 'done'> & { readonly canEnd: boolean })[] = [];
  const takeTime = async () => {
    await vi.advanceTimersByTimeAsync(2_000);
    if (work.value) shown.push({ done: work.value.done, canEnd: work.value.cancel !== null });
  };
  const done = inSteps(
    IDS,
    async (some) => {
      await takeTime();
      const answer = meanwhile(changed);
      if (!answer.ok) return answer;
      for (const id of some) changed.add(id);
      return ok(some);
    },
    async (some) => {
      for (const id of some) changed.delete(id);
      await takeTime();
      return ok(null);
    },
  );
  return { done, changed, shown };
}

test('of two works at once the one that goes on is shown when the other has ended', async () => {
  const ends: (() => void)[] = [];
  const begin = (what: 'exporting' | 'copying') =>
    withProgress(what, null, () => new Promise<void>((resolve) => ends.push(resolve)));
  const first = begin('exporting');
  const second = begin('copying');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(work.value?.what).toBe('exporting');
  ends[0]?.();
  await first;
  expect(work.value?.what).toBe('copying');
  ends[1]?.();
  await second;
  expect(work.value).toBeNull();
});

/** Saves a claim of each id. */
function saveMany(library: Library, ids: readonly string[]) {
  const snippet = snippetOf(DENIAL);
  const at = (start: number) => ({ ...snippet.selectors, position: { start, end: start + 9 } });
  return saveAll(
    library,
    ids.map((id) => ({ ...snippet, id, selectors: at(Number(id)) })),
  );
}

describe('many claims changed at once', () => {
  test('are followed to the end', async () => {
    const { done, changed, shown } = slowly(() => ok(null));
    expect(await done).toMatchObject({
      done: [{ length: 200 }, { length: 200 }, { length: 100 }],
      code: null,
    });
    expect(changed.size).toBe(500);
    expect(shown.map((one) => one.done)).toEqual([0, 200, 400]);
    expect(work.value).toBeNull();
  });

  test('are as they were where the reader ends it, and it is shown how they become so', async () => {
    const { done, changed, shown } = slowly(({ size }) => {
      if (size === 400) work.value?.cancel?.();
      return ok(null);
    });
    expect(await done).toEqual({ done: [], code: 'cancelled' });
    expect(changed.size).toBe(0);
    expect(shown).toEqual([
      { done: 0, canEnd: true },
      { done: 200, canEnd: true },
      { done: 400, canEnd: true },
      { done: 500, canEnd: false },
      { done: 400, canEnd: false },
      { done: 200, canEnd: false },
    ]);
  });

  test('are as they were where a stretch fails, which nobody can end either', async () => {
    const { done, changed, shown } = slowly(({ size }) => (size === 400 ? fail('full') : ok(null)));
    expect(await done).toEqual({ done: [], code: 'full' });
    expect(changed.size).toBe(0);
    expect(shown.at(-1)).toEqual({ done: 200, canEnd: false });
  });

  test('are as they were in the library where it fails in the midst of it', async () => {
    vi.useRealTimers();
    const library = emptyLibrary();
    await saveMany(library, IDS);
    const { add } = Object.getPrototypeOf(library.changes) as typeof library.changes;
    vi.spyOn(library.changes, 'add')
      .mockImplementationOnce((row) => add.call(library.changes, row))
      .mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
    const done = await inSteps(
      IDS,
      (some) =>
        editSnippets(library, Object.fromEntries(some.map((id) => [id, { note: 'ا' }])), NOW),
      ({ undo }) => editSnippets(library, undo, NOW),
    );
    expect(done).toEqual({ done: [], code: 'full' });
    expect(await library.snippets.filter(({ note }) => note !== '').count()).toBe(0);
  });

  test('are told as far as they stand where taking back fails', async () => {
    const done = inSteps(
      IDS,
      async (some) => {
        await vi.advanceTimersByTimeAsync(2_000);
        if (some.at(-1) === '499') work.value?.cancel?.();
        return ok(some);
      },
      async (some) => (some[0] === '200' ? fail('full') : ok(null)),
    );
    expect(await done).toMatchObject({ done: [{ length: 200 }, { length: 200 }], code: 'full' });
  });

  describe('on a disk that fills up', () => {
    const KEPT = IDS.slice(0, 120);
    /** Puts claims into the trash while so many bytes are left before each stretch. */
    async function trashed(left: readonly number[]) {
      vi.useRealTimers();
      const library = emptyLibrary();
      await saveMany(library, KEPT);
      let room = 0;
      const estimate = async () => ({ quota: room, usage: 0 });
      vi.stubGlobal('navigator', { storage: { estimate } });
      let at = 0;
      const { done, code } = await inSteps(
        KEPT,
        (some) => {
          room = left[at++] ?? room;
          return trashSnippets(library, some, NOW);
        },
        (ids) => restoreSnippets(library, ids),
      );
      vi.unstubAllGlobals();
      const gone = await library.snippets
        .filter(({ deletedAt }) => deletedAt !== null)
        .primaryKeys();
      return { told: done.flat(), code, gone };
    }

    test('are told as far as they are in the trash, a small stretch at a time, from where nothing leads back', async () => {
      const { told, code, gone } = await trashed([8e6, 8e6, 3e6]);
      expect(code).toBe('full');
      expect(told).toEqual(KEPT.slice(0, 100));
      expect(gone.toSorted()).toEqual(told.toSorted());
    });

    test('are all there or all gone of each stretch', async () => {
      expect(await trashed([8e6])).toMatchObject({ code: null, gone: { length: 120 } });
      expect(await trashed([3e6])).toMatchObject({ code: 'full', told: [], gone: [] });
    });
  });
});
