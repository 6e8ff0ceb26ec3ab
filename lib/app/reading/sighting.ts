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

const seenOf = ({ items, kept }: Reading): Seen =>
  Object.fromEntries(
    items
      .filter(({ saved }) => saved)
      .map(({ snippet }): [string, Seen[string]] => [
        snippet.id,
        { state: 'found', start: snippet.selectors.position.start },
      ])
      .concat(
        kept.flatMap(({ snippet, state, changes, same }) =>
          state === 'unseen'
            ? []
            : [
                [
                  snippet.id,
                  {
                    state,
                    ...(changes.length > 0 ? { changes } : same[0] && { start: same[0].start }),
                  },
                ],
              ],
        ),
      ),
  );

/** Makes the report of a page; the same is told once. */
export function createSightingReport(): SightingReport {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '{}';
  return {
    note(reading) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const seen = seenOf(reading);
        const now = JSON.stringify(seen);
        if (now === told) return;
        told = now;
        void messenger.toBackground('snippets/seen', { seen });
      }, SETTLED);
    },
    stop: () => clearTimeout(timer),
  };
}
