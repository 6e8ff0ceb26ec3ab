import type { Article } from '../../dom/article';
import type { ReadingItem, SaveResponse } from '../../messaging/messages';
import { fail, ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import { messenger } from '../messenger';
import { withCorrections } from './corrected';
import { withSaved } from './items';
import { keptOf } from './kept';
import type { Reading } from './read';

/** How long the marks wait for the library to say what is saved, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Sends attributions of a page to the library, all of them with `null`.
 * @returns the ids that are in it now, and those of them that were in it under another id; `not-found` when the page has none of those asked for
 */
export async function saveItems(
  { items, article }: Reading,
  ids: readonly string[] | null,
): Promise<Result<Pick<SaveResponse, 'saved' | 'same'>>> {
  const wanted = items.filter(({ snippet }) => ids === null || ids.includes(snippet.id));
  if (wanted.length === 0) return ids?.length ? fail('not-found') : ok({ saved: [], same: {} });
  const { details: page, text } = article;
  const savedAt = isoWithOffset(new Date()); // they were drafted when the page was read
  const snippets = wanted.map(({ snippet }) => ({ ...snippet, savedAt }));
  const answer = await messenger.toBackground('snippets/save', { page, text, snippets });
  return answer;
}

/** Marks what is in the library, and looks for what else of it was saved; leaves all as it is where it does not answer in time. */
export async function askSaved(
  { details: page, text }: Article,
  items: readonly ReadingItem[],
): Promise<Pick<Reading, 'items' | 'kept'>> {
  const answer = messenger.toBackground('snippets/of-page', { page });
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const first = await Promise.race([answer, late]);
  if (!first?.ok) return { items, kept: [] };
  const { snippets, corrections } = first.value;
  const saved = withSaved(items, snippets);
  const now = withCorrections(saved, { text, snippets, corrections });
  return { items: now, kept: keptOf(text, now, snippets) };
}
