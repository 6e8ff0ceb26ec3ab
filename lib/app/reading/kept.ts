import type { Span } from '../../core/types';
import { anchorIn } from '../../dom/anchoring/anchor';
import type { ReadingItem } from '../../messaging/messages';
import type { KeptClaim, PageState, Snippet } from '../../snippets/types';
import { messenger } from '../messenger';
import type { Reading } from './read';

/** A saved snippet that the engine does not find as it was saved, with what is left of it on the page. */
export interface Kept extends KeptClaim {
  /** Where in the article's text words of it stand. */
  readonly same: readonly Span[];
}

/** What was saved from a page beside its items, looked for by its words. */
export function keptOf(
  text: string,
  items: readonly ReadingItem[],
  library: readonly Snippet[],
): readonly Kept[] {
  const found = new Set(items.filter(({ saved }) => saved).map(({ snippet }) => snippet.id));
  const anchor = anchorIn(text);
  return library
    .filter(({ id }) => !found.has(id))
    .map((snippet) => ({ snippet, ...anchor(snippet.selectors) }));
}

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
