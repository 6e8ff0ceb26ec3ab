import type { Table } from 'dexie';
import { type ArticleKey, articleName } from '../../snippets/article';
import type { Page } from '../../snippets/types';
import { changesAfter, lastChange } from '../changes';
import type { Library } from '../database';
import type { PageRow } from '../rows';
import { recordsSeen, type Sight, sightOf } from '../visible';

/**
 * The keys of what is in the library, so that only what may be there is asked for: to ask for every record of a large
 * file takes as long as to write it.
 */
export interface Known {
  /** Takes in what others have written since, and tells which rows are to be seen now. Rejects as the database does. */
  catchUp(): Promise<Sight>;
  /** Id under which a page is kept here under any of its addresses; its own where it is not. */
  idOfPage(page: Page): string;
  mayHavePage(id: string): boolean;
  mayHaveArticle(key: ArticleKey): boolean;
  mayHaveSnippet(id: string): boolean;
}

/** Rows or keys read at once. */
const CHUNK = 5_000;

/** The rows of a table after a key, so many at most. */
const after = <Row, Key>(table: Table<Row, Key>, key: unknown) =>
  table.where(':id').above(key).limit(CHUNK);

/** Reads on until a reading gives less than it might. */
async function inChunks(read: () => Promise<number>): Promise<void> {
  while ((await read()) === CHUNK);
}

/**
 * Makes an empty list; `catchUp` fills it.
 * @param own the import that asks, which sees what it has written
 */
export function createKnown(library: Library, own?: string): Known {
  const idByAddress = new Map<string, string>();
  const pages = new Set<string>();
  const articles = new Set<string>();
  const snippets = new Set<string>();
  let seen = -1;

  const addPage = (row: PageRow, asSeen: Sight) => {
    pages.add(row.id);
    for (const { id, addresses } of recordsSeen([row], asSeen))
      for (const address of addresses) idByAddress.set(address, id);
  };
  const readAll = async (asSeen: Sight) => {
    let last = '';
    await inChunks(async () => {
      const rows = await after(library.pages, last).toArray();
      for (const row of rows) addPage(row, asSeen);
      last = rows.at(-1)?.id ?? last;
      return rows.length;
    });
    let lastArticle: ArticleKey | readonly [] = [];
    await inChunks(async () => {
      const keys = await after(library.articles, lastArticle).primaryKeys();
      for (const key of keys) articles.add(articleName(key));
      lastArticle = keys.at(-1) ?? lastArticle;
      return keys.length;
    });
    let lastSnippet = '';
    await inChunks(async () => {
      const keys = await after(library.snippets, lastSnippet).primaryKeys();
      for (const id of keys) snippets.add(id);
      lastSnippet = keys.at(-1) ?? lastSnippet;
      return keys.length;
    });
  };
  const readSome = async (ids: readonly string[], asSeen: Sight) => {
    const rows = (await library.snippets.bulkGet([...ids])).filter((row) => row !== undefined);
    for (const { id, pageId, textHash } of rows) {
      snippets.add(id);
      if (textHash !== null) articles.add(articleName([pageId, textHash]));
    }
    const theirs = await library.pages.bulkGet([...new Set(rows.map(({ pageId }) => pageId))]);
    for (const row of theirs) if (row) addPage(row, asSeen);
  };
  return {
    async catchUp() {
      const asSeen = await sightOf(library, own);
      const now = await lastChange(library);
      if (now === seen) return asSeen;
      const ids = seen < 0 ? null : await changesAfter(library, seen);
      await (ids === null ? readAll(asSeen) : readSome(ids, asSeen));
      seen = now;
      return asSeen;
    },
    idOfPage({ id, addresses }) {
      const known = [id, ...addresses].map((address) => idByAddress.get(address));
      return known.find((one) => one !== undefined) ?? id;
    },
    mayHavePage: (id) => pages.has(id),
    mayHaveArticle: (key) => articles.has(articleName(key)),
    mayHaveSnippet: (id) => snippets.has(id),
  };
}
