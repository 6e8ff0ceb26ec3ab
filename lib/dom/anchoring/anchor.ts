import type { Span } from '../../core/types';
import type { Snippet } from '../../snippets/types';
import { findFuzzily, type WordChange } from './fuzzy';
import { findQuote } from './quote';
import { indexWords, type WordIndex } from './words';

/** What became of saved words on their page. */
export type Anchored =
  | { readonly state: 'found'; readonly span: Span }
  | { readonly state: 'changed'; readonly span: Span; readonly changes: readonly WordChange[] }
  | { readonly state: 'lost' };

/**
 * Makes the question what became of saved words in a text: first at their old place, then by the words with what stands
 * around them, then by the words that are left of them, written variants of Arabic being one. The answer costs
 * little where nothing has changed.
 */
export function anchorIn(text: string): (selectors: Snippet['selectors']) => Anchored {
  let index: WordIndex | null = null;
  return (selectors) => {
    const exact = findQuote(text, selectors);
    if (exact !== null) return { state: 'found', span: exact };
    index ??= indexWords(text);
    const fuzzy = findFuzzily(text, index, selectors);
    if (fuzzy === null) return { state: 'lost' };
    const { span, changes } = fuzzy;
    return changes.length === 0 ? { state: 'found', span } : { state: 'changed', span, changes };
  };
}
