import { createSearchIndex, type SearchIndex } from '../search/index';
import type { Answer } from '../search/index/answer';
import type { View } from '../search/view';
import { lastChange, watchChanges } from '../storage/changes';
import { onLibrary, type StorageCode } from '../storage/failures';
import { countEntries, loadEntries, loadEntriesOf } from '../storage/load-entries';
import { library } from './library';

/** How far the library has been read. */
export interface IndexNews {
  /** `loading`: answers are partial; `failed`: they stay as they are, and `code` says why. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly loaded: number;
  /** How many there are in all; null before it is known. */
  readonly expected: number | null;
  readonly code: StorageCode | null;
}

/** An answer, and whether everything had been read for it. */
export interface LibraryAnswer extends Answer {
  readonly isPartial: boolean;
}

/** The library in the memory of a page, kept as it is whichever tab changes it. */
export interface LibraryIndex {
  /** What a view shows now. */
  answer(view: View): LibraryAnswer;
  stop(): void;
}

/** News while loading come at most this often, in milliseconds: each is followed by a new answer. */
const PACE = 300;

/**
 * Reads the library into memory, a stretch at a time, and follows it from then on.
 * @param onNews called as the reading goes on, and after every change: what was answered before may be others now. After
 * the first stretch the reading waits for what it returns, so that what can be shown by then is shown first.
 */
export function openLibraryIndex(
  onNews: (news: IndexNews) => Promise<unknown> | undefined,
): LibraryIndex {
  let index = createSearchIndex();
  let news: IndexNews = { state: 'loading', loaded: 0, expected: null, code: null };
  let isStopped = false;
  let stopWatching = () => {};
  /** Changes come one after the other, and after what is being read. */
  let turn: Promise<void> = Promise.resolve();

  const tell = (next: Partial<IndexNews>) => {
    news = { ...news, ...next, loaded: index.size };
    return isStopped ? undefined : onNews(news);
  };
  const attempt = async (work: () => Promise<void>) => {
    const done = await onLibrary(library, work);
    if (!done.ok) tell({ state: 'failed', code: done.error.code });
  };
  const readAll = async (into: SearchIndex, onChunk: () => Promise<unknown> | undefined) => {
    for await (const chunk of loadEntries(library)) {
      if (isStopped) return;
      for (const { entry, page } of chunk) into.put(entry, page);
      await onChunk();
    }
  };
  const first = async () => {
    const since = await lastChange(library);
    let told = 0;
    await readAll(index, async () => {
      const now = performance.now();
      if (told > 0 && now - told < PACE) return;
      const isFirst = told === 0;
      told = now;
      const shown = tell({});
      if (!isFirst) return;
      await shown;
      const expected = await countEntries(library);
      news = { ...news, expected };
    });
    tell({ state: 'ready', expected: index.size });
    if (!isStopped) stopWatching = watchChanges(library, since, follow, fail);
  };
  const again = async () => {
    const fresh = createSearchIndex();
    await readAll(fresh, () => undefined);
    index = fresh;
  };
  const some = async (ids: readonly string[]) => {
    const now = await loadEntriesOf(library, ids);
    const there = new Set(now.map(({ entry }) => entry.id));
    for (const id of ids) if (!there.has(id)) index.remove(id);
    for (const { entry, page } of now) index.put(entry, page);
  };
  const follow = (ids: readonly string[] | null) => {
    turn = turn.then(() =>
      attempt(async () => {
        await (ids === null ? again() : some(ids));
        tell({ expected: index.size });
      }),
    );
  };
  const fail = () => tell({ state: 'failed', code: 'broken' });

  turn = attempt(first);
  return {
    answer: (view) => ({ ...index.answer(view), isPartial: news.state === 'loading' }),
    stop() {
      isStopped = true;
      stopWatching();
    },
  };
}
