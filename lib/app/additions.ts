import { readAdditions } from '../additions/parse';
import type { Additions } from '../index';
import { readStored, watchStored, writeStored } from '../platform/store';
import { ADDITIONS_KEY } from './additions-changed';

/** The reader's own cues and names of sources; none where they cannot be read. */
export async function loadAdditions(): Promise<Additions> {
  try {
    return readAdditions(await readStored(ADDITIONS_KEY));
  } catch {
    return {};
  }
}

/**
 * Keeps the reader's own cues and names in the place of those before; every open page reads with them at once.
 * Rejects when the browser cannot store them.
 * @param additions as `parseAdditions` gives them: what is not in order is left out when they are read
 */
export async function keepAdditions(additions: Additions): Promise<void> {
  await writeStored(ADDITIONS_KEY, additions);
}

/**
 * Calls back whenever they change.
 * @returns the way to stop
 */
export function watchAdditions(listener: (additions: Additions) => void): () => void {
  return watchStored(ADDITIONS_KEY, (stored) => listener(readAdditions(stored)));
}
