import type { Attribution, Extractor } from '../../core/types';
import type { Story } from '../../dom/article';
import { createProgress, type Progress } from './progress';
import { inSlices, type Pause } from './slices';

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

/**
 * Makes the reader of a page's stories.
 * @param prepare gets the extractor ready, when the first story is read
 */
export function createStoryReader(prepare: () => Generator<undefined, Extractor>): StoryReader {
  let known: readonly Progress[] = [];
  let prepared: Extractor | null = null;

  /** A story goes on where it was left, or from where it begins as it did. */
  const resume = (story: Story, left: Progress[], extractor: Extractor) => {
    const [best] = left
      .map((progress) => ({ progress, alike: progress.alike(story.lines) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
    if (best === undefined) return createProgress(extractor.session());
    left.splice(left.indexOf(best.progress), 1);
    return best.progress.backTo(best.alike) ?? createProgress(extractor.session());
  };
  const soFar = () => known.flatMap((progress) => progress.all());
  return {
    soFar,
    async read(stories, pause) {
      const extractor = prepared ?? (await inSlices(prepare(), pause));
      if (extractor === null) return null;
      prepared = extractor;
      const left = [...known];
      const now: Progress[] = [];
      known = now;
      for (const story of stories) {
        const progress = resume(story, left, extractor);
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
