import { type Article, readArticle } from '../../dom/article';
import type { LineCache } from '../../dom/text/cache';
import { ENGINE_VERSION } from '../../index';
import type { NothingBecause, ReadingItem } from '../../messaging/messages';
import { isArabic } from './arabic';
import { createPause, type StoryReader } from './extract';
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
  /** Lines of the page that have not changed since they were read. */
  readonly cache: LineCache;
  /** Keeps what was found in them. */
  readonly stories: StoryReader;
  /** The reading before this one, whose attributions keep their ids. */
  readonly before: Reading | null;
  /** What the library has of the page. */
  readonly withSaved: (
    article: Article,
    items: readonly ReadingItem[],
  ) => Promise<readonly ReadingItem[]>;
  /** Takes what has been found of a long page before all of it is read. */
  readonly onPart: (reading: Reading) => void;
  /** Whether the reading is still wanted. */
  readonly isWanted: () => boolean;
}

/** After so many milliseconds the beginning of a long page is shown while the rest is still read. */
const FIRST_PART = 40;

/** Reads a page: article, language, attributions. Null when it was not wanted any more before it was done. */
export async function readPage(request: ReadRequest): Promise<Reading | null> {
  const { document, cache, before, withSaved, isWanted } = request;
  const article = readArticle(document, document.URL, cache);
  const { text } = article;
  if (text === '') return { article, items: [], nothing: 'no-article' };
  if (!isArabic(text)) return { article, items: [], nothing: 'not-arabic' };
  if (text === before?.article.text) return { ...before, article };
  const found = await findItems(request, article);
  if (found === null) return null;
  const items = await withSaved(article, found);
  if (!isWanted()) return null;
  return { article, items, nothing: items.length === 0 ? 'no-attribution' : null };
}

/** The attributions of an article as items, found in slices between which the page can work. */
async function findItems({ stories, before, onPart, isWanted }: ReadRequest, article: Article) {
  const { text, details: page } = article;
  const began = performance.now();
  const pause = createPause(isWanted);
  let known = before?.items ?? [];
  let hasPart = known.length > 0;
  const draft = async () => {
    const found = { attributions: stories.soFar(), text, page, engine: ENGINE_VERSION };
    const items = await itemsOf({ ...found, now: new Date() }, known, pause);
    known = items ?? known;
    return items;
  };
  const showPart = async () => {
    hasPart = true;
    const items = await draft();
    if (items !== null) onPart({ article, items, nothing: null });
    return items !== null;
  };
  const isTimeForPart = () => !hasPart && performance.now() - began > FIRST_PART;
  const read = await stories.read(article.stories, () => (isTimeForPart() ? showPart() : pause()));
  return read === null ? null : draft();
}
