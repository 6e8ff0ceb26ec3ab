import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSteps } from '../../entrypoints/library/in-steps';
import { type WorkShown, work } from '../../entrypoints/shared/work-state';
import { fail, ok, type Result } from '../../lib/result';
import { editSnippets } from '../../lib/storage/edit';
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

describe('many claims changed at once', () => {
  test('are followed to the end', async () => {
    const { done, changed, shown } = slowly(() => ok(null));
    expect(await done).toMatchObject(ok([{ length: 200 }, { length: 200 }, { length: 100 }]));
    expect(changed.size).toBe(500);
    expect(shown.map((one) => one.done)).toEqual([0, 200, 400]);
    expect(work.value).toBeNull();
  });

  test('are as they were where the reader ends it, and it is shown how they become so', async () => {
    const { done, changed, shown } = slowly(({ size }) => {
      if (size === 400) work.value?.cancel?.();
      return ok(null);
    });
    expect(await done).toEqual(ok(null));
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
    expect(await done).toEqual(fail('full'));
    expect(changed.size).toBe(0);
    expect(shown.at(-1)).toEqual({ done: 200, canEnd: false });
  });

  test('are as they were in the library where it fails in the midst of it', async () => {
    vi.useRealTimers();
    const library = emptyLibrary();
    const snippet = snippetOf(DENIAL);
    const at = (start: number) => ({ ...snippet.selectors, position: { start, end: start + 9 } });
    await saveAll(
      library,
      IDS.map((id) => ({ ...snippet, id, selectors: at(Number(id)) })),
    );
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
    expect(done).toMatchObject({ error: { code: 'full' } });
    expect(await library.snippets.filter(({ note }) => note !== '').count()).toBe(0);
  });

  test('are not said to be as they were where that fails', async () => {
    const done = inSteps(
      IDS,
      async () => {
        await vi.advanceTimersByTimeAsync(2_000);
        work.value?.cancel?.();
        return ok(null);
      },
      async () => fail('full'),
    );
    expect(await done).toEqual(fail('full'));
  });
});
