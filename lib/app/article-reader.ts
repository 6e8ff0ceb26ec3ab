import { type Article, type ArticleKey, articleName } from '../snippets/article';
import type { SnippetWithPage } from '../snippets/types';
import type { Library } from '../storage/database';
import { readArticles } from '../storage/export-source';

/** Texts read at once: each that is read alone costs as much as many. */
const AHEAD = 100;

type Texts = ReadonlyMap<string, Article | null>;

/** Reads the texts of an export, ahead of the format that asks for them. */
export interface ArticleReader {
  /** Tells of snippets whose texts may be asked for later, in this order. */
  expect(records: readonly SnippetWithPage[]): void;
  /** The text of a snippet; null when it is not kept. Rejects when its bytes are damaged. */
  read(pageId: string, hash: string): Promise<Article | null>;
}

/** Makes the reader of one export. */
export function createArticleReader(library: Library): ArticleReader {
  const expected: ArticleKey[] = [];
  const placeOf = new Map<string, number>();
  let ready: Texts = new Map();
  /** The texts after those that are ready, which are read while those are dealt with. */
  let following: { readonly place: number; readonly reading: Promise<Texts> } | null = null;

  const textsAt = async (keys: readonly ArticleKey[]): Promise<Texts> => {
    const articles = await readArticles(library, keys);
    return new Map(keys.map((one, at) => [articleName(one), articles[at] ?? null]));
  };
  const begin = (place: number) => {
    if (place >= expected.length) return null;
    const reading = textsAt(expected.slice(place, place + AHEAD));
    reading.catch(() => {}); // told to whoever asks for one of them
    return { place, reading };
  };
  const readFrom = async (key: ArticleKey) => {
    const place = placeOf.get(articleName(key)) ?? null;
    const stretch = place === following?.place ? following : place === null ? null : begin(place);
    ready = await (stretch?.reading ?? textsAt([key]));
    following = stretch && begin(stretch.place + ready.size);
  };
  return {
    expect(records) {
      for (const { snippet } of records) {
        const { pageId, textHash } = snippet;
        if (textHash === null || placeOf.has(articleName([pageId, textHash]))) continue;
        placeOf.set(articleName([pageId, textHash]), expected.length);
        expected.push([pageId, textHash]);
      }
    },
    async read(pageId, hash) {
      const key = [pageId, hash] as const;
      if (!ready.has(articleName(key))) await readFrom(key);
      return ready.get(articleName(key)) ?? null;
    },
  };
}
