import type { Span } from '../../core/types';
import { anchorIn } from '../../dom/anchoring/anchor';
import type { ReadingItem } from '../../messaging/messages';
import type { KeptClaim, Snippet } from '../../snippets/types';

/** A saved snippet that the engine does not find as it was saved, with what is left of it on the page. */
export interface Kept extends KeptClaim {
  /** Where in the article's text words of it stand. */
  readonly same: readonly Span[];
}

/** What was saved from a page beside its items, looked for by its words. */
export function keptOf(
  text: string,
  items: readonly ReadingItem[],
  library: readonly Snippet[],
): readonly Kept[] {
  const found = new Set(items.filter(({ saved }) => saved).map(({ snippet }) => snippet.id));
  const anchor = anchorIn(text);
  return library
    .filter(({ id }) => !found.has(id))
    .map((snippet) => ({ snippet, ...anchor(snippet.selectors) }));
}
