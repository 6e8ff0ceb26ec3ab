import type { Attribution, Extractor } from '../../core/types';
import type { Story } from '../../dom/article';
import type { Pause } from '../slices';
import { createProgress, type Progress } from './progress';

/** Finds attributions in the stories of a page; what has been read of a story is not read again. */
export interface StoryReader {
  /**
   * @param pause called now and then, at the latest after each paragraph that was read here
   * @returns null when it was ended, else the attributions of all stories, the very objects of the last time where nothing changed
   */
  read(stories: readonly Story[], pause: Pause): Promise<readonly Attribution[] | null>;
  /** What has been found so far. */
  soFar(): readonly Attribution[];
}

/** Makes the reader of a page's stories that reads them here and now. */
export function createStoryReader(extractor: Extractor): StoryReader {
  let known: readonly Progress[] = [];

  /** A story goes on where it was left, or from where it begins as it did. */
  const resume = (story: Story, left: Progress[]) => {
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
