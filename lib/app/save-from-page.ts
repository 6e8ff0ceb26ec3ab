import type { PageSaved } from '../messaging/messages';
import type { Result } from '../result';
import { pageMessenger } from './page-messenger';

/**
 * Saves attributions of the page in a tab, by the ids of its reading; all of them with `null`.
 * The content script sends them, since the article's text is with it.
 * @returns the ids that are in the library now, and which of their claims were saved before
 */
export async function saveFromPage(
  tabId: number,
  ids: readonly string[] | null,
): Promise<Result<PageSaved>> {
  return pageMessenger.toPage(tabId, 'page/save', { ids });
}
