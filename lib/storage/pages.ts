import type { Page, Snippet } from '../snippets/types';
import type { Library } from './database';
import type { PageRow } from './rows';
import { recordsSeen, type Sight, sightOf } from './visible';

/** The pages of these snippets as they are to be seen, by their ids. */
export async function pagesOf(
  library: Library,
  snippets: readonly Snippet[],
): Promise<ReadonlyMap<string, Page>> {
  const ids = [...new Set(snippets.map(({ pageId }) => pageId))];
  if (ids.length === 0) return new Map();
  const [rows, asSeen] = await Promise.all([library.pages.bulkGet(ids), sightOf(library)]);
  return pagesById(rows, asSeen);
}

/** Pages that were read, as they are to be seen, by their ids. */
export function pagesById(
  rows: readonly (PageRow | undefined)[],
  asSeen: Sight,
): ReadonlyMap<string, Page> {
  return new Map(recordsSeen(rows, asSeen).map((page) => [page.id, page]));
}

/** Those of the pages that were found by some addresses that are seen under one of them: an import may be giving it to them. */
export function pagesMetAs(
  found: readonly PageRow[],
  addresses: readonly string[],
  asSeen: Sight,
): readonly Page[] {
  return recordsSeen(found, asSeen).filter((page) =>
    page.addresses.some((address) => addresses.includes(address)),
  );
}

/** Which of the pages that were found under any of these addresses is the page, the oldest where there are several; null where none is. */
export function pageKnownAs(found: readonly Page[], addresses: readonly string[]): Page | null {
  const exact = found.find(({ id }) => id === addresses[0]);
  const oldest = found.toSorted((a, b) => Date.parse(a.firstSavedAt) - Date.parse(b.firstSavedAt));
  return exact ?? oldest[0] ?? null;
}

/** The texts that are kept of a page. */
export function textsOf(library: Library, pageId: string) {
  return library.articles.where(':id').between([pageId], [pageId, []]);
}

/** A page as it was first met, with the gaps filled that it had then, and every address of both. */
export function mergedPage(known: Page, other: Page): Page {
  const stated = Object.entries(known).filter(([, value]) => value !== null);
  const addresses = [...new Set([...known.addresses, ...other.addresses])];
  return { ...other, ...Object.fromEntries(stated), addresses };
}

/** Whether a page's snippets are searched, filtered or sorted by something that has changed with the page. */
export const isListedAnew = (before: Page, after: Page): boolean =>
  before.title !== after.title ||
  before.outlet !== after.outlet ||
  before.published !== after.published;

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
