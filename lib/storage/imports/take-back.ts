import type { Library } from '../database';
import { pagesOf } from '../pages';
import type { StagedRow } from '../rows';
import { putSnippets } from '../snippet-rows';

/**
 * Puts back what a stretch has taken away; what is there again by now stays as it is.
 * To be called inside a transaction on all tables.
 */
export async function takeBack(library: Library, { before }: StagedRow): Promise<void> {
  if (!before) return;
  const { articles, pages, snippets } = before;
  const keys = articles.map(({ pageId, hash }) => [pageId, hash] as const);
  const missing = async <Row>(rows: readonly Row[], here: PromiseLike<readonly unknown[]>) => {
    const there = await here;
    return rows.filter((_, at) => there[at] === undefined);
  };
  await library.articles.bulkPut(await missing(articles, library.articles.bulkGet(keys)));
  const pageIds = pages.map(({ id }) => id);
  await library.pages.bulkPut(await missing(pages, library.pages.bulkGet(pageIds)));
  const ids = snippets.map(({ id }) => id);
  const back = await missing(snippets, library.snippets.bulkGet(ids));
  await putSnippets(library, back, await pagesOf(library, back));
}
