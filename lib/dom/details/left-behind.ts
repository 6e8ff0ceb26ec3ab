import { pageIdOf } from '../../snippets/page-id';
import type { PageDetails } from '../../snippets/types';

/** What a document has said of itself, by the address that it had. */
export type Visited = Map<string, PageDetails>;

/**
 * A document that goes to another address by its own script often leaves its head as it was: where it names the address
 * of a page that stood there before, what it says of author and days as it did there is of that page.
 * @param visited takes this page too
 */
export function withoutLeftBehind(stated: PageDetails, visited: Visited): PageDetails {
  const own = pageIdOf({ url: stated.url, canonicalUrl: null });
  const claimed = pageIdOf(stated);
  visited.set(own, stated);
  const left = claimed === own ? undefined : visited.get(claimed);
  if (left === undefined) return stated;
  const unlessLeft = (what: 'author' | 'published' | 'modified') =>
    stated[what] === left[what] ? null : stated[what];
  return {
    ...stated,
    canonicalUrl: null,
    author: unlessLeft('author'),
    published: unlessLeft('published'),
    modified: unlessLeft('modified'),
  };
}
