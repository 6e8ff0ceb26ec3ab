import { mergeSnippets, sameRecord } from '../../corrections/merge';
import type { Page, Snippet } from '../../snippets/types';
import type { Library } from '../database';
import { mergedPage, pagesOf } from '../pages';
import { type StagedRow, withoutImport } from '../rows';
import { putSnippets } from '../snippet-rows';
import { visibleRows } from '../visible';

/**
 * Puts back what a stretch has changed or taken away; what somebody else has changed since stays as it is.
 * To be called inside a transaction on all tables.
 */
export async function takeBack(library: Library, part: StagedRow): Promise<void> {
  const { pages, articles, snippets } = part.before ?? {};
  if (!pages || !articles || !snippets) return;
  const keys = articles.map(({ pageId, hash }) => [pageId, hash] as const);
  const kept = await library.articles.bulkGet(keys);
  await library.articles.bulkPut(articles.filter((_, at) => kept[at] === undefined));
  const pagesBack = await pagesToPutBack(library, part, pages);
  await library.pages.bulkPut(pagesBack);
  const back = await snippetsToPutBack(library, part, snippets);
  const isBack = new Set(back.map(({ id }) => id));
  const others = await snippetsOn(
    library,
    pagesBack.map(({ id }) => id),
  );
  // What a page says stands in the entries of all its snippets.
  const toWrite = [...back, ...others.filter(({ id }) => !isBack.has(id))];
  await putSnippets(library, toWrite, await pagesOf(library, toWrite));
}

async function pagesToPutBack(library: Library, part: StagedRow, before: readonly Page[]) {
  const theirs = new Map(part.mergedPages.map((page) => [page.id, page]));
  const now = await library.pages.bulkGet(before.map(({ id }) => id));
  return before.filter((page, at) => {
    const [row, their] = [now[at], theirs.get(page.id)];
    if (!row) return true;
    return their && sameRecord(withoutImport(row), mergedPage(page, their));
  });
}

async function snippetsToPutBack(library: Library, part: StagedRow, before: readonly Snippet[]) {
  const merges = new Map(part.mergedSnippets.map((merge) => [merge.theirs.id, merge]));
  const now = await library.snippets.bulkGet(before.map(({ id }) => id));
  return before.filter((mine, at) => {
    const [row, merge] = [now[at], merges.get(mine.id)];
    if (!row) return true;
    return merge && sameRecord(withoutImport(row), mergeSnippets(mine, merge.theirs, merge.prefer));
  });
}

/** The snippets of some pages that are to be seen. */
export async function snippetsOn(
  library: Library,
  pageIds: readonly string[],
): Promise<readonly Snippet[]> {
  if (pageIds.length === 0) return [];
  const isVisible = await visibleRows(library);
  const rows = await library.snippets.where('pageId').anyOf(pageIds).toArray();
  return rows.filter(isVisible).map(withoutImport);
}
