import type { Article } from '../../snippets/article';
import type { Page, Snippet } from '../../snippets/types';
import type { Library } from '../database';
import { type ArticleRow, type Brought, type PageRow, withoutImport } from '../rows';
import { packText } from '../text';
import { type Visible, visibleRows } from '../visible';
import { type Judged, type JudgedPage, judgePage, judgeSnippet } from './incoming';

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
  /** To be called in a transaction where the answer has to hold. */
  judge(batch: PackedBatch): Promise<JudgedBatch>;
}

/** Begins with a file. Rejects as the database does. */
export async function createSession(library: Library): Promise<Session> {
  const idOf = await idsByAddress(library, await visibleRows(library));
  const renamed = new Map<string, string>();
  const pageOf = new Map<string, Page>();

  const knownId = ({ id, addresses }: Page) =>
    [id, ...addresses].map((address) => idOf.get(address)).find((known) => known) ?? id;
  const idHere = (pageId: string) => renamed.get(pageId) ?? pageId;
  return {
    async judge(batch) {
      batch.pages.forEach((page) => {
        renamed.set(page.id, knownId(page));
      });
      const articles = batch.articles.map((row) => ({ ...row, pageId: idHere(row.pageId) }));
      const snippets = batch.snippets.map((snippet) => {
        const pageId = idHere(snippet.pageId);
        return pageId === snippet.pageId ? snippet : { ...snippet, pageId };
      });
      // Asked all at once: each question that waits for another costs as much as many rows.
      const [isVisible, knownPages, knownArticles, knownSnippets] = await Promise.all([
        visibleRows(library),
        library.pages.bulkGet(batch.pages.map(({ id }) => idHere(id))),
        library.articles.bulkGet(articles.map(({ pageId, hash }) => [pageId, hash] as const)),
        library.snippets.bulkGet(snippets.map(({ id }) => id)),
      ]);
      const seen = <Row extends Brought>(row: Row | undefined) =>
        row && isVisible(row) ? withoutImport(row) : null;
      const pages = batch.pages.map((page, at) => judgePage(seen(knownPages[at]), page));
      for (const { page } of pages) pageOf.set(page.id, page);
      return {
        pages,
        pageOf,
        articles: articles.filter((_, at) => seen(knownArticles[at]) === null),
        snippets: snippets.map((snippet, at) => judgeSnippet(seen(knownSnippets[at]), snippet)),
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
