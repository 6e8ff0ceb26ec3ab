import type { Attribution, Extractor, Session, Span } from '../../core/types';
import type { Story } from '../../dom/article';

/** How long the page may be kept waiting in one go, in milliseconds. */
const SLICE = 6;

interface WithScheduler {
  readonly scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page do what it has to do; resolves soon after. */
function letPageWork(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Called after every small piece of work: lets the page work when it is time; false as its answer ends the work. */
export type Pause = () => boolean | Promise<boolean>;

/** Makes pauses for one piece of work. */
export function createPause(isWanted: () => boolean): Pause {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return true;
    return letPageWork().then(() => {
      began = performance.now();
      return isWanted();
    });
  };
}

/** A story as far as it has been read. */
interface Progress {
  readonly session: Session;
  readonly lines: string[];
  readonly found: Attribution[];
  length: number;
  placed: { readonly start: number; readonly all: Attribution[] } | null;
}

const moveSpan =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by });

/** The same attribution in a text that begins so much earlier. */
function moved(attribution: Attribution, by: number): Attribution {
  if (by === 0) return attribution;
  const move = (spans: readonly Span[]) => spans.map(moveSpan(by));
  const { cue, source, relay, content, reasons } = attribution;
  return {
    ...attribution,
    cue: move(cue),
    source: move(source),
    relay: move(relay),
    content: move(content),
    reasons: reasons.map(({ code, spans }) => ({ code, spans: move(spans) })),
  };
}

/** Finds attributions in the stories of a page; what has been read of a story is not read again. */
export interface StoryReader {
  /**
   * @param pause called after each paragraph
   * @returns null when it was ended, else the attributions of all stories, the very objects of the last time where nothing changed
   */
  read(stories: readonly Story[], pause: Pause): Promise<readonly Attribution[] | null>;
  /** What has been found so far. */
  soFar(): readonly Attribution[];
}

/** Makes the reader of a page's stories. */
export function createStoryReader(extractor: () => Extractor): StoryReader {
  let known: readonly Progress[] = [];

  const begin = (): Progress => ({
    session: extractor().session(),
    lines: [],
    found: [],
    length: 0,
    placed: null,
  });
  /** A story goes on where it was left if it begins as it did. */
  const resume = (story: Story, left: Map<string | undefined, Progress[]>) => {
    const alike = left.get(story.lines[0]) ?? [];
    const at = alike.findIndex(({ lines }) => lines.every((line, i) => line === story.lines[i]));
    return at < 0 ? begin() : (alike.splice(at, 1)[0] as Progress);
  };
  const readLine = (progress: Progress, line: string) => {
    const { added, revised } = progress.session.read(line, progress.length);
    const by = progress.placed?.start ?? 0;
    progress.found.push(...added);
    progress.placed?.all.push(...added.map((one) => moved(one, by)));
    for (const [ordinal, attribution] of revised) {
      progress.found[ordinal] = attribution;
      if (progress.placed) progress.placed.all[ordinal] = moved(attribution, by);
    }
    progress.lines.push(line);
    progress.length += line.length + 1;
  };
  const place = (progress: Progress, start: number) => {
    if (progress.placed?.start !== start)
      progress.placed = { start, all: progress.found.map((one) => moved(one, start)) };
  };
  const soFar = () => known.flatMap(({ placed }) => placed?.all ?? []);
  return {
    soFar,
    async read(stories, pause) {
      const left = new Map<string | undefined, Progress[]>();
      for (const progress of known) {
        const [first] = progress.lines;
        left.set(first, [...(left.get(first) ?? []), progress]);
      }
      const now: Progress[] = [];
      known = now;
      for (const story of stories) {
        const progress = resume(story, left);
        place(progress, story.start);
        now.push(progress);
        for (const line of story.lines.slice(progress.lines.length)) {
          readLine(progress, line);
          const more = pause();
          if (more !== true && !(await more)) return null;
        }
      }
      return soFar();
    },
  };
}
