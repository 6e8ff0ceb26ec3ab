import { computed, effect, signal } from '@preact/signals';
import { countSaved } from '../../lib/app/count-saved';
import { deleteSnippets } from '../../lib/app/delete-snippets';
import { restoreSnippets } from '../../lib/app/restore-snippets';
import { createSavedWatcher } from '../../lib/app/watch-saved';
import type { FormatId } from '../../lib/export';
import { isolate } from '../../lib/i18n/bidi';
import { openOwnPage } from '../../lib/platform/tabs';
import { createHitFinder } from '../../lib/search/hits';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { readPage } from '../shared/page-state';
import { currentWords } from '../shared/settings-state';
import { failureTo, say, sayEnd, sayFailure, withWayBack } from '../shared/toast-state';
import { withProgress } from '../shared/work-state';

/** How many claims are shown at first, and how many more with each press. */
const STRETCH = 50;

/** The saved claims that the search finds, as the library stands now. */
export type SavedState =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly code: string }
  | {
      readonly state: 'read';
      readonly query: string;
      readonly items: readonly SnippetWithPage[];
      readonly more: boolean;
    };

export const saved = signal<SavedState>({ state: 'busy' });
export const query = signal('');
export const total = signal(0);
const limit = signal(STRETCH);

const watcher = createSavedWatcher();

/** Finds what the search hits in the words that are shown. */
export const hits = computed(() => createHitFinder(query.value));

/** Whether anything is saved that could be exported. */
export const exportable = computed(
  () => saved.value.state === 'read' && saved.value.items.length > 0,
);

/**
 * Follows the library: the list is as the last change of any tab left it.
 * @returns the way to stop
 */
export function startSaved(): () => void {
  return effect(() => {
    const wanted = { query: query.value, limit: limit.value };
    return watcher.watch(wanted, (outcome) => {
      saved.value = outcome.ok
        ? { state: 'read', query: wanted.query, ...outcome.value }
        : { state: 'failed', code: outcome.error.code };
      if (wanted.query === '') void count();
    });
  });
}

async function count(): Promise<void> {
  const counted = await countSaved();
  if (counted.ok) total.value = counted.value;
}

/** Searches from the newest on. */
export function search(words: string): void {
  limit.value = STRETCH;
  query.value = words;
}

/** Shows a further stretch of the list. */
export function showMore(): void {
  limit.value += STRETCH;
}

/** Puts a claim into the trash, with a way back while the toast is there. */
export async function remove(id: string): Promise<void> {
  const answer = await withWayBack(async () => {
    const deleted = await deleteSnippets([id]);
    if (deleted.ok) say(currentWords().t('toast.deleted', { count: 1 }), () => void putBack(id));
    return deleted;
  });
  if (!answer.ok) return sayFailure(failureTo('delete', answer.error.code));
  await readPage();
}

async function putBack(id: string): Promise<void> {
  const answer = await restoreSnippets([id]);
  if (!answer.ok) return sayFailure(answer.error.code);
  say(currentWords().t('toast.restored'));
  await readPage();
}

/** More claims than these may take longer to write than a popup is open. */
const FEW = 1_000;

/** Hands the claims that the search finds to the reader as a file. */
export async function exportShown(format: FormatId): Promise<void> {
  const words = query.value;
  const { t, language } = currentWords();
  const isCut = saved.value.state === 'read' && saved.value.more;
  if (total.value > FEW && isCut) return leaveToLibrary(format, words);
  const { exportSaved } = await import('../../lib/app/export-saved');
  const all = words === '' ? total.value : null;
  const answer = await withProgress('exporting', all, (follow) =>
    exportSaved(format, { query: words }, { language }, follow),
  );
  if (!answer.ok) return sayEnd(answer.error.code);
  const { count: written, fileName } = answer.value;
  say(t('toast.exported', { count: written, file: isolate(fileName) }));
}

/** What a popup does ends with it: the library page writes the file, and shows how far it has come. */
async function leaveToLibrary(format: FormatId, words: string): Promise<void> {
  const params = new URLSearchParams({ ...(words !== '' && { q: words }), export: format });
  await openOwnPage(`/library.html?${params}`);
  close();
}
