import { computed, effect, signal } from '@preact/signals';
import { rowsIn } from '../../components/library/row-height';
import {
  type IndexNews,
  type LibraryAnswer,
  type LibraryIndex,
  openLibraryIndex,
} from '../../lib/app/library-index';
import { createHitFinder } from '../../lib/search/hits';
import { DEFAULT_VIEW } from '../../lib/search/view';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { untilDrawn } from '../../lib/turn';
import { view } from './view-state';

/** How far the library has been read; each news is a new value. */
export const news = signal<IndexNews>({
  state: 'loading',
  loaded: 0,
  expected: null,
  code: null,
});

let index: LibraryIndex | null = null;

/**
 * Begins to read the library, and follows it.
 * @param onNewest called once with the newest claims, before there is an answer
 */
export function startIndex(onNewest: (records: readonly SnippetWithPage[]) => void): void {
  index = openLibraryIndex({
    newest: rowsIn(innerHeight),
    onNewest,
    onNews(told) {
      const isFirst = told.state === 'ready' && news.value.state === 'loading';
      news.value = told;
      if (isFirst) void lookAfter();
    },
  });
}

/** Does something once, when the library has been read or cannot be. */
export function onceRead(work: () => unknown): void {
  const stop = effect(() => {
    if (news.value.state === 'loading') return;
    queueMicrotask(() => stop());
    work();
  });
}

/** What has time until the claims are shown. */
async function lookAfter(): Promise<void> {
  const { lookAfterLibrary } = await import('../../lib/app/look-after');
  await lookAfterLibrary(new Date());
}

/** What the view shows now; null before anything was read. */
export const answer = computed(() => {
  const { loaded, state } = news.value;
  return index && (loaded > 0 || state !== 'loading') ? index.answer(view.value) : null;
});

/** The answer that the pictures show: they follow when its rows and counts have been drawn. */
export const pictured = signal<LibraryAnswer | null>(null);

/** Has the pictures follow the view. */
export function startPictures(): void {
  effect(() => {
    if (answer.value)
      void untilDrawn().then(() => {
        pictured.value = answer.peek();
      });
  });
}

const shelf = computed(() => view.value.shelf);

/** How many claims are on the shelf that is shown. */
export const whole = computed(() => {
  const known = news.value.loaded;
  return index && known > 0 ? index.answer({ ...DEFAULT_VIEW, shelf: shelf.value }).total : 0;
});

/** There is nothing on the shelf that is shown: nothing to narrow, to picture or to open. */
export const isBare = computed(() => news.value.state !== 'loading' && whole.value === 0);

/** Nothing stands in the trash either. */
export const isTrashEmpty = computed(() => {
  const known = news.value.loaded;
  return !index || known === 0 || index.answer({ ...DEFAULT_VIEW, shelf: 'trash' }).total === 0;
});

/** Tags in use, the most used first. */
export const knownTags = computed(() =>
  (answer.value?.facet('tag', { limit: 50 }).values ?? [])
    .map(({ value }) => value)
    .filter((tag) => tag !== ''),
);

const query = computed(() => view.value.query);

/** Finds what the search hits in the words that are shown. */
export const hits = computed(() =>
  query.value.trim() === '' ? undefined : createHitFinder(query.value),
);
