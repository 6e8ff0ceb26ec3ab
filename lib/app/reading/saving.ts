import type { Article } from '../../dom/article';
import type { ReadingItem, SaveResponse } from '../../messaging/messages';
import { fail, ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import { messenger } from '../messenger';
import { withCorrections } from './corrected';
import { withSaved } from './items';
import { keptOf } from './kept';
import type { Reading } from './read';

/**
 * Sends attributions of a page to the library, all of them with `null`.
 * @returns the ids that are in it now, those of them that were in it under another id, and whose claims were saved before; `not-found` when the page has none of those asked for
 */
export async function saveItems(
  { items, article }: Reading,
  ids: readonly string[] | null,
): Promise<Result<SaveResponse>> {
  const wanted = items.filter(({ snippet }) => ids === null || ids.includes(snippet.id));
  if (wanted.length === 0)
    return ids?.length ? fail('not-found') : ok({ saved: [], same: {}, claimed: {} });
  const { details: page, text } = article;
  const savedAt = isoWithOffset(new Date()); // they were drafted when the page was read
  const snippets = wanted.map(({ snippet }) => ({ ...snippet, savedAt }));
  return messenger.toBackground('snippets/save', { page, text, snippets });
}

/** Marks what is in the library, and looks for what else of it was saved; null where the library does not answer. */
export async function askSaved(
  { details: page, text }: Article,
  items: readonly ReadingItem[],
): Promise<Pick<Reading, 'items' | 'kept'> | null> {
  const answer = await messenger.toBackground('snippets/of-page', { page });
  if (!answer.ok) return null;
  const { snippets, corrections } = answer.value;
  const saved = withSaved(items, snippets);
  const now = withCorrections(saved, { text, snippets, corrections });
  return { items: now, kept: keptOf(text, now, snippets) };
}
