import { readAdditions } from '../additions/parse';
import type { AdditionsChange } from '../additions/undone';
import type { Additions } from '../index';
import { readStored, watchStored, writeStored } from '../platform/store';
import { ADDITIONS_KEY } from './additions-changed';
import { inTurn } from './in-turn';

/** The reader's own cues and names of sources; none where they cannot be read. */
export async function loadAdditions(): Promise<Additions> {
  try {
    return readAdditions(await readStored(ADDITIONS_KEY));
  } catch {
    return {};
  }
}

/**
 * Changes the reader's own cues and names; every open page reads with them at once. Rejects when the browser cannot store
 * them, and when it cannot read those that there are.
 * @param change gives them as they are to be for those that there are now, as `parseAdditions` does: what is not in order
 * is left out when they are read
 */
export function changeAdditions(change: (now: Additions) => Additions): Promise<AdditionsChange> {
  return inTurn('isnad-additions', async () => {
    const before = readAdditions(await readStored(ADDITIONS_KEY));
    const after = change(before);
    await writeStored(ADDITIONS_KEY, after);
    return { before, after };
  });
}

/**
 * Calls back whenever they change.
 * @returns the way to stop
 */
export function watchAdditions(listener: (additions: Additions) => void): () => void {
  return watchStored(ADDITIONS_KEY, (stored) => listener(readAdditions(stored)));
}
