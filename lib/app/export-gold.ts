import { goldArticle } from '../corrections/gold';
import { downloadFile } from '../platform/downloads';
import { ok, type Result } from '../result';
import { pageIdOf } from '../snippets/page-id';
import type { Exported } from './export-saved';
import { pageMessenger } from './page-messenger';
import type { CurrentPage } from './read-current-page';

/** The most signs of an address that go into a file's name. */
const LONGEST = 60;

/**
 * Hands the page's text and its attributions, as the reader would have them, to the reader as a file in the form of the
 * annotation guide. From pages of the extension alone.
 */
export async function exportPageGold({ tabId, reading }: CurrentPage): Promise<Result<Exported>> {
  const answer = await pageMessenger.toPage(tabId, 'page/text', null);
  if (!answer.ok) return answer;
  const id = pageIdOf(reading.page)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  const snippets = reading.items.map(({ snippet }) => snippet);
  const gold = goldArticle(id, answer.value.text, snippets);
  const fileName = `${id}.gold.json`;
  const content = JSON.stringify(gold, null, 1);
  downloadFile(fileName, new Blob([content], { type: 'application/json' }));
  return ok({ fileName, count: gold.attributions.length });
}
