import { type Article, readArticleInSteps } from '../../dom/article';
import { showsForeignFrame } from '../../dom/frames';
import type { LineCache } from '../../dom/text/cache';
import { ENGINE_VERSION } from '../../index';
import type { NothingBecause, ReadingItem } from '../../messaging/messages';
import { isArabic } from './arabic';
import type { StoryReader } from './extract';
import { itemsOf } from './items';
import type { Kept } from './kept';
import { createPause, inSlices, type Pause } from './slices';

/** A page as it was read. */
export interface Reading {
  readonly article: Article;
  readonly items: readonly ReadingItem[];
  /** What was saved from the page and is not among the items as it was saved. */
  readonly kept: readonly Kept[];
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
  /** Whether that one was made with another lexicon: the same text may hold something else now. */
  readonly isOutdated: boolean;
  /** What the library has of the page. */
  readonly withSaved: (
    article: Article,
    items: readonly ReadingItem[],
  ) => Promise<Pick<Reading, 'items' | 'kept'>>;
  /** Takes what has been found of a long page before all of it is read. */
  readonly onPart: (reading: Reading) => void;
  /** Whether the reading is still wanted. */
  readonly isWanted: () => boolean;
}

/** While a page is read for the first time, what was found is shown after so many milliseconds, and again and again after twice as many. */
const PART = 25;

/** Reads a page: article, language, attributions. Null when it was not wanted any more before it was done. */
export async function readPage(request: ReadRequest): Promise<Reading | null> {
  const { document, cache, before, isOutdated, withSaved, isWanted } = request;
  const pause = createPause(isWanted);
  const article = await inSlices(readArticleInSteps(document, document.URL, cache), pause);
  if (article === null) return null;
  const { text } = article;
  const empty = { article, items: [], kept: [] };
  if (text === '')
    return { ...empty, nothing: showsForeignFrame(document) ? 'frame' : 'no-article' };
  if (!isArabic(text)) return { ...empty, nothing: 'not-arabic' };
  if (text === before?.article.text && !isOutdated) return { ...before, article };
  const found = await findItems(request, article, pause);
  if (found === null) return null;
  const { items, kept } = await withSaved(article, found);
  if (!isWanted()) return null;
  return { article, items, kept, nothing: items.length === 0 ? 'no-attribution' : null };
}

/** The attributions of an article as items; those of a page that is read for the first time are shown bit by bit. */
async function findItems({ stories, before, onPart }: ReadRequest, article: Article, pause: Pause) {
  const { text, details: page } = article;
  let known = { items: before?.items ?? [], text: before?.article.text ?? '' };
  let shownAt = performance.now();
  let wait = PART;
  const draft = async () => {
    const found = { attributions: stories.soFar(), text, page, engine: ENGINE_VERSION };
    const items = await itemsOf({ ...found, now: new Date() }, known, pause);
    if (items !== null) known = { items, text };
    return items;
  };
  const showPart = async () => {
    const items = await draft();
    if (items !== null) onPart({ article, items, kept: [], nothing: null });
    shownAt = performance.now();
    wait *= 2;
    return items !== null;
  };
  const isTimeForPart = () => before === null && performance.now() - shownAt > wait;
  const read = await stories.read(article.stories, () => (isTimeForPart() ? showPart() : pause()));
  return read === null ? null : draft();
}
