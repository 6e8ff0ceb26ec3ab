import type { WeighedLine } from './body';

const squeeze = (text: string) => text.replace(/[\s\p{P}]+/gu, ' ').trim();

/** The titles that the page gives itself in its head. */
function statedTitles(document: Document): readonly string[] {
  const metas = ['meta[property="og:title"]', 'meta[name="twitter:title"]'].map(
    (selector) => document.querySelector(selector)?.getAttribute('content') ?? '',
  );
  return [...metas, document.title].map(squeeze).filter((title) => title !== '');
}

/** The heading that a line stands in, itself or around its block. */
const headingOf = ({ line }: WeighedLine) =>
  line.block.closest('h1, h2, h3, [itemprop~="headline" i], [role="heading"]');

/**
 * Index of the line that is the article's headline: the first heading up to the story's end whose words the page's
 * head repeats, else the last `h1` before the story, else none (-1).
 * @param first index of the story's first line
 * @param last index of its last line
 */
export function findHeadline(
  document: Document,
  lines: readonly WeighedLine[],
  first: number,
  last: number,
): number {
  const titles = statedTitles(document);
  const longest = Math.max(0, ...titles.map(({ length }) => length));
  let nearest = -1;
  for (const [index, line] of lines.slice(0, last + 1).entries()) {
    // To ask for the heading around a line costs more than to see that it is none.
    if (index > first && line.line.text.length > longest * 1.2) continue;
    const heading = headingOf(line);
    if (heading === null) continue;
    const words = squeeze(line.line.text);
    if (words.length >= 8 && titles.some((title) => title.startsWith(words))) return index;
    if (heading.localName === 'h1' && index <= first) nearest = index;
  }
  return nearest;
}
