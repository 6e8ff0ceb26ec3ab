import type { Attribution } from '../../core/types';
import type { Story } from '../../dom/article';
import type { Messenger } from '../../messaging/send';
import { newId } from '../../snippets/ids';
import type { Pause } from '../slices';
import type { StoryReader } from './stories';
import { foundReceived, headOf, storiesToSend, sumOf } from './wire';

/** What both sides know of a reading. */
interface Known {
  readonly id: string;
  /** How many answers there have been. */
  readonly turn: number;
  readonly stories: readonly Story[];
  readonly found: readonly Attribution[];
  /** All of these stories has been read. */
  readonly isDone: boolean;
}

const nothing = (): Known => ({ id: newId(), turn: 0, stories: [], found: [], isDone: false });

/** Whether stories are for the most part others that have been read, with something else at their end. */
function isMostly(stories: readonly Story[], { stories: before, isDone }: Known): boolean {
  const count = before.reduce((sum, { lines }) => sum + lines.length, 0);
  const shared = storiesToSend(stories, before).reduce((sum, story) => sum + story.shared, 0);
  return isDone && shared * 2 > count;
}

/**
 * Makes the reader of a page's stories that has the background read them, where the engine is. The background forgets
 * when it is stopped; then what it had is sent once more, and of what was found in it nothing comes back a second time.
 */
export function createAskingReader(messenger: Messenger): StoryReader {
  let known = nothing();
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (stories: readonly Story[] | null, isHead: boolean, had?: Known['found']) => {
    const { id, turn } = known;
    const answer = await messenger.toBackground('stories/read', {
      id,
      turn,
      stories: stories && storiesToSend(stories, known.stories),
      ...(isHead ? { isHead } : {}),
      ...(had ? { had: sumOf(had) } : {}),
    });
    if (!answer.ok) return answer;
    const found = foundReceived(answer.value.found, had ?? known.found);
    const { isDone } = answer.value;
    known = { id, turn: turn + 1, stories: stories ?? known.stories, found, isDone };
    return answer;
  };
  /** The background has forgotten: it reads once more what it has read before, where that helps it to go on. */
  const beginAnew = async (stories: readonly Story[]) => {
    const before = known;
    known = nothing();
    if (isMostly(stories, before)) await ask(before.stories, false, before.found);
  };
  const read = async (stories: readonly Story[], pause: Pause) => {
    let unsent: readonly Story[] | null = stories;
    for (;;) {
      // While the head of a long text is read and marked, nothing waits for the rest to be sent.
      const head = known.turn === 0 ? headOf(stories) : null;
      const answer = await ask(head ?? unsent, head !== null);
      if (head === null) unsent = null;
      if (answer.ok && answer.value.isDone) return known.found;
      if (!answer.ok) {
        if (known.turn === 0) throw new Error(`not read: ${answer.error.code}`);
        await beginAnew(stories);
        unsent = stories;
      }
      const more = pause();
      if (more !== true && !(await more)) return null;
    }
  };
  return {
    soFar: () => known.found,
    read(stories, pause) {
      // One after the other: both sides know what the answer before said.
      const reading = last.then(() => read(stories, pause));
      last = reading.catch(() => undefined);
      return reading;
    },
  };
}
