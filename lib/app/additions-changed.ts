import { watchStored } from '../platform/store';

/** Where the reader's own cues and names are stored. */
export const ADDITIONS_KEY = 'additions';

/**
 * Calls back whenever the reader's own cues and names change, for those who do not read them.
 * @returns the way to stop
 */
export function onAdditionsChanged(listener: () => void): () => void {
  return watchStored(ADDITIONS_KEY, () => listener());
}
