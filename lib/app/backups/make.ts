import { DEFAULT_EXPORT_OPTIONS } from '../../export/format';
import { jsonl } from '../../export/jsonl';
import { ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import type { BackupRow } from '../../storage/backups/database';
import { makeBackup, type Records } from '../../storage/backups/make';
import { listBackups as listIn } from '../../storage/backups/read';
import { lastChange } from '../../storage/changes';
import { allRecords } from '../../storage/export-source';
import { onLibrary, type StorageCode } from '../../storage/failures';
import { countEntries } from '../../storage/load-entries';
import { unlessBusy } from '../../storage/lock';
import { library } from '../library';
import { oneByOne } from '../one-by-one';
import { backups } from './database';

/** A local copy of the library, as it is listed. */
export type Backup = Pick<BackupRow, 'id' | 'madeAt' | 'snippets' | 'bytes'>;

/** The copies there are, the newest first. */
export function listBackups(): Promise<Result<readonly Backup[], StorageCode>> {
  return onLibrary(backups, () => listIn(backups));
}

/** Makes a copy now. Null where one is being made, or where there is nothing to copy. */
export async function backUpNow(now: Date): Promise<Result<Backup | null, StorageCode>> {
  const made = await onLibrary(library, async () => {
    if ((await countEntries(library)) === 0) return ok(null);
    return onLibrary(backups, () =>
      unlessBusy('backup', () => makeBackup(library, backups, records(), now)),
    );
  });
  if (!made.ok) return made;
  if (!made.value.ok) return made.value;
  return ok(made.value.value === 'busy' ? null : made.value.value);
}

/** A copy is made once a day. In milliseconds, somewhat less, so that the hour does not wander. */
const EVERY = 23 * 60 * 60 * 1000;

/** Makes the copy of the day, where the last one is old and something has changed since. */
export async function backUpIfDue(now: Date): Promise<Result<Backup | null, StorageCode>> {
  const last = await onLibrary(backups, async () => (await listIn(backups))[0] ?? null);
  if (!last.ok) return last;
  const { madeAt, change } = last.value ?? { madeAt: '1970-01-01', change: -1 };
  if (now.getTime() - Date.parse(madeAt) < EVERY) return ok(null);
  const news = await onLibrary(library, () => lastChange(library));
  if (!news.ok) return news;
  return news.value === change ? ok(null) : backUpNow(now);
}

/** The records of the library as a file holds them, without the texts, which copies share. */
function records(): Records {
  let count = 0;
  const source = {
    exportedAt: isoWithOffset(new Date()),
    snippets: () =>
      oneByOne(allRecords(library), {
        onRead: () => {
          count++;
        },
      }),
    article: async () => null,
  };
  const pieces = jsonl.write(source, DEFAULT_EXPORT_OPTIONS)[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
  });
  return { stream, counted: () => count };
}
