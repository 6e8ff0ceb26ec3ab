import { isShownIn, shownParent } from '../text/composed';
import type { WeighedLine } from './body';

/** A page with fewer stories than this has one article, or none. */
const LEAST_STORIES = 2;
/** A headline of a teaser has so many letters; fewer are a label or the name of a section. */
const HEADLINE_LETTERS = 20;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const ARTICLES = 'article, [role="article"], [itemprop~="articleBody" i]';

/** A line that leads to another article: all of it a link, and long enough to be a headline. */
const isHeadline = ({ weight }: WeighedLine) =>
  weight.letters >= HEADLINE_LETTERS && weight.linked >= weight.letters * 0.9;

const isInHeading = ({ line }: WeighedLine) => line.block.closest(HEADINGS) !== null;

/** The elements that hold each of some blocks and none of the others, as far out as that is so. */
function ownParts(blocks: readonly Element[], within: Node | null): readonly Node[] {
  const held = new Map<Node, number>();
  for (const block of blocks)
    for (let at: Node | null = block; at !== null; at = shownParent(at))
      held.set(at, (held.get(at) ?? 0) + 1);
  return blocks.map((block) => {
    let part: Node = block;
    for (let at: Node | null = block; at !== null && at !== within; at = shownParent(at)) {
      if ((held.get(at) ?? 0) > 1) break;
      part = at;
    }
    return part;
  });
}

/** What holds one story each: what the page calls articles and that tell something, else what stands around headlines. */
function partsOf(
  document: Document,
  lines: readonly WeighedLine[],
  body: Node | null,
  hasArticle: boolean,
) {
  const told = lines.filter(({ weight }) => weight.isProse || weight.letters >= HEADLINE_LETTERS);
  const articles = [...document.querySelectorAll(ARTICLES)].filter(
    (article) =>
      article !== body &&
      article.parentElement?.closest(ARTICLES) == null &&
      told.some(({ line }) => article.contains(line.block)),
  );
  if (articles.length >= LEAST_STORIES) return articles;
  const headlines = lines.filter(isHeadline);
  const headings = headlines.filter(isInHeading);
  const chosen = headings.length >= LEAST_STORIES || hasArticle ? headings : headlines;
  return ownParts(
    chosen.map(({ line }) => line.block),
    body,
  );
}

const lettersIn = (lines: readonly WeighedLine[]) =>
  lines.reduce((sum, { weight }) => sum + (weight.isProse ? weight.letters : 0), 0);

/**
 * The stories of a page that has several, each with its lines: headline, and what is told under it.
 * @param body where they are looked for; null for the whole page
 * @param hasArticle whether the page has something that may be an article: then a mere link is no story
 * @returns null where most of what the page tells is one article
 */
export function storiesIn(
  document: Document,
  all: readonly WeighedLine[],
  body: Node | null,
  hasArticle: boolean,
): readonly (readonly WeighedLine[])[] | null {
  const lines = body === null ? all : all.filter(({ line }) => isShownIn(line.block, body));
  const parts = [...new Set(partsOf(document, lines, body, hasArticle))];
  if (parts.length < LEAST_STORIES) return null;
  const byPart = new Map<Node, WeighedLine[]>(parts.map((part) => [part, []]));
  for (const line of lines) {
    for (let at: Node | null = line.line.block; at !== null; at = shownParent(at)) {
      byPart.get(at)?.push(line);
      if (byPart.has(at)) break;
    }
  }
  const inStories = [...byPart.values()].flat();
  if (lettersIn(inStories) * 2 < lettersIn(lines)) return null;
  return [...byPart.values()].map((story) => {
    const [first] = story.filter((line) => isInHeading(line) || isHeadline(line));
    return story.filter(
      (line) => line === first || (line.weight.isProse && !line.weight.isPointer),
    );
  });
}
