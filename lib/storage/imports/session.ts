import type { Article } from '../../snippets/article';
import type { Page, Snippet } from '../../snippets/types';
import type { Library } from '../database';
import type { ArticleRow, PageRow } from '../rows';
import { packText } from '../text';
import { type Visible, visibleRows } from '../visible';
import { type Judged, type JudgedPage, judgePages, judgeSnippets } from './incoming';

/** Some of what a file holds. */
export interface Batch {
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  readonly snippets: readonly Snippet[];
}

/** The same, judged against the library and under the ids that pages have here. */
export interface JudgedBatch {
  readonly pages: readonly JudgedPage[];
  /** Those that are not here. */
  readonly articles: readonly ArticleRow[];
  readonly snippets: readonly Judged[];
  /** The page of each snippet, by its id. */
  readonly pageOf: ReadonlyMap<string, Page>;
}

/** A batch whose texts are packed, which cannot be done within a transaction. */
export interface PackedBatch extends Omit<Batch, 'articles'> {
  readonly articles: readonly ArticleRow[];
}

/** Packs the texts of a batch. */
export async function packBatch(batch: Batch): Promise<PackedBatch> {
  const articles = batch.articles.map(async ({ text, ...article }) => ({
    ...article,
    packed: await packText(text),
  }));
  return { ...batch, articles: await Promise.all(articles) };
}

/** Judges the batches of one file one after the other, remembering which page is which. */
export interface Session {
  judge(batch: PackedBatch, isVisible: Visible): Promise<JudgedBatch>;
}

/** Begins with a file. Rejects as the database does. */
export async function createSession(library: Library): Promise<Session> {
  const isVisibleNow = await visibleRows(library);
  const idOf = await idsByAddress(library, isVisibleNow);
  const renamed = new Map<string, string>();
  const pageOf = new Map<string, Page>();

  const knownId = ({ id, addresses }: Page) =>
    [id, ...addresses].map((address) => idOf.get(address)).find((known) => known) ?? id;
  const idHere = (pageId: string) => renamed.get(pageId) ?? pageId;
  return {
    async judge(batch, isVisible) {
      const pages = await judgePages(library, batch.pages, knownId, isVisible);
      pages.forEach(({ page }, at) => {
        pageOf.set(page.id, page);
        renamed.set(batch.pages[at]?.id ?? page.id, page.id);
      });
      const articles = batch.articles.map((row) => ({ ...row, pageId: idHere(row.pageId) }));
      const snippets = batch.snippets.map((snippet) => {
        const pageId = idHere(snippet.pageId);
        return pageId === snippet.pageId ? snippet : { ...snippet, pageId };
      });
      const known = await library.articles.bulkGet(
        articles.map(({ pageId, hash }) => [pageId, hash] as const),
      );
      return {
        pages,
        pageOf,
        articles: articles.filter((_, at) => {
          const row = known[at];
          return !row || !isVisible(row);
        }),
        snippets: await judgeSnippets(library, snippets, isVisible),
      };
    },
  };
}

/** Pages read at once. */
const CHUNK = 2_000;

/** The ids of all pages by their addresses: asked once, since asking for each page of a file takes far longer. */
async function idsByAddress(
  library: Library,
  isVisible: Visible,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  let last = '';
  let chunk: readonly PageRow[];
  do {
    chunk = await library.pages.where(':id').above(last).limit(CHUNK).toArray();
    for (const page of chunk)
      if (isVisible(page)) for (const address of page.addresses) ids.set(address, page.id);
    last = chunk.at(-1)?.id ?? last;
  } while (chunk.length === CHUNK);
  return ids;
}
