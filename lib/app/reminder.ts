import { readStored, writeStored } from '../platform/store';
import { onLibrary } from '../storage/failures';
import { countSaved } from '../storage/lists';
import { library } from './library';

const KEY = 'lastExport';

/** Fewer snippets than this are nothing to remind of. */
const LEAST = 20;
/** After so many days an export file is old. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** When the reader last took the whole library out of the browser, and whether it is time to do so again. */
export interface ExportReminder {
  /** ISO 8601; null for never. */
  readonly lastAt: string | null;
  readonly isDue: boolean;
}

/** Notes that the whole library was written to a file. */
export async function noteExport(now: Date): Promise<void> {
  try {
    await writeStored(KEY, now.toISOString());
  } catch {
    // The file is there; at worst the reader is reminded too early.
  }
}

/** Whether the reader should be reminded to keep an export file outside the browser. */
export async function exportReminder(now: Date): Promise<ExportReminder> {
  const stored = await readStored(KEY).catch(() => null);
  const lastAt = typeof stored === 'string' && !Number.isNaN(Date.parse(stored)) ? stored : null;
  const isOld = lastAt === null || now.getTime() - Date.parse(lastAt) > DAYS * DAY;
  const saved = isOld ? await onLibrary(library, () => countSaved(library)) : null;
  return { lastAt, isDue: saved?.ok === true && saved.value >= LEAST };
}
