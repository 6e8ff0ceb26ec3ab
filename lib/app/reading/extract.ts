import type { Attribution, Extractor } from '../../core/types';
import type { Story } from '../../dom/article';
import { createProgress, type Progress } from './progress';

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

  /** A story goes on where it was left, or from where it begins as it did. */
  const resume = (story: Story, left: Progress[]) => {
    const [best] = left
      .map((progress) => ({ progress, alike: progress.alike(story.lines) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
    if (best === undefined) return createProgress(extractor().session());
    left.splice(left.indexOf(best.progress), 1);
    return best.progress.backTo(best.alike) ?? createProgress(extractor().session());
  };
  const soFar = () => known.flatMap((progress) => progress.all());
  return {
    soFar,
    async read(stories, pause) {
      const left = [...known];
      const now: Progress[] = [];
      known = now;
      for (const story of stories) {
        const progress = resume(story, left);
        progress.place(story.start);
        now.push(progress);
        for (const line of story.lines.slice(progress.count())) {
          progress.read(line);
          const more = pause();
          if (more !== true && !(await more)) return null;
        }
      }
      return soFar();
    },
  };
}
