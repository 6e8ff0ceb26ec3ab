import type { Article } from '../snippets/article';
import type { SnippetWithPage } from '../snippets/types';
import type { Library } from './database';
import { listSaved, type SavedList } from './lists';
import { unpackText } from './text';
import { visibleRows } from './visible';

/** Snippets read at once while exporting. */
const CHUNK = 500;

/**
 * The saved snippets that a query finds, all of them, newest first, read in stretches.
 * Rejects as the database does.
 */
export async function* allSaved(library: Library, query: string): AsyncGenerator<SnippetWithPage> {
  let list: SavedList;
  let after: SavedList['next'] = null;
  do {
    list = await listSaved(library, { query, limit: CHUNK, after });
    yield* list.items;
    after = list.next;
  } while (after !== null);
}

/** An article's text as it was read; null when this version is not kept. Rejects when its bytes are damaged. */
export async function readArticle(
  library: Library,
  pageId: string,
  hash: string,
): Promise<Article | null> {
  const isVisible = await visibleRows(library);
  const row = await library.articles.get([pageId, hash]);
  if (!row || !isVisible(row)) return null;
  return { pageId, hash, readAt: row.readAt, text: await unpackText(row.packed) };
}
