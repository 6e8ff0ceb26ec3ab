import { sameStart } from '../same-start';
import type { LineCache } from '../text/cache';
import type { Line } from '../text/line';
import { readLinesInSteps, type Skip } from '../text/lines';
import type { FoundArticle } from './found';
import { isCaption } from './labels';
import { weigh } from './measure';

/** What was found in the lines of a page. */
export interface Remembered {
  readonly lines: readonly Line[];
  readonly found: FoundArticle | null;
  /** When they began to be read, by their cache. */
  readonly moment: number;
}

/**
 * The lines of a page where nothing but its last block has grown since: those before are not gathered again.
 * @returns null where all of the page has to be read
 */
export function* linesGrown(
  { lines, moment }: Remembered,
  cache: LineCache,
  skip: Skip,
): Generator<undefined, readonly Line[] | null> {
  const block = cache.grownSince(moment);
  const before = block === null ? undefined : cache.begun(block)?.lines;
  const last = before?.at(-1);
  if (block === null || last === undefined || last !== lines.at(-1)) return null;
  if (block.checkVisibility?.() === false) return null;
  const isSkipped: Skip = (element, isFixed) => element !== block && skip(element, isFixed);
  const now = yield* readLinesInSteps([block], isSkipped, cache);
  const count = before?.length ?? 0;
  return now[count - 1] === last ? lines.concat(now.slice(count)) : null;
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
export function grownBy(
  { lines, found }: Pick<Remembered, 'lines' | 'found'>,
  now: readonly Line[],
): FoundArticle | null {
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
