import type { Result } from '../result';
import { addressesOf } from '../snippets/page-id';
import type { PageDetails, Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { withoutImport } from './rows';
import { visibleBeside } from './visible';

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
      const [open, ids] = await Promise.all([
        imports.toArray(),
        pages
          .where('addresses')
          .anyOf([...addresses])
          .primaryKeys(),
      ]);
      const isVisible = visibleBeside(open);
      const rows = await snippets
        .where('pageId')
        .anyOf([...new Set(ids)])
        .toArray();
      return rows
        .filter((row) => row.deletedAt === null && isVisible(row))
        .map(withoutImport)
        .sort((a, b) => a.selectors.position.start - b.selectors.position.start);
    }),
  );
}
