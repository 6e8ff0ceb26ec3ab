import type { Page, Snippet } from '../snippets/types';
import type { Library } from './database';

/** The pages of these snippets, by their ids. */
export async function pagesOf(
  library: Library,
  snippets: readonly Snippet[],
): Promise<ReadonlyMap<string, Page>> {
  const ids = [...new Set(snippets.map(({ pageId }) => pageId))];
  const rows = await library.pages.bulkGet(ids);
  return new Map(rows.flatMap((page) => (page ? [[page.id, page]] : [])));
}

/** A snippet's page. Should a damaged library have lost it, what its id still tells: no snippet goes with its page. */
export function pageOf(snippet: Snippet, pages: ReadonlyMap<string, Page>): Page {
  return (
    pages.get(snippet.pageId) ?? {
      id: snippet.pageId,
      url: `https://${snippet.pageId}`,
      canonicalUrl: null,
      title: null,
      outlet: null,
      author: null,
      published: null,
      modified: null,
      addresses: [snippet.pageId],
      firstSavedAt: snippet.savedAt,
    }
  );
}
