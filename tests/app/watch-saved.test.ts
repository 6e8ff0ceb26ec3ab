// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { IndexListener, IndexNews } from '../../lib/app/library-index';
import { createSavedWatcher } from '../../lib/app/watch-saved';
import { fail, ok, type Result } from '../../lib/result';

/** The library as it is read: each opening of it, and each question for records. */
const fake = vi.hoisted(() => ({
  openings: [] as IndexListener[],
  stopped: 0,
  questions: [] as ((read: Result<readonly []>) => void)[],
}));
vi.mock('../../lib/app/library-index', () => ({
  openLibraryIndex(listener: IndexListener) {
    fake.openings.push(listener);
    return {
      answer: () => ({ total: 1, ids: () => ['a'], isPartial: false }),
      stop: () => {
        fake.stopped += 1;
      },
    };
  },
}));
vi.mock('../../lib/app/read-records', () => ({
  readRecords: () => new Promise((resolve) => fake.questions.push(resolve)),
}));

const READY: IndexNews = { state: 'ready', loaded: 1, expected: 1, code: null };
const FAILED: IndexNews = { ...READY, state: 'failed', code: 'broken' };
const WANTED = { query: 'قال', limit: 10 };
const FOUND = ok({ items: [], more: false });

beforeEach(() => {
  fake.openings.length = 0;
  fake.questions.length = 0;
  fake.stopped = 0;
});

test('after a failure nothing more is told of a search, not even what was still being read', async () => {
  const told = vi.fn();
  createSavedWatcher().watch(WANTED, told);
  fake.openings[0]?.onNews(READY);
  fake.openings[0]?.onNews(FAILED);
  fake.questions[0]?.(ok([]));
  await Promise.resolve();
  fake.openings[0]?.onNews(FAILED);
  expect(told.mock.calls).toEqual([[fail('broken')]]);
});

test('the search after a failure reads the library again', async () => {
  const watcher = createSavedWatcher();
  watcher.watch(WANTED, () => {})();
  fake.openings[0]?.onNews(FAILED);
  const told = vi.fn();
  watcher.watch(WANTED, told);
  expect(fake.stopped).toBe(1);
  fake.openings[1]?.onNews(READY);
  fake.questions[0]?.(ok([]));
  await vi.waitFor(() => expect(told.mock.calls).toEqual([[FOUND]]));
});
