import type { Additions } from '../index';
import { readStored, watchStored } from '../platform/store';

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
 * Calls back whenever they change.
 * @returns the way to stop
 */
export function watchAdditions(listener: (additions: Additions) => void): () => void {
  return watchStored(KEY, (stored) => listener(asAdditions(stored)));
}
