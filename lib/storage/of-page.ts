import type { Result } from '../result';
import { pageIdOf } from '../snippets/page-id';
import type { PageDetails, Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';

/** The snippets saved from this page, under any of its addresses, in the order of the text; none from the trash. */
export function snippetsOfPage(
  library: Library,
  page: Pick<PageDetails, 'url' | 'canonicalUrl'>,
): Promise<Result<readonly Snippet[], StorageCode>> {
  return onLibrary(library, async () => {
    const rows = await library.snippets.where({ pageId: pageIdOf(page) }).toArray();
    return rows
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => a.selectors.position.start - b.selectors.position.start);
  });
}
