import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSteps } from '../../entrypoints/library/in-steps';
import { type WorkShown, work } from '../../entrypoints/shared/work-state';
import { fail, ok, type Result } from '../../lib/result';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const IDS = Array.from({ length: 1200 }, (_, at) => `${at}`);

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
    expect(await done).toMatchObject(ok([{ length: 500 }, { length: 500 }, { length: 200 }]));
    expect(changed.size).toBe(1200);
    expect(shown.map((one) => one.done)).toEqual([0, 500, 1000]);
    expect(work.value).toBeNull();
  });

  test('are as they were where the reader ends it, and it is shown how they become so', async () => {
    const { done, changed, shown } = slowly(({ size }) => {
      if (size === 1000) work.value?.cancel?.();
      return ok(null);
    });
    expect(await done).toEqual(ok(null));
    expect(changed.size).toBe(0);
    expect(shown).toEqual([
      { done: 0, canEnd: true },
      { done: 500, canEnd: true },
      { done: 1000, canEnd: true },
      { done: 1200, canEnd: false },
      { done: 1000, canEnd: false },
      { done: 500, canEnd: false },
    ]);
  });

  test('are as they were where a stretch fails, which nobody can end either', async () => {
    const { done, changed, shown } = slowly(({ size }) =>
      size === 1000 ? fail('full') : ok(null),
    );
    expect(await done).toEqual(fail('full'));
    expect(changed.size).toBe(0);
    expect(shown.at(-1)).toEqual({ done: 500, canEnd: false });
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
