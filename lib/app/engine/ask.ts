import type { Attribution } from '../../core/types';
import type { Story } from '../../dom/article';
import type { Messenger } from '../../messaging/send';
import { newId } from '../../snippets/ids';
import type { Pause } from '../slices';
import type { StoryReader } from './stories';
import { foundReceived, headOf, storiesToSend } from './wire';

/** What both sides know of a reading. */
interface Known {
  readonly id: string;
  /** How many answers there have been. */
  readonly turn: number;
  readonly stories: readonly Story[];
  readonly found: readonly Attribution[];
}

const nothing = (): Known => ({ id: newId(), turn: 0, stories: [], found: [] });

/**
 * Makes the reader of a page's stories that has the background read them, where the engine is. The background forgets
 * when it is stopped; then what it had is sent once more.
 */
export function createAskingReader(messenger: Messenger): StoryReader {
  let known = nothing();
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (stories: readonly Story[] | null, isHead: boolean) => {
    const { id, turn } = known;
    const answer = await messenger.toBackground('stories/read', {
      id,
      turn,
      stories: stories && storiesToSend(stories, known.stories),
      ...(isHead ? { isHead } : {}),
    });
    if (!answer.ok) return answer;
    const found = foundReceived(answer.value.found, known.found);
    known = { id, turn: turn + 1, stories: stories ?? known.stories, found };
    return answer;
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
        known = nothing();
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
