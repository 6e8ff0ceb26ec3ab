import type { PageDetails, Snippet } from '../snippets/types';
import { pageMessenger } from './page-messenger';
import type { CurrentPage } from './read-current-page';

/** Address and text of the page that is shown, for a report of a fault; where it does not answer, the paragraphs of its claims. */
export async function wordsOfPage({ tabId, reading }: CurrentPage): Promise<string> {
  const answer = await pageMessenger.toPage(tabId, 'page/text', null);
  const paragraphs = new Set(reading.items.map(({ snippet }) => snippet.paragraph.text));
  const text = answer.ok ? answer.value.text : [...paragraphs].join('\n');
  return `${reading.page.url}\n\n${text}`;
}

/** Address and paragraph of a saved claim, for the same. */
export function wordsOfClaim(claim: {
  readonly snippet: Snippet;
  readonly page: PageDetails;
}): string {
  return `${claim.page.url}\n\n${claim.snippet.paragraph.text}`;
}
