import type { BackgroundMessages } from '../../messaging/messages';
import { messenger } from '../messenger';
import type { Reading } from './reading';

/** How long a page has been as it is before the library hears what became of its snippets: much comes late. */
const SETTLED = 2_000;

/** Tells the library what became of saved snippets on their page. */
export interface SightingReport {
  /** The page was read, or there is news of what is saved. */
  note(reading: Reading): void;
  stop(): void;
}

type Seen = BackgroundMessages['snippets/seen']['request']['seen'];

const seenOf = ({ items, kept }: Reading): Seen => {
  const seen: Record<string, Seen[string]> = {};
  for (const { snippet, saved } of items) if (saved) seen[snippet.id] = { state: 'found' };
  for (const { snippet, state, changes } of kept)
    if (state !== 'unseen') seen[snippet.id] = { state, ...(changes.length > 0 && { changes }) };
  return seen;
};

/** Makes the report of a page; the same is told once. */
export function createSightingReport(): SightingReport {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '{}';
  return {
    note(reading) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const seen = seenOf(reading);
        if (JSON.stringify(seen) === told) return;
        told = JSON.stringify(seen);
        void messenger.toBackground('snippets/seen', { seen });
      }, SETTLED);
    },
    stop: () => clearTimeout(timer),
  };
}
