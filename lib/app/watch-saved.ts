import { fail, ok, type Result } from '../result';
import { DEFAULT_VIEW } from '../search/view';
import type { SnippetWithPage } from '../snippets/types';
import type { StorageCode } from '../storage/failures';
import { listSaved } from '../storage/lists';
import { watch } from '../storage/watch';
import { library } from './library';
import { type IndexNews, type LibraryIndex, openLibraryIndex } from './library-index';
import { readRecords } from './read-records';

/** What is wanted of the saved claims. */
export interface Wanted {
  /** As in a search; an empty text wants everything. */
  readonly query: string;
  /** How many at most. */
  readonly limit: number;
}

/** Some of the saved claims, the newest first. */
export interface SavedItems {
  readonly items: readonly SnippetWithPage[];
  /** Whether there are others, or may be as long as not all has been read. */
  readonly more: boolean;
}

/** Called with each outcome; after a failure no further one comes: another search tries again. */
type Listener = (outcome: Result<SavedItems, StorageCode>) => void;

/** The saved claims as a page follows them. */
export interface SavedWatcher {
  /**
   * What a query finds, now and again whenever any tab saves or deletes.
   * @returns the way to stop
   */
  watch(wanted: Wanted, listener: Listener): () => void;
  stop(): void;
}

/** Follows the saved claims; from its first search on with the library in memory, since to read all of it at each key takes seconds. */
export function createSavedWatcher(): SavedWatcher {
  let index: LibraryIndex | null = null;
  let news: IndexNews | null = null;
  const searches = new Set<() => void>();
  const close = () => {
    index?.stop();
    index = null;
    news = null;
  };
  const open = (newest: number) =>
    openLibraryIndex({
      newest,
      onNews(told) {
        news = told;
        for (const search of searches) search();
      },
    });
  const searching = ({ query, limit }: Wanted, listener: Listener) => {
    if (news?.state === 'failed') close();
    index ??= open(limit);
    const known = index;
    let asked = 0;
    const tell: Listener = (outcome) => {
      if (!outcome.ok) searches.delete(search);
      listener(outcome);
    };
    const find = async () => {
      if (news === null) return;
      if (news.state === 'failed') return tell(fail(news.code ?? 'broken'));
      const { total, ids, isPartial } = known.answer({ ...DEFAULT_VIEW, query });
      // Nothing is said to be found only when all has been read.
      if (isPartial && total === 0) return;
      asked += 1;
      const mine = asked;
      const read = await readRecords(ids(0, limit));
      if (mine !== asked || !searches.has(search)) return;
      tell(read.ok ? ok({ items: read.value, more: isPartial || total > limit }) : read);
    };
    const search = () => void find();
    searches.add(search);
    search();
    return () => void searches.delete(search);
  };
  return {
    watch: (wanted, listener) =>
      wanted.query.trim() === '' ? listing(wanted, listener) : searching(wanted, listener),
    stop() {
      searches.clear();
      close();
    },
  };
}

/** What is listed without a search is read from the database alone. */
function listing(wanted: Wanted, listener: Listener): () => void {
  return watch(
    library,
    () => listSaved(library, wanted),
    (list) => {
      if (!list.ok) return listener(list);
      const { items, next } = list.value;
      listener(ok({ items, more: next !== null }));
    },
  );
}
