import type { Translator } from '../i18n/translator';
import { referenceText } from '../snippets/reference';
import type { SnippetWithPage } from '../snippets/types';

/** Claims with their references as plain text, one after the other with an empty line between them. */
export function clipboardText(records: readonly SnippetWithPage[], words: Translator): string {
  return records.map(({ snippet, page }) => referenceText(snippet, page, words)).join('\n\n');
}
