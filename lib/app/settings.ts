import { readStored, watchStored, writeStored } from '../platform/store';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../settings/settings';
import { SETTINGS_KEY, takeAhead } from './ahead/kept';

/** The reader's settings; the defaults where they cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings(await (takeAhead('settings') ?? readStored(SETTINGS_KEY)));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** The end of the last change of this context, where the platform has no locks. */
let last: Promise<unknown> = Promise.resolve();

/** One after the other, whichever page of ours it comes from: of two at once, the later would undo the earlier. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request('isnad-settings', work) as Promise<Value>;
  const turn = last.then(work);
  last = turn.catch(() => {}); // told to whoever waits for it
  return turn;
}

/** What is other from now on, or what gives it for the settings as they are. */
export type Changes = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes some of them, and answers with all as they are now. Rejects when the browser cannot store them, and when it
 * cannot read them: what the reader chose before must not be lost by that.
 */
export function changeSettings(changes: Changes): Promise<Settings> {
  return inTurn(async () => {
    const now = readSettings(await readStored(SETTINGS_KEY));
    const settings = { ...now, ...(typeof changes === 'function' ? changes(now) : changes) };
    await writeStored(SETTINGS_KEY, settings);
    return settings;
  });
}

/**
 * Calls back with all settings whenever any part of the extension changes one.
 * @returns the way to stop
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return watchStored(SETTINGS_KEY, (stored) => listener(readSettings(stored)));
}
