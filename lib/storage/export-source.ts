import type { Article, ArticleKey } from '../snippets/article';
import type { SnippetWithPage } from '../snippets/types';
import { chunksOf } from './chunks';
import type { Library } from './database';
import { type Found, findEntries } from './lists';
import { loadEntries } from './load-entries';
import { readRecords, readRecordsByPage } from './read';
import { unpackText } from './text';
import { sightOf } from './visible';

/** Snippets read at once while exporting. */
const CHUNK = 500;

/** Snippets beside their pages, in stretches as they are read. Rejects as the database does. */
export type Stretches = AsyncGenerator<readonly SnippetWithPage[]>;

/** The saved snippets that a query finds, all of them, newest first. */
export async function* allSaved(library: Library, query: string): Stretches {
  let found: Found;
  let after: Found['next'] = null;
  do {
    found = await findEntries(library, { query, limit: CHUNK, after });
    yield readRecordsByPage(library, found.entries);
    after = found.next;
  } while (after !== null);
}

/** Everything there is, the trash after what is saved. */
export async function* allRecords(library: Library): Stretches {
  for await (const loaded of loadEntries(library))
    yield readRecordsByPage(
      library,
      loaded.map(({ entry }) => entry),
    );
}

/** The snippets of these ids that are there, in the order given. */
export async function* recordsOf(library: Library, ids: readonly string[]): Stretches {
  for (const chunk of chunksOf(ids, CHUNK)) yield readRecords(library, chunk);
}

/** An article's text as it was read; null when this version is not kept. Rejects when its bytes are damaged. */
export async function readArticle(
  library: Library,
  pageId: string,
  hash: string,
): Promise<Article | null> {
  const [article = null] = await readArticles(library, [[pageId, hash]]);
  return article;
}

/** Several texts at once, in the order asked for; null for those that are not kept. Rejects as `readArticle`. */
export async function readArticles(
  library: Library,
  keys: readonly ArticleKey[],
): Promise<readonly (Article | null)[]> {
  const asSeen = await sightOf(library);
  const rows = await library.articles.bulkGet([...keys]);
  return rows.map((row) => {
    const seen = row && asSeen(row);
    if (!seen) return null;
    const { pageId, hash, readAt, packed } = seen;
    return { pageId, hash, readAt, text: unpackText(packed) };
  });
}
