import type { Page } from '../snippets/types';
import type { Library } from './database';
import { mergedPage, textsOf } from './pages';
import type { ArticleRow, ImportRow } from './rows';
import { byId, putSnippets } from './snippet-rows';
import { recordsSeen, type Sight } from './visible';

/**
 * Whether pages may be joined: not while work goes on that counts on those that are there, and may be taken back. Who meets
 * the article after it joins them.
 */
export const mayJoin = (imports: readonly ImportRow[]): boolean =>
  imports.every(({ state }) => state === 'done');

/**
 * Makes several pages of one article, which were met apart, one: what was saved of the others goes over to the first, with
 * the texts that it was found in. To be called inside a transaction of a save, where `mayJoin`.
 */
export async function joinPages(
  library: Library,
  page: Page,
  others: readonly Page[],
  asSeen: Sight,
): Promise<void> {
  const all = [page, ...others];
  const [first] = all.toSorted((a, b) => Date.parse(a.firstSavedAt) - Date.parse(b.firstSavedAt));
  const { firstSavedAt } = first ?? page;
  const joined = { ...others.reduce(mergedPage, page), firstSavedAt };
  const ids = others.map(({ id }) => id);
  const rows = await library.snippets
    .where('pageId')
    .anyOf(all.map(({ id }) => id))
    .toArray();
  const snippets = recordsSeen(rows, asSeen);
  await moveTexts(library, page.id, ids);
  await library.pages.bulkDelete(ids);
  await library.pages.put(joined);
  // Those of the first too: what its page says stands in what they are listed by.
  await putSnippets(
    library,
    snippets.map((snippet) => ({ ...snippet, pageId: page.id })),
    new Map([[page.id, joined]]),
    byId(rows),
  );
}

/** Of a text that both have, that of the first stays: it is the same. */
async function moveTexts(library: Library, to: string, from: readonly string[]): Promise<void> {
  const here = await textsOf(library, to).toArray();
  const hashes = new Set(here.map(({ hash }) => hash));
  const moved: ArticleRow[] = [];
  for (const pageId of from) {
    for (const row of await textsOf(library, pageId).toArray())
      if (!hashes.has(row.hash)) moved.push({ ...row, pageId: to });
    await textsOf(library, pageId).delete();
  }
  await library.articles.bulkPut(moved);
}
