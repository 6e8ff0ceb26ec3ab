import { afterEach, describe, expect, test } from 'vitest';
import {
  dismiss,
  failureTo,
  say,
  sayChanged,
  toast,
  undoLast,
  withWayBack,
} from '../../entrypoints/shared/toast-state';

afterEach(dismiss);

describe('taking back', () => {
  const undone: string[] = [];
  const sayDone = (what: string) => say(what, () => undone.push(what));
  afterEach(() => undone.splice(0));

  test('takes back what the toast speaks of, once', () => {
    sayDone('first');
    expect(undoLast()).toBe(true);
    expect(undone).toEqual(['first']);
    expect(toast.value).toBeNull();
    expect(undoLast()).toBe(false);
  });

  test('while something is under way means that, and not what was done before', async () => {
    let resolve = () => {};
    const answer = new Promise<void>((done) => {
      resolve = done;
    });
    sayDone('first');
    const work = withWayBack(async () => {
      await answer;
      sayDone('second');
    });
    expect(undoLast()).toBe(true);
    expect(undone).toEqual([]);
    resolve();
    await work;
    await expect.poll(() => undone).toEqual(['second']);
  });

  test('has nothing to take back where what was under way failed', async () => {
    const work = withWayBack(async () => {
      throw new Error('no');
    });
    expect(undoLast()).toBe(true);
    await expect(work).rejects.toThrow('no');
    expect(toast.value).toBeNull();
  });
});

describe('what was changed', () => {
  const onUndo = () => {};
  const shown = () => toast.value && { text: toast.value.text, canUndo: 'onUndo' in toast.value };

  test('is said with its way back', () => {
    sayChanged('قولان في السلّة', null, onUndo);
    expect(shown()).toEqual({ text: 'قولان في السلّة', canUndo: true });
  });

  test('in part is said with what kept the rest from it, and the way back of that part', () => {
    sayChanged('قولان في السلّة', failureTo('delete', 'full'), onUndo);
    expect(shown()?.text).toMatch(/^قولان في السلّة لا غير. امتلأ القرص .* أعد المحاولة/);
    expect(toast.value).toMatchObject({ onUndo, details: {} });
  });

  test('is said to be nothing where that is so, without a way back', () => {
    sayChanged(null, failureTo('delete', 'full'), onUndo);
    expect(shown()).toMatchObject({ canUndo: false });
    expect(shown()?.text).toMatch(/^امتلأ القرص/);
    sayChanged(null, 'cancelled', onUndo);
    expect(shown()).toEqual({ text: 'أُلغي، ولم يتغيّر شيء', canUndo: false });
  });
});
