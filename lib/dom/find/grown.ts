import { sameStart } from '../same-start';
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

/** The texts of stories: of one that goes on growing they are not gathered again. */
const gathered = new WeakMap<readonly Line[], Set<string>>();

function textsOf(story: readonly Line[]): Set<string> {
  return gathered.get(story) ?? new Set(story.map(({ text }) => text));
}

/**
 * What is found where a page has only grown by paragraphs beside the last of its one long story: the same with them, as
 * another search over the whole page would find it.
 * @returns null where the page has to be searched
 */
export function grownBy({ lines, found }: Remembered, now: readonly Line[]): FoundArticle | null {
  if (sameStart(lines, now) < lines.length) return null;
  const [story, ...others] = found?.stories ?? [];
  const last = story?.at(-1);
  if (!found || !story || !last || others.length > 0 || story.length < LONG) return null;
  const { stories, headline } = found;
  if (now.length === lines.length) return { stories, headline };
  const added = now.slice(lines.length);
  const isBeside = ({ block }: Line) => block.parentElement === last.block.parentElement;
  const isNext = last === lines.at(-1) && [last, ...added].every(isPlain) && added.every(isBeside);
  if (!isNext) return null;
  const texts = textsOf(story);
  if (added.some(({ text }) => texts.has(text))) return null;
  for (const { text } of added) texts.add(text);
  const longer = [...story, ...added];
  gathered.delete(story);
  gathered.set(longer, texts);
  return { stories: [longer], headline, grown: { story, added } };
}
