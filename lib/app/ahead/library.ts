import { readStored } from '../../platform/store';
import { openStored } from '../../storage/opening';
import { type NewestRows, newestRows } from '../../storage/shown-rows';
import { keepAhead, SETTINGS_KEY } from './kept';

/**
 * Asks for what the library page shows first.
 * @param count how many claims its window has room for
 */
export function askForLibrary(count: number): void {
  keepAhead({ settings: readStored(SETTINGS_KEY), newest: newestStored(count) });
}

async function newestStored(count: number): Promise<NewestRows | null> {
  const database = await openStored();
  if (!database) return null;
  try {
    return await newestRows(database, count);
  } finally {
    database.close();
  }
}
