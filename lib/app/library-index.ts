import { createSearchIndex, type SearchIndex } from '../search/index';
import type { Answer } from '../search/index/answer';
import type { View } from '../search/view';
import type { SnippetWithPage } from '../snippets/types';
import type { Library } from '../storage/database';
import type { StorageCode } from '../storage/failures';
import {
  countEntries,
  type LoadedEntry,
  loadEntries,
  loadEntriesOf,
  type Newest,
  newestOf,
} from '../storage/load-entries';
import type { EntryKey } from '../storage/rows';
import { newestRows } from '../storage/shown-rows';
import { unlessLate, untilDrawn, untilIdle } from '../turn';
import { takeAhead } from './ahead/kept';

/** What needs the library opened by Dexie, which comes after the first rows. */
type Stored = typeof import('./stored');

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

/**
 * News while loading come at most this often, in milliseconds, and when so many times more has been read: each is
 * followed by a new answer, which costs the more the more there is.
 */
const PACE = 300;
const GROWTH = 1.3;

/** After more changes than these an index is kept anew. */
const MOST_CHANGED = 200;

/** Who is told of a library that is being read, and what is wanted of it first. */
export interface IndexListener {
  /** How many of the newest claims are wanted before anything else. */
  readonly newest: number;
  /** Called as the reading goes on, and after every change: what was answered before may be others now. */
  onNews(news: IndexNews): void;
  /** Called once, before the first news, with the newest claims: what most readers see first needs no further reading. */
  onNewest?(records: readonly SnippetWithPage[]): void;
}

/** Takes the library into memory, as it was kept or a stretch at a time, and follows it from then on. */
export function openLibraryIndex({ newest, onNews, onNewest }: IndexListener): LibraryIndex {
  let index = createSearchIndex();
  let news: IndexNews = { state: 'loading', loaded: 0, expected: null, code: null };
  let isStopped = false;
  let stopWatching = () => {};
  /** Changes come one after the other, and after what is being read. */
  let turn: Promise<void> = Promise.resolve();

  const tell = (next: Partial<IndexNews>) => {
    news = { ...news, ...next, loaded: index.size };
    if (!isStopped) onNews(news);
  };
  const attempt = async (work: (stored: Stored) => Promise<void>) => {
    const stored = await import('./stored');
    const done = await stored.onLibrary(stored.library, () => work(stored));
    if (!done.ok) tell({ state: 'failed', code: done.error.code });
  };
  const put = (into: SearchIndex, loaded: readonly LoadedEntry[]) => {
    for (const { entry, page } of loaded) into.put(entry, page);
  };
  const show = async ({ loaded, records, next }: Newest) => {
    put(index, loaded);
    onNewest?.(records);
    tell(next ? {} : { state: 'ready', expected: index.size });
    await untilDrawn(); // before more is asked for
  };
  const first = async () => {
    const ahead = await newestAhead();
    if (ahead) await show(ahead);
    await attempt(async (stored) => {
      const { library, watchChanges } = stored;
      const known = ahead ?? newestOf(await newestRows(library.backendDB(), newest));
      if (!ahead) await show(known);
      if (known.next) await rest(library, known.next, known.change);
      else void keep(library, known.change);
      if (!isStopped) stopWatching = watchChanges(library, known.change, follow, fail);
    });
  };
  /** What comes after the newest: from the index that was kept, or read to its end. */
  const rest = async (library: Library, from: EntryKey, change: number) => {
    const { findKept } = await import('./kept-index');
    const kept = await findKept(library);
    if (kept) {
      const whole = createSearchIndex(kept.index);
      const isGone = await some(library, kept.changed, whole);
      index = whole;
      if (isGone || kept.changed.length > MOST_CHANGED) void keep(library, change);
    } else {
      await readOn(library, from);
      void keep(library, change);
    }
    tell({ state: 'ready', expected: index.size });
  };
  /** For the page that opens next: what has changed is not read again at each opening, and what is gone not left in a file. */
  const keep = async (library: Library, change: number) => {
    await untilIdle();
    const { keepIndex } = await import('./kept-index');
    if (!isStopped) await keepIndex(library, index, change);
  };
  const readOn = async (library: Library, from: EntryKey) => {
    let told = performance.now();
    let size = 0;
    news = { ...news, expected: await countEntries(library) };
    for await (const chunk of loadEntries(library, from)) {
      if (isStopped) return;
      put(index, chunk);
      if (performance.now() - told < PACE || index.size < size * GROWTH) continue;
      told = performance.now();
      size = index.size;
      tell({});
    }
  };
  const again = async (stored: Stored) => {
    const change = await stored.lastChange(stored.library);
    const fresh = createSearchIndex();
    for await (const chunk of loadEntries(stored.library)) {
      if (isStopped) return;
      put(fresh, chunk);
    }
    index = fresh;
    void keep(stored.library, change);
  };
  /** Reads what has changed; tells whether any of it is gone. */
  const some = async (library: Library, ids: readonly string[], into: SearchIndex) => {
    const now = await loadEntriesOf(library, ids);
    const there = new Set(now.map(({ entry }) => entry.id));
    const gone = ids.filter((id) => !there.has(id));
    for (const id of gone) into.remove(id);
    put(into, now);
    return gone.length > 0;
  };
  const follow = (ids: readonly string[] | null) => {
    const read = () =>
      attempt(async (stored) => {
        await (ids === null ? again(stored) : some(stored.library, ids, index));
        tell({ expected: index.size });
      });
    turn = turn.then(read).catch(fail);
  };
  const fail = () => tell({ state: 'failed', code: 'broken' });

  turn = first().catch(fail);
  return {
    answer: (view) => ({ ...index.answer(view), isPartial: news.state === 'loading' }),
    stop() {
      isStopped = true;
      stopWatching();
    },
  };
}

/** Milliseconds after which the library is opened in the ordinary way, which says what keeps it closed. */
const PATIENCE = 1_000;

/** What the page asked for before its scripts were there; null where the library has still to be asked. */
async function newestAhead(): Promise<Newest | null> {
  const asked = takeAhead('newest');
  if (!asked) return null;
  const rows = asked.then((read) => read && newestOf(read)).catch(() => null);
  return unlessLate(rows, PATIENCE, null);
}
