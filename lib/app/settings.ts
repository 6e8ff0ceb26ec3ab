import { readStored, watchStored, writeStored } from '../platform/store';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../settings/settings';
import { SETTINGS_KEY, takeAhead } from './ahead/kept';
import { inTurn } from './in-turn';

/** The reader's settings; the defaults where they cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings(await (takeAhead('settings') ?? readStored(SETTINGS_KEY)));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** What is other from now on, or what gives it for the settings as they are. */
export type Changes = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes some of them, and answers with all as they are now. Rejects when the browser cannot store them, and when it
 * cannot read them: what the reader chose before must not be lost by that.
 */
export function changeSettings(changes: Changes): Promise<Settings> {
  return inTurn('isnad-settings', async () => {
    const now = readSettings(await readStored(SETTINGS_KEY));
    const settings = { ...now, ...(typeof changes === 'function' ? changes(now) : changes) };
    await writeStored(SETTINGS_KEY, settings);
    return settings;
  });
}

/** What a change has made other, as it was before: given as a change itself it takes that back, and nothing that was changed since. */
export function undoOf(before: Settings, after: Settings): Partial<Settings> {
  const others = (Object.keys(before) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return Object.fromEntries(others.map((key) => [key, before[key]]));
}

/**
 * Calls back with all settings whenever any part of the extension changes one.
 * @returns the way to stop
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return watchStored(SETTINGS_KEY, (stored) => listener(readSettings(stored)));
}
