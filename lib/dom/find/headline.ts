import type { WeighedLine } from './measure';

/** Fewer characters than this may stand in a title by chance. */
const LEAST_TITLE = 8;
/** So many stand there only if they are the title. */
const WHOLE_TITLE = 15;

/** No headline is longer, in UTF-16 units. */
const LONGEST_TITLE = 1_000;

/** The words of a title alone: sites write its signs otherwise in the head. */
const squeeze = (text: string) =>
  text
    .slice(0, LONGEST_TITLE)
    .replace(/[^\w\u00c0-\u024f\u0620-\u0669\u0671-\u06d3]+/g, ' ')
    .trim();

/** What a page says of itself under a name; empty where it does not. Of thousands of elements few are `meta`. */
function metaOf(document: Document, attribute: 'property' | 'name', name: string): string {
  for (const meta of document.getElementsByTagName('meta'))
    if (meta.getAttribute(attribute) === name) return meta.getAttribute('content') ?? '';
  return '';
}

/** The titles that the page gives itself in its head. */
function statedTitles(document: Document): readonly string[] {
  const titles = [
    metaOf(document, 'property', 'og:title'),
    metaOf(document, 'name', 'twitter:title'),
    document.title,
  ];
  return titles.map(squeeze).filter((title) => title !== '');
}

/** A title of the head, whole or without the name of the site. */
const isTitle = (titles: readonly string[], words: string) =>
  titles.some(
    (title) => title.startsWith(words) || (words.length >= WHOLE_TITLE && title.endsWith(words)),
  );

/** The headings below the first level that repeat a title of the page's head and lead nowhere: lists of others link theirs. */
export function statedHeadings(document: Document): readonly Element[] {
  const titles = statedTitles(document);
  return [...document.querySelectorAll('h2, h3')].filter((heading) => {
    const words = squeeze(heading.textContent ?? '');
    const isLinked = heading.closest('a') !== null || heading.querySelector('a[href]') !== null;
    return words.length >= WHOLE_TITLE && !isLinked && isTitle(titles, words);
  });
}

/** The heading that a line stands in, itself or around its block. */
const headingOf = ({ line }: WeighedLine) =>
  line.block.closest('h1, h2, h3, [itemprop~="headline" i], [role="heading"]');

/** What a page says its headline is. */
export interface StatedHeadline {
  /** The length of the longest title that the page states, in UTF-16 units. */
  readonly longest: number;
  /** Whether the page says that it is about one article. */
  readonly isOfArticle: boolean;
  /** Whether a line is one of the titles, or what a title has beside the name of the site. */
  isStated(line: WeighedLine): boolean;
}

/** Reads what a page's head says of its headline. */
export function statedHeadline(document: Document): StatedHeadline {
  const titles = statedTitles(document);
  const longest = Math.max(0, ...titles.map(({ length }) => length));
  return {
    longest,
    isOfArticle: /article/i.test(metaOf(document, 'property', 'og:type')),
    isStated({ line }) {
      if (line.text.length > longest * 1.2) return false;
      const words = squeeze(line.text);
      return words.length >= LEAST_TITLE && isTitle(titles, words);
    },
  };
}

/** A line that is no heading and still the title: old pages have it in a cell or in bold. */
const isBareTitle = ({ line, weight }: WeighedLine) =>
  line.text.length >= WHOLE_TITLE && weight.linked === 0;

/**
 * Index of the line that is the article's headline: the first heading up to the story's end whose words the page's
 * head repeats, else such a line before the story that is no heading, else the last `h1` before the story, else none (-1).
 * @param first index of the story's first line
 * @param last index of its last line
 */
export function findHeadline(
  { longest, isStated }: StatedHeadline,
  lines: readonly WeighedLine[],
  first: number,
  last: number,
): number {
  let nearest = -1;
  let bare = -1;
  for (let index = 0; index <= last; index += 1) {
    const line = lines[index] as WeighedLine;
    // To ask for the heading around a line costs more than to see that it is none.
    if (index > first && line.line.text.length > longest * 1.2) continue;
    const heading = headingOf(line);
    if (heading !== null && isStated(line)) return index;
    if (heading?.localName === 'h1' && index <= first) nearest = index;
    if (heading === null && bare < 0 && isBareTitle(line) && isStated(line)) bare = index;
  }
  return bare < 0 ? nearest : bare;
}
