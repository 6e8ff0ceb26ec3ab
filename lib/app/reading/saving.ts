import type { Article } from '../../dom/article';
import type { BackgroundMessages, ReadingItem, SaveResponse } from '../../messaging/messages';
import { fail, ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import type { PageDetails } from '../../snippets/types';
import { messenger } from '../messenger';
import { withCorrections } from './corrected';
import { withSaved } from './items';
import { keptOf } from './kept';
import type { Reading } from './reading';

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

/** What the library has of a page. */
export type OfPage = BackgroundMessages['snippets/of-page']['response'];

/** Asks the library what it has of a page; null where it does not answer. */
export async function askLibrary(page: PageDetails): Promise<OfPage | null> {
  const answer = await messenger.toBackground('snippets/of-page', { page });
  return answer.ok ? answer.value : null;
}

/** The items as the reader made them: what is in the library is saved, what was corrected is so. */
export function asKnown(
  { text }: Article,
  items: readonly ReadingItem[],
  { snippets, corrections }: OfPage,
): readonly ReadingItem[] {
  return withCorrections(withSaved(items, snippets), { text, snippets, corrections });
}

/** The same, with what else was saved from the page. */
export function withLibrary(
  article: Article,
  items: readonly ReadingItem[],
  ofPage: OfPage,
  document: Document,
): Pick<Reading, 'items' | 'kept'> {
  const known = asKnown(article, items, ofPage);
  return { items: known, kept: keptOf(article.text, known, ofPage.snippets, document) };
}
