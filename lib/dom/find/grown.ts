import type { Line } from '../text/line';
import type { FoundArticle } from './found';
import { isCaption } from './labels';
import { weigh } from './measure';

/** What was found in the lines of a page. */
export interface Remembered {
  readonly lines: readonly Line[];
  readonly found: FoundArticle | null;
}

/** From so many lines on a story is what the page is about, whatever comes at its end. */
const LONG = 20;

/** A paragraph like others, of which nothing says that it may be none of the story. */
function isPlain(line: Line): boolean {
  const { isProse, isPointer, isLabel, linked } = weigh(line).weight;
  return isProse && !isPointer && !isLabel && linked === 0 && !isCaption(weigh(line));
}

/**
 * What is found where a page has only grown by paragraphs beside the last of its one long story: the same with them, as
 * another search over the whole page would find it.
 * @returns null where the page has to be searched
 */
export function grownBy({ lines, found }: Remembered, now: readonly Line[]): FoundArticle | null {
  if (now.length < lines.length || lines.some((line, at) => line !== now[at])) return null;
  const [story, ...others] = found?.stories ?? [];
  const last = story?.at(-1);
  if (!found || !story || !last || others.length > 0 || story.length < LONG) return null;
  const { stories, headline } = found;
  if (now.length === lines.length) return { stories, headline };
  const added = now.slice(lines.length);
  const isBeside = ({ block }: Line) => block.parentElement === last.block.parentElement;
  const isNext = last === lines.at(-1) && [last, ...added].every(isPlain) && added.every(isBeside);
  const isNew = ({ text }: Line) => story.every((line) => line.text !== text);
  if (!isNext || !added.every(isNew)) return null;
  return { stories: [[...story, ...added]], headline, grown: { story, added } };
}
