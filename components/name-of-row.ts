import { claimText, cueText } from '../lib/snippets/claim';
import { sourceName } from '../lib/snippets/names';
import type { Snippet } from '../lib/snippets/types';

/** Words of the claim that are enough to tell one row from the next. */
const WORDS = 7;

/**
 * What a row's own buttons are called by: who, the verb, and how the claim begins.
 * @param unstated what stands for a source that is not stated
 */
export function nameOfRow(snippet: Snippet, unstated: string): string {
  const claim = claimText(snippet).split(' ');
  const beginning = claim.slice(0, WORDS).join(' ') + (claim.length > WORDS ? '…' : '');
  return `${sourceName(snippet) ?? unstated}، ${cueText(snippet)} ${beginning}`.trim();
}
