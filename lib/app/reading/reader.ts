import { sameStart } from '../../dom/same-start';
import { createLineCache, type LineCache } from '../../dom/text/cache';
import type { ReadingItem } from '../../messaging/messages';
import { isAlive } from '../../platform/alive';
import type { PageDetails } from '../../snippets/types';
import { unlessLate } from '../../turn';
import { createAskingReader } from '../engine/ask';
import { messenger } from '../messenger';
import { readPage } from './read';
import type { Reading } from './reading';
import { askLibrary, withLibrary } from './saving';

/** The newest reading of a page. */
export interface Reader {
  /** What has been read of the page, to be told of its changes. */
  readonly cache: LineCache;
  current(): Reading | null;
  /** The item with an id, or with one that it had before it was known to be in the library. */
  find(id: string): ReadingItem | undefined;
  /** Reads the page anew; an older reading that is not done is given up. */
  read(): Promise<void>;
  /** The reader's own cues and names are others now: what was read already is as if it had not been. */
  forget(): void;
  /** The reading when none is under way any more; makes the first. */
  settled(): Promise<Reading | null>;
  /** Reads a page that nobody follows anew; where the same page was read a moment ago the library alone is asked. */
  renew(): Promise<void>;
  /** Asks the library again what of the page is saved. */
  refreshSaved(): Promise<void>;
  /**
   * Takes over what is known to be saved now.
   * @param same ids of those that were saved before under another one
   */
  markSaved(ids: readonly string[], same: Readonly<Record<string, string>>): void;
  /** Shows an item in the place of the one of its id. */
  replace(item: ReadingItem): void;
  stop(): void;
}

/** What is told of readings. */
export interface ReadListener {
  /** A reading begins: words that change from now on may not be what was read. */
  onBegin(): void;
  /** Resolves when all that the reader made of the page is with the library: what that says before is older than what is shown. */
  written?(): Promise<unknown>;
  /** There is a new reading, a part of a long one, or news of what is saved. */
  onRead(): void;
}

/** How long the marks wait for the library to say what is saved, in milliseconds. */
const PATIENCE = 1_000;

/** Under the same address and title a page says what it said so many milliseconds ago: whoever shows it asks several times. */
const MOMENT = 1_000;

/** Makes the reader of a page, which reads it again and again if need be. */
export function createReader(
  document: Document,
  { onBegin, onRead, written }: ReadListener,
): Reader {
  let reading: Reading | null = null;
  let underway: Promise<void> | null = null;
  let generation = 0;
  let isStopped = false;
  /** The reading that there is was made with other cues and names. */
  let isOutdated = false;
  /** When the newest reading was done, and of which page. */
  let last = { at: Number.NEGATIVE_INFINITY, page: '' };

  const cache = createLineCache();
  let stories = createAskingReader(messenger);
  /** Ids that items had, and those that they have now. */
  const renamed = new Map<string, string>();
  const rememberNames = (next: Reading) => {
    const items = reading?.items ?? [];
    const same = sameStart(next.items, items);
    for (const [at, { snippet }] of next.items.slice(same).entries()) {
      const before = items[same + at]?.snippet;
      const isSame = before?.attribution === snippet.attribution && before.id !== snippet.id;
      if (before && isSame) renamed.set(before.id, snippet.id);
    }
  };
  const take = (next: Reading) => {
    if (isStopped) return;
    rememberNames(next);
    reading = next;
    onRead();
  };
  const refreshSaved = async (): Promise<void> => {
    await written?.();
    const asked = reading;
    if (asked === null) return;
    const answer = await askLibrary(asked.article.details);
    if (answer === null) return;
    if (asked !== reading) return refreshSaved(); // what was shown meanwhile may be newer than the answer
    const { items, kept } = withLibrary(asked.article, asked.items, answer, document);
    const isNews =
      items.some((item, at) => item !== asked.items[at]) ||
      JSON.stringify(kept) !== JSON.stringify(asked.kept);
    if (isNews) take({ ...asked, items, kept });
  };
  const askInTime = async (page: PageDetails) => {
    const asking = askLibrary(page);
    const answer = await unlessLate(asking, PATIENCE, 'late');
    // What it says later is shown when it comes, of whatever has been read by then.
    if (answer === 'late') void asking.then(refreshSaved);
    return answer === 'late' ? null : answer;
  };
  const pageNow = () => `${document.URL} ${document.title}`;
  const wasJustRead = () =>
    !isOutdated && performance.now() - last.at < MOMENT && last.page === pageNow();
  const readOnce = async () => {
    generation += 1;
    const mine = generation;
    const isWanted = () => mine === generation && isAlive();
    const page = pageNow();
    onBegin();
    const next = await readPage({
      document,
      cache,
      stories,
      before: reading,
      isOutdated,
      askLibrary: askInTime,
      onPart: take,
      isWanted,
    });
    if (next === null || !isWanted()) return;
    isOutdated = false;
    last = { at: performance.now(), page };
    take(next);
  };
  const read = () => {
    // Whatever goes wrong with us is no matter of the page's.
    underway = readOnce().catch(() => undefined);
    return underway;
  };
  return {
    cache,
    current: () => reading,
    find(id) {
      const now = renamed.get(id) ?? id;
      return reading?.items.find(({ snippet }) => snippet.id === now);
    },
    read,
    forget() {
      stories = createAskingReader(messenger);
      isOutdated = reading !== null;
    },
    async settled() {
      let waited: Promise<void> | null = null;
      do {
        waited = underway ?? read();
        await waited;
      } while (waited !== underway);
      return reading;
    },
    renew: () => (wasJustRead() ? refreshSaved() : read()),
    refreshSaved,
    markSaved(ids, same) {
      if (reading === null) return;
      const items = reading.items.map((item) => {
        const { snippet } = item;
        if (!ids.includes(snippet.id)) return item;
        return {
          ...item,
          snippet: { ...snippet, id: same[snippet.id] ?? snippet.id },
          saved: true,
        };
      });
      take({ ...reading, items });
    },
    replace(item) {
      if (reading === null) return;
      const items = reading.items.map((one) => (one.snippet.id === item.snippet.id ? item : one));
      take({ ...reading, items });
    },
    stop() {
      isStopped = true;
      generation += 1;
    },
  };
}
