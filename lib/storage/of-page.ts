import type { Result } from '../result';
import { addressesOf } from '../snippets/page-id';
import type { PageDetails, Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { withoutImport } from './rows';
import { visibleRows } from './visible';

/** The snippets saved from this page, under any of its addresses, in the order of the text; none from the trash. */
export function snippetsOfPage(
  library: Library,
  page: Pick<PageDetails, 'url' | 'canonicalUrl'>,
): Promise<Result<readonly Snippet[], StorageCode>> {
  return onLibrary(library, async () => {
    const isVisible = await visibleRows(library);
    const ids = await library.pages.where('addresses').anyOf(addressesOf(page)).primaryKeys();
    const rows = await library.snippets
      .where('pageId')
      .anyOf([...new Set(ids)])
      .toArray();
    return rows
      .filter((row) => row.deletedAt === null && isVisible(row))
      .map(withoutImport)
      .sort((a, b) => a.selectors.position.start - b.selectors.position.start);
  });
}
