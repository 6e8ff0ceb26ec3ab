import type { PageDetails, Snippet } from '../snippets/types';
import { pageMessenger } from './page-messenger';
import type { CurrentPage } from './read-current-page';

/** Address and text of the page that is shown, for a report of a fault; null where it does not answer. */
export async function wordsOfPage({ tabId, reading }: CurrentPage): Promise<string | null> {
  const answer = await pageMessenger.toPage(tabId, 'page/text', null);
  return answer.ok ? `${reading.page.url}\n\n${answer.value.text}` : null;
}

/** Address and paragraph of a saved claim, for the same. */
export function wordsOfClaim(claim: {
  readonly snippet: Snippet;
  readonly page: PageDetails;
}): string {
  return `${claim.page.url}\n\n${claim.snippet.paragraph.text}`;
}
