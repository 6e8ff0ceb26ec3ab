import { isShownIn, shownParent } from '../text/composed';
import { linkOf } from './cut';
import type { WeighedLine } from './measure';
import { ownParts, shapeOf } from './parts';

/** A page with fewer stories than this has one article, or none. */
const LEAST_STORIES = 2;
/** A headline of a teaser has so many letters; fewer are a label or the name of a section. */
const HEADLINE_LETTERS = 20;
/** An excerpt in a card that is a link has so many letters. */
const EXCERPT_LETTERS = 30;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const ARTICLES = 'article, [role="article"], [itemprop~="articleBody" i]';

/** Beside the link of a headline stands no more than an hour or a label. */
const BESIDE_LINK = 12;

/** A line that leads to another article: hardly more in it than a link that is long enough to be a headline. */
const isHeadline = ({ weight: { letters, linked } }: WeighedLine) =>
  linked >= HEADLINE_LETTERS && letters - linked <= Math.max(BESIDE_LINK, letters * 0.1);

const isInHeading = ({ line }: WeighedLine) => line.block.closest(HEADINGS) !== null;

/** So many letters of prose are an article of their own under a title that is a link. */
const ARTICLE_LETTERS = 200;

/** Titles of articles: headings of the first level, where there are several, else the first of each that the page calls one. */
function titlesIn(lines: readonly WeighedLine[]): readonly WeighedLine[] {
  const long = lines.filter(({ weight }) => weight.letters >= HEADLINE_LETTERS);
  const ofFirstLevel = long.filter(({ line }) => line.block.closest('h1') !== null);
  if (ofFirstLevel.length >= LEAST_STORIES) return ofFirstLevel;
  const byArticle = new Map<Element, WeighedLine>();
  for (const line of long) {
    const article = isInHeading(line) ? line.line.block.closest(ARTICLES) : null;
    if (article !== null && !byArticle.has(article)) byArticle.set(article, line);
  }
  return [...byArticle.values()];
}

/**
 * Articles one after the other, as pages have them that go on with the next: elements made alike, each with a title and
 * something under it, however short; under a title that leads elsewhere enough for an article.
 * @param body where they are looked for; null for the whole page
 * @returns none where there are not several
 */
export function articlesInARow(
  document: Document,
  lines: readonly WeighedLine[],
  body: Node | null,
): readonly Node[] {
  const mayBe = ['h1', ARTICLES].some(
    (one) => document.querySelectorAll(one).length >= LEAST_STORIES,
  );
  const titles = mayBe ? titlesIn(lines) : [];
  if (titles.length < LEAST_STORIES) return [];
  const parts = ownParts(
    titles.map(({ line }) => line.block),
    body,
  );
  const isAlike = new Set(parts).size > 1 && new Set(parts.map(shapeOf)).size === 1;
  const tells = (part: Node, at: number) => {
    const { line, weight } = titles[at] as WeighedLine;
    const isUnder = (other: WeighedLine) =>
      other.line !== line && isShownIn(other.line.block, part);
    const told = lettersIn(lines.filter(isUnder));
    return told >= ARTICLE_LETTERS || (told > 0 && weight.linked === 0);
  };
  return isAlike && parts.every(tells) ? parts : [];
}

/** What holds one story each: what the page calls articles and that tell something, else what stands around headlines. */
function partsOf(
  document: Document,
  lines: readonly WeighedLine[],
  body: Node | null,
  hasArticle: boolean,
) {
  const inARow = articlesInARow(document, lines, body);
  if (inARow.length > 0) return inARow;
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

type Parts = ReadonlyMap<Node, WeighedLine[]>;

/** What has been put into the part that a line stands in. */
function partOf({ line }: WeighedLine, parts: Parts): WeighedLine[] | undefined {
  for (let at: Node | null = line.block; at !== null; at = shownParent(at)) {
    const part = parts.get(at);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** Where bare headlines and what is told under them stand beside each other, it belongs to the headline before it. */
function takeBetween(lines: readonly WeighedLine[], parts: Parts): void {
  /** The last part that was met in a list of parts; null in one that begins with something else. */
  const lastIn = new Map<Node, WeighedLine[] | null>();
  const lists = new Set([...parts.keys()].map(shownParent));
  for (const line of lines) {
    const part = partOf(line, parts);
    for (let at: Node | null = line.line.block; at !== null; at = shownParent(at)) {
      if (!lists.has(at)) continue;
      if (part !== undefined && lastIn.get(at) !== null) lastIn.set(at, part);
      if (part === undefined && line.weight.isProse) {
        const last = lastIn.get(at);
        if (last?.every(({ weight }) => !weight.isProse)) last.push(line);
        if (!lastIn.has(at)) lastIn.set(at, null);
      }
      break;
    }
  }
}

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
  const mayBe =
    document.querySelectorAll('h1').length >= LEAST_STORIES ||
    document.querySelectorAll(ARTICLES).length >= LEAST_STORIES ||
    all.filter(isHeadline).length >= LEAST_STORIES;
  if (!mayBe) return null;
  const lines = body === null ? all : all.filter(({ line }) => isShownIn(line.block, body));
  const parts = [...new Set(partsOf(document, lines, body, hasArticle))];
  if (parts.length < LEAST_STORIES) return null;
  const byPart = new Map<Node, WeighedLine[]>(parts.map((part) => [part, []]));
  for (const line of lines) partOf(line, byPart)?.push(line);
  takeBetween(lines, byPart);
  const inStories = [...byPart.values()].flat();
  if (lettersIn(inStories) * 2 < lettersIn(lines)) return null;
  return [...byPart.values()].map((story) => {
    const [first] = story.filter((line) => isInHeading(line) || isHeadline(line));
    return story.filter(
      (line) =>
        line === first ||
        (line.weight.isProse && !line.weight.isPointer) ||
        (first !== undefined && isInSameLink(line, first)),
    );
  });
}

/** Where a whole card is a link, what it tells under its headline is linked too. */
function isInSameLink({ line, weight }: WeighedLine, headline: WeighedLine): boolean {
  if (weight.linked < EXCERPT_LETTERS || line.block === headline.line.block) return false;
  return line.block.closest('a[href]')?.contains(headline.line.block) === true;
}

/** The same stories, their headlines without the hour or the label that stands in the same line. */
export const withBareHeadlines = (
  stories: readonly (readonly WeighedLine[])[],
): readonly (readonly WeighedLine[])[] =>
  stories.map((story) =>
    story.map((line) => (isHeadline(line) ? { ...line, line: linkOf(line.line) } : line)),
  );
