import type { Extractor } from '../../core/types';
import { createArabicExtractor } from '../../index';
import { isAlive } from '../../platform/alive';
import { type Reading, readPage } from './read';
import { askSaved } from './saving';

/** The newest reading of a page. */
export interface Reader {
  current(): Reading | null;
  /** Reads the page anew; an older reading that is not done is given up. */
  read(): Promise<void>;
  /** The reading when none is under way any more; makes the first. */
  settled(): Promise<Reading | null>;
  /** Asks the library again what of the page is saved. */
  refreshSaved(): Promise<void>;
  /** Takes over what is known to be saved now. */
  markSaved(ids: readonly string[]): void;
  stop(): void;
}

/** What is told of readings. */
export interface ReadListener {
  /** A reading begins: words that change from now on may not be what was read. */
  onBegin(): void;
  /** There is a new reading, or news of what is saved. */
  onRead(): void;
}

/** Makes the reader of a page, which reads it again and again if need be. */
export function createReader(document: Document, { onBegin, onRead }: ReadListener): Reader {
  let reading: Reading | null = null;
  let underway: Promise<void> | null = null;
  let generation = 0;
  let extractor: Extractor | null = null;

  const makeExtractor = () => {
    extractor ??= createArabicExtractor();
    return extractor;
  };
  const take = (next: Reading) => {
    reading = next;
    onRead();
  };
  const readOnce = async () => {
    generation += 1;
    const mine = generation;
    const isWanted = () => mine === generation && isAlive();
    onBegin();
    const next = await readPage({
      document,
      before: reading,
      extractor: makeExtractor,
      withSaved: askSaved,
      isWanted,
    });
    if (next !== null && isWanted()) take(next);
  };
  const read = () => {
    // Whatever goes wrong with us is no matter of the page's.
    underway = readOnce().catch(() => undefined);
    return underway;
  };
  return {
    current: () => reading,
    read,
    async settled() {
      let waited: Promise<void> | null = null;
      do {
        waited = underway ?? read();
        await waited;
      } while (waited !== underway);
      return reading;
    },
    async refreshSaved() {
      const asked = reading;
      if (asked === null) return;
      const items = await askSaved(asked.article, asked.items);
      const isNews = items.some((item, at) => item.saved !== asked.items[at]?.saved);
      if (asked === reading && isNews) take({ ...asked, items });
    },
    markSaved(ids) {
      if (reading === null) return;
      const items = reading.items.map((item) =>
        ids.includes(item.snippet.id) ? { ...item, saved: true } : item,
      );
      take({ ...reading, items });
    },
    stop() {
      generation += 1;
    },
  };
}
