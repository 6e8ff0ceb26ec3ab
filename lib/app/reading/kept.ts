import type { Span } from '../../core/types';
import { anchorIn } from '../../dom/anchoring/anchor';
import { showsForeignFrame } from '../../dom/frames';
import { shownText } from '../../dom/shown-text';
import type { ReadingItem } from '../../messaging/messages';
import type { KeptClaim, Snippet } from '../../snippets/types';

/** A saved snippet that the engine does not find as it was saved, with what is left of it on the page. */
export interface Kept extends KeptClaim {
  /** Where in the article's text words of it stand. */
  readonly same: readonly Span[];
}

/** What the reader selected where no article was read stands in a text of its own, without any surroundings. */
const isBeside = ({ by, selectors: { quote } }: Snippet) =>
  by === 'reader' && quote.prefix + quote.suffix === '';

/** What was saved from a page beside its items, looked for by its words; what was beside the article, in all that is shown. */
export function keptOf(
  text: string,
  items: readonly ReadingItem[],
  library: readonly Snippet[],
  document: Document,
): readonly Kept[] {
  const found = new Set(items.filter(({ saved }) => saved).map(({ snippet }) => snippet.id));
  const anchor = anchorIn(text);
  const besideArticle = ({ selectors }: Snippet): Omit<Kept, 'snippet'> => {
    const { state, changes } = anchorIn(shownText(document))(selectors);
    const isHidden = state === 'lost' && showsForeignFrame(document);
    return { state: isHidden ? 'unseen' : state, changes, same: [] };
  };
  return library
    .filter(({ id }) => !found.has(id))
    .map((snippet) => {
      const anchored = anchor(snippet.selectors);
      const isLost = anchored.state === 'lost' && isBeside(snippet);
      return { snippet, ...(isLost ? besideArticle(snippet) : anchored) };
    });
}
