import type { Result } from '../result';
import { addressesOf } from '../snippets/page-id';
import type { PageDetails, Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { pagesMetAs } from './pages';
import { recordsSeen, sightBeside } from './visible';

/** The snippets saved from this page, under any of its addresses, in the order of the text; none from the trash. */
export function snippetsOfPage(
  library: Library,
  page: Pick<PageDetails, 'url' | 'canonicalUrl'>,
): Promise<Result<readonly Snippet[], StorageCode>> {
  return snippetsAt(library, addressesOf(page));
}

/** The same for a page as it is kept, which may have been met under further addresses. */
export function snippetsAt(
  library: Library,
  addresses: readonly string[],
): Promise<Result<readonly Snippet[], StorageCode>> {
  const { imports, pages, snippets } = library;
  return onLibrary(library, () =>
    library.transaction('r', imports, pages, snippets, async () => {
      const [open, found] = await Promise.all([
        imports.toArray(),
        pages
          .where('addresses')
          .anyOf([...addresses])
          .distinct()
          .toArray(),
      ]);
      const asSeen = sightBeside(open);
      const rows = await snippets
        .where('pageId')
        .anyOf(pagesMetAs(found, addresses, asSeen).map(({ id }) => id))
        .toArray();
      return recordsSeen(rows, asSeen)
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => a.selectors.position.start - b.selectors.position.start);
    }),
  );
}
