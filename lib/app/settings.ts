import { readStored, watchStored, writeStored } from '../platform/store';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../settings/settings';

const KEY = 'settings';

/** The reader's settings; the defaults where they cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings(await readStored(KEY));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Changes some of them, and answers with all as they are now; rejects when the browser cannot store them. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await writeStored(KEY, settings);
  return settings;
}

/**
 * Calls back with all settings whenever any part of the extension changes one.
 * @returns the way to stop
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return watchStored(KEY, (stored) => listener(readSettings(stored)));
}
