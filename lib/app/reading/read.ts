import { type Article, readArticleInSteps, type Story } from '../../dom/article';
import { showsForeignFrame } from '../../dom/frames';
import type { LineCache } from '../../dom/text/cache';
import type { NothingBecause } from '../../messaging/messages';
import type { PageDetails } from '../../snippets/types';
import { ENGINE_VERSION } from '../../version';
import type { StoryReader } from '../engine/stories';
import { createPause, inSlices, type Pause } from '../slices';
import { isArabic, isTooShort } from './arabic';
import { type Before, itemsOf } from './items';
import type { Reading } from './reading';
import { asKnown, type OfPage, withLibrary } from './saving';

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
  /** What the library has of the page; null where it does not say so in time. */
  readonly askLibrary: (page: PageDetails) => Promise<OfPage | null>;
  /** Takes what has been found of a long page before all of it is read. */
  readonly onPart: (reading: Reading) => void;
  /** Whether the reading is still wanted. */
  readonly isWanted: () => boolean;
}

/** What is found first of a page is shown at once, what follows after so many milliseconds, and again and again after twice as many. */
const PART = 25;

/** Reads a page: article, language, attributions. Null when it was not wanted any more before it was done. */
export async function readPage(request: ReadRequest): Promise<Reading | null> {
  const { document, cache, before, isOutdated, isWanted } = request;
  const pause = createPause(isWanted);
  const article = await inSlices(readArticleInSteps(document, document.URL, cache), pause);
  if (article === null) return null;
  const { text } = article;
  const empty = { article, items: [], kept: [] };
  if (text === '') return { ...empty, nothing: whyEmpty(document) };
  const isAsBefore = hasGrown(before, article) && before?.nothing !== 'not-arabic';
  const stories = isAsBefore ? article.stories : arabicStories(article);
  if (stories.length === 0) return { ...empty, nothing: 'not-arabic' };
  const isKnown = text === before?.article.text && !before.isPart && !isOutdated;
  if (isKnown) return { ...before, article: moved(before, article) };
  const library = createAnswer(request.askLibrary(article.details));
  const found = await findItems(request, article, stories, library, pause);
  if (found === null) return null;
  const ofPage = await library.coming;
  if (!isWanted()) return null;
  const known =
    ofPage === null ? { items: found, kept: [] } : withLibrary(article, found, ofPage, document);
  return { article, ...known, nothing: found.length === 0 ? 'no-attribution' : null };
}

/** Why there is no article: Chromium lets us into the page around its viewer of files, where there is none. */
function whyEmpty(document: Document): NothingBecause {
  if (document.contentType === 'application/pdf') return 'pdf';
  if (showsForeignFrame(document)) return 'frame';
  const innerText = document.body?.innerText ?? '';
  if (isTooShort(innerText)) return 'no-text';
  return isArabic(innerText) ? 'no-article' : 'not-arabic';
}

/** The stories of an article in Arabic, or of one that is for the most part; else those that are by themselves. */
const arabicStories = ({ text, stories }: Article): readonly Story[] =>
  isArabic(text) ? stories : stories.filter(({ lines }) => isArabic(lines.join('\n')));

/** Whether an article is the one before with more at its end, if anything. */
const hasGrown = (before: Reading | null, { growth }: Article) => before?.article.growth === growth;

/** The same words as before: on a page that is already at its next address they are still those of the last. */
function moved({ article: before }: Reading, article: Article): Article {
  return article.details.url === before.details.url
    ? article
    : { ...article, details: before.details };
}

/** An answer that is waited for, and what it was when it has come. */
interface Answer {
  readonly coming: Promise<OfPage | null>;
  come(): { readonly ofPage: OfPage | null } | null;
}

function createAnswer(coming: Promise<OfPage | null>): Answer {
  let answer: ReturnType<Answer['come']> = null;
  void coming.then((ofPage) => {
    answer = { ofPage };
  });
  return { coming, come: () => answer };
}

/** The attributions of some stories of an article as items; those of a page that is read for the first time are shown bit by bit. */
async function findItems(
  { stories, before, onPart }: ReadRequest,
  article: Article,
  told: readonly Story[],
  library: Answer,
  pause: Pause,
) {
  const { text, details: page } = article;
  const lines = ([] as readonly string[]).concat(...article.stories.map((story) => story.lines));
  let known: Before = {
    items: before?.items ?? [],
    text: before?.article.text ?? '',
    isBeginning: hasGrown(before, article),
  };
  let shownAt = performance.now();
  let wait = 0;
  const draft = async () => {
    const found = { attributions: stories.soFar(), text, lines, page, engine: ENGINE_VERSION };
    const items = await itemsOf({ ...found, now: new Date() }, known, pause);
    if (items !== null) known = { items, text, isBeginning: true };
    return items;
  };
  // What is dismissed or corrected must not be shown otherwise, not for a moment.
  const showPart = async (ofPage: OfPage | null) => {
    const found = await draft();
    if (found === null) return false;
    const items = ofPage === null ? found : asKnown(article, found, ofPage);
    if (items.length > 0) onPart({ article, items, kept: [], nothing: null, isPart: true });
    shownAt = performance.now();
    wait = Math.max(PART, wait * 2);
    return true;
  };
  const pauseOrShow = () => {
    const isTime = before === null && performance.now() - shownAt >= wait;
    const answer = isTime ? library.come() : null;
    return answer === null ? pause() : showPart(answer.ofPage);
  };
  const read = await stories.read(told, pauseOrShow);
  return read === null ? null : draft();
}
