import type { Span } from '../../core/types';
import type { PageState, Snippet, WordChange } from '../../snippets/types';
import { findFuzzily } from './fuzzy';
import { findQuote } from './quote';
import { indexWords, type WordIndex } from './words';

/** What became of saved words on their page. */
export interface Anchored {
  readonly state: PageState;
  /** Where in the text words stand that were saved; none where they are lost. */
  readonly same: readonly Span[];
  /** The words that are others now. */
  readonly changes: readonly WordChange[];
}

/**
 * Makes the question what became of saved words in a text: first at their old place, then by the words with what stands
 * around them, then by the words that are left of them, written variants of Arabic being one. The answer costs
 * little where nothing has changed.
 */
export function anchorIn(text: string): (selectors: Snippet['selectors']) => Anchored {
  let index: WordIndex | null = null;
  return (selectors) => {
    const exact = findQuote(text, selectors);
    if (exact !== null) return { state: 'found', same: [exact], changes: [] };
    index ??= indexWords(text);
    const fuzzy = findFuzzily(text, index, selectors);
    if (fuzzy === null) return { state: 'lost', same: [], changes: [] };
    const { span, same, changes } = fuzzy;
    if (changes.length === 0) return { state: 'found', same: [span], changes };
    return { state: 'changed', same, changes };
  };
}
