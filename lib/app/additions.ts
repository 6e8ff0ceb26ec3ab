import type { Additions } from '../index';
import { readStored, watchStored, writeStored } from '../platform/store';

const KEY = 'additions';

/** What was stored, which was checked before: pages need no schema library to read it. */
function asAdditions(stored: unknown): Additions {
  const { cues, sources } = (stored ?? {}) as Additions;
  return {
    ...(Array.isArray(cues) ? { cues } : {}),
    ...(Array.isArray(sources) ? { sources } : {}),
  };
}

/** The reader's own cues and names of sources; none where they cannot be read. */
export async function loadAdditions(): Promise<Additions> {
  try {
    return asAdditions(await readStored(KEY));
  } catch {
    return {};
  }
}

/**
 * Keeps the reader's own cues and names in the place of those before; every open page reads with them at once.
 * Rejects when the browser cannot store them.
 * @param additions as `parseAdditions` gives them: nobody checks them afterwards
 */
export async function keepAdditions(additions: Additions): Promise<void> {
  await writeStored(KEY, additions);
}

/**
 * Calls back whenever they change.
 * @returns the way to stop
 */
export function watchAdditions(listener: (additions: Additions) => void): () => void {
  return watchStored(KEY, (stored) => listener(asAdditions(stored)));
}
