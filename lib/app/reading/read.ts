import type { Extractor } from '../../core/types';
import { type Article, readArticle } from '../../dom/article';
import { ENGINE_VERSION } from '../../index';
import type { NothingBecause, ReadingItem } from '../../messaging/messages';
import { isArabic } from './arabic';
import { extractInSlices, letPageWork } from './extract';
import { itemsOf } from './items';

/** A page as it was read. */
export interface Reading {
  readonly article: Article;
  readonly items: readonly ReadingItem[];
  readonly nothing: NothingBecause | null;
}

/** What a reading needs. */
export interface ReadRequest {
  readonly document: Document;
  /** Made when there is something to read. */
  readonly extractor: () => Extractor;
  /** The reading before this one, whose attributions keep their ids. */
  readonly before: Reading | null;
  /** What the library has of the page. */
  readonly withSaved: (
    article: Article,
    items: readonly ReadingItem[],
  ) => Promise<readonly ReadingItem[]>;
  /** Whether the reading is still wanted. */
  readonly isWanted: () => boolean;
}

/** Reads a page: article, language, attributions. Null when it was not wanted any more before it was done. */
export async function readPage(request: ReadRequest): Promise<Reading | null> {
  const { document, extractor, before, withSaved, isWanted } = request;
  const article = readArticle(document);
  const { text, details: page } = article;
  if (text === '') return { article, items: [], nothing: 'no-article' };
  if (!isArabic(text)) return { article, items: [], nothing: 'not-arabic' };
  if (text === before?.article.text) return { ...before, article };
  const pause = async () => {
    await letPageWork();
    return isWanted();
  };
  const attributions = await extractInSlices(extractor(), text, pause);
  if (attributions === null) return null;
  const found = { attributions, text, page, engine: ENGINE_VERSION, now: new Date() };
  const items = await withSaved(article, itemsOf(found, before?.items ?? []));
  if (!isWanted()) return null;
  return { article, items, nothing: items.length === 0 ? 'no-attribution' : null };
}
