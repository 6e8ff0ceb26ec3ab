import type { PageState } from '../../snippets/types';
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

const statesOf = ({ items, kept }: Reading): Readonly<Record<string, PageState>> => {
  const found = items.filter(({ saved }) => saved).map(({ snippet }) => [snippet.id, 'found']);
  return Object.fromEntries([...found, ...kept.map(({ snippet, state }) => [snippet.id, state])]);
};

/** Makes the report of a page; the same is told once. */
export function createSightingReport(): SightingReport {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '{}';
  return {
    note(reading) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const states = statesOf(reading);
        if (JSON.stringify(states) === told) return;
        told = JSON.stringify(states);
        void messenger.toBackground('snippets/seen', { states });
      }, SETTLED);
    },
    stop: () => clearTimeout(timer),
  };
}
