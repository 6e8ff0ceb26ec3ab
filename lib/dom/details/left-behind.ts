import { pageIdOf } from '../../snippets/page-id';
import type { PageDetails } from '../../snippets/types';

/** What a document has said of itself, by the addresses that it had and those that it claimed. */
export type Visited = Map<string, PageDetails>;

const ownId = ({ url }: PageDetails) => pageIdOf({ url, canonicalUrl: null });

/**
 * A document that goes to another address by its own script often leaves its head as it was: where it claims the address
 * of a page that stood there before, what it says of author and days as it did there is of that page.
 * @param visited takes this page too
 */
export function withoutLeftBehind(stated: PageDetails, visited: Visited): PageDetails {
  const [own, claimed] = [ownId(stated), pageIdOf(stated)];
  const left = visited.get(claimed);
  visited.set(own, stated);
  if (left === undefined) visited.set(claimed, stated);
  if (left === undefined || claimed === own || ownId(left) === own) return stated;
  const now = { ...stated, canonicalUrl: null };
  for (const what of ['author', 'published', 'modified'] as const)
    if (now[what] === left[what]) now[what] = null;
  return now;
}
