import { afterEach, describe, expect, test, vi } from 'vitest';
import { askToKeep, diskUse } from '../../lib/platform/disk';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose storage answers so. */
function browserWith(storage: object) {
  vi.stubGlobal('navigator', { storage });
}

describe('asking the browser to keep the library', () => {
  test('does not ask where it is kept already', async () => {
    const persist = vi.fn();
    browserWith({ persisted: async () => true, persist });
    expect(await askToKeep()).toBe('kept');
    expect(persist).not.toHaveBeenCalled();
  });

  const no = async (): Promise<boolean> => false;
  const yes = async (): Promise<boolean> => true;
  test.each([
    ['grants', { persisted: no, persist: yes }, 'kept'],
    ['refuses', { persisted: no, persist: no }, 'unknown'],
    ['cannot be asked', { persisted: no }, 'unknown'],
  ] as const)('that %s it', async (_what, storage, keeping) => {
    browserWith(storage);
    expect(await askToKeep()).toBe(keeping);
  });
});

describe('what is stored', () => {
  test.each([
    [
      { usage: 5, quota: 100 },
      { used: 5, room: 100 },
    ],
    [{ usage: 5 }, null],
  ])('%j takes %j', async (estimate, use) => {
    browserWith({ estimate: async () => estimate });
    expect(await diskUse()).toEqual(use);
  });

  test('is not known where the browser does not tell', async () => {
    browserWith({});
    expect(await diskUse()).toBeNull();
  });
});
