import type { Table } from 'dexie';
import type { Article } from '../../snippets/article';
import type { Page, Snippet } from '../../snippets/types';
import type { Library } from '../database';
import type { ArticleRow, Brought } from '../rows';
import { packText } from '../text';
import { recordsSeen, type Sight } from '../visible';
import { type Judged, type JudgedPage, judgePage, judgeSnippet } from './incoming';
import { createKnown } from './known';

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

/** A batch whose texts are packed, which is done outside of the transaction. */
export interface PackedBatch extends Omit<Batch, 'articles'> {
  readonly articles: readonly ArticleRow[];
}

/** Packs the texts of a batch. */
export function packBatch(batch: Batch): PackedBatch {
  const articles = batch.articles.map(({ text, ...article }) => ({
    ...article,
    packed: packText(text),
  }));
  return { ...batch, articles };
}

/** Judges the batches of one file one after the other, remembering which page is which. */
export interface Session {
  /**
   * Takes in what others have written since; to be called at the beginning of a transaction in which verdicts have to
   * hold, and once before the first, which would be long otherwise.
   */
  catchUp(): Promise<void>;
  /** Asks the database for what may be known alone: a batch in which everything is new waits for nothing. */
  judge(batch: PackedBatch): Promise<JudgedBatch>;
}

/** What was asked for, and the rows that come of it. */
interface Asked<Row, Key> {
  readonly keys: readonly Key[];
  readonly asked: readonly Key[];
  readonly rows: PromiseLike<readonly (Row | undefined)[]> | readonly (Row | undefined)[];
}

/**
 * Begins with a file.
 * @param own the import that brings it in, which sees what it has written
 */
export function createSession(library: Library, own?: string): Session {
  const known = createKnown(library, own);
  const renamed = new Map<string, string>();
  const pageOf = new Map<string, Page>();
  let asSeen: Sight = (row) => row;

  const idHere = (pageId: string) => renamed.get(pageId) ?? pageId;
  /** Asks for the rows at those keys where there may be one. Not async: Dexie follows one such function at a time. */
  const ask = <Row extends Brought, Key>(
    table: Table<Row, Key>,
    keys: readonly Key[],
    mayHave: (key: Key) => boolean,
  ) => {
    const asked = keys.filter(mayHave);
    return { keys, asked, rows: asked.length === 0 ? [] : table.bulkGet(asked) };
  };
  /** The rows at the keys that are seen; null for the others. */
  const seen = async <Row extends Brought, Key>({ keys, asked, rows }: Asked<Row, Key>) => {
    const got = await rows;
    const found = new Map(asked.map((key, at) => [key, got[at]]));
    return keys.map((key) => {
      const [record = null] = recordsSeen([found.get(key)], asSeen);
      return record;
    });
  };
  return {
    async catchUp() {
      asSeen = await known.catchUp();
    },
    async judge(batch) {
      for (const page of batch.pages) renamed.set(page.id, known.idOfPage(page));
      const articles = batch.articles.map((row) => ({ ...row, pageId: idHere(row.pageId) }));
      const snippets = batch.snippets.map((snippet) => {
        const pageId = idHere(snippet.pageId);
        return pageId === snippet.pageId ? snippet : { ...snippet, pageId };
      });
      const pageIds = batch.pages.map(({ id }) => idHere(id));
      const articleKeys = articles.map(({ pageId, hash }) => [pageId, hash] as const);
      const snippetIds = snippets.map(({ id }) => id);
      // Asked all at once: each question that waits for another costs as much as many rows.
      const asked = {
        pages: ask(library.pages, pageIds, known.mayHavePage),
        articles: ask(library.articles, articleKeys, known.mayHaveArticle),
        snippets: ask(library.snippets, snippetIds, known.mayHaveSnippet),
      };
      const knownPages = await seen(asked.pages);
      const knownArticles = await seen(asked.articles);
      const knownSnippets = await seen(asked.snippets);
      const pages = batch.pages.map((page, at) => judgePage(knownPages[at] ?? null, page));
      for (const { page } of pages) pageOf.set(page.id, page);
      return {
        pages,
        pageOf,
        articles: articles.filter((_, at) => knownArticles[at] === null),
        snippets: snippets.map((snippet, at) => judgeSnippet(knownSnippets[at] ?? null, snippet)),
      };
    },
  };
}
