import type { PageCorrection } from '../../corrections/page-correction';
import { DEFAULT_EXPORT_OPTIONS } from '../../export/format';
import { jsonl } from '../../export/jsonl';
import { fail, ok, type Result } from '../../result';
import { isoWithOffset } from '../../snippets/time';
import { bytesOf } from '../../storage/backups/files';
import { makeBackup, type Records } from '../../storage/backups/make';
import type { BackupRow } from '../../storage/backups/names';
import { correctionsHash, listBackups as listIn } from '../../storage/backups/read';
import { lastChange } from '../../storage/changes';
import { allCorrections } from '../../storage/corrections';
import { allRecords } from '../../storage/export-source';
import { onLibrary, type StorageCode } from '../../storage/failures';
import { countEntries } from '../../storage/load-entries';
import { ofOnePiece, unlessBusy, untilFree } from '../../storage/lock';
import { corrections } from '../corrections';
import { library } from '../library';
import { oneByOne } from '../one-by-one';
import type { Work } from '../work';
import { onCopies } from './files';

/** A local copy of the library, as it is listed. */
export type Backup = Pick<BackupRow, 'id' | 'madeAt' | 'snippets' | 'bytes' | 'withoutCorrections'>;

/** The copies there are, the newest first. */
export function listBackups(): Promise<Result<readonly Backup[], StorageCode>> {
  return onCopies(listIn);
}

/**
 * Makes a copy now.
 * @param work follows it, by the number of snippets copied, and may end it: then there is no copy (`cancelled`)
 * @returns null where one was being made, which is there then, or where there is nothing to copy
 */
export async function backUpNow(
  now: Date,
  work: Work = {},
): Promise<Result<Backup | null, StorageCode | 'cancelled'>> {
  const corrected = await allCorrected();
  const made = await onLibrary(library, async () => {
    if (!corrected?.length && (await countEntries(library)) === 0) return ok(null);
    return onCopies((files) =>
      unlessBusy('backup', () =>
        ofOnePiece(() => makeBackup(library, files, records(corrected, work), now)),
      ),
    );
  });
  if (work.signal?.aborted) return fail('cancelled');
  if (!made.ok) return made;
  if (!made.value.ok) return made.value;
  if (made.value.value !== 'busy') return ok(made.value.value);
  await untilFree('backup');
  return ok(null);
}

/** A copy is made once a day. In milliseconds, somewhat less, so that the hour does not wander. */
const EVERY = 23 * 60 * 60 * 1000;

/** Makes the copy of the day, where the last one is old and something has changed since. */
export async function backUpIfDue(
  now: Date,
): Promise<Result<Backup | null, StorageCode | 'cancelled'>> {
  const last = await onCopies(async (files) => (await listIn(files))[0] ?? null);
  if (!last.ok) return last;
  const { madeAt, change, corrected, withoutCorrections } = last.value ?? NEVER;
  if (now.getTime() - Date.parse(madeAt) < EVERY) return ok(null);
  const news = await onLibrary(library, () => lastChange(library));
  if (!news.ok) return news;
  const here = await allCorrected();
  // What cannot be read is no news: it is no reason for a copy that has less than the last one.
  const isAsCorrected =
    here === null || (!withoutCorrections && (await correctionsHash(here)) === (corrected ?? null));
  const isSame = news.value === change && isAsCorrected;
  return isSame ? ok(null) : backUpNow(now);
}

const NEVER: Pick<BackupRow, 'madeAt' | 'change' | 'corrected' | 'withoutCorrections'> = {
  madeAt: '1970-01-01',
  change: -1,
};

/** What was corrected on pages; null where it cannot be read, which keeps the library from no copy. */
async function allCorrected(): Promise<readonly PageCorrection[] | null> {
  const all = await allCorrections(corrections);
  return all.ok ? all.value : null;
}

/** The records of the library as a file holds them, without the texts, which copies share. */
function records(
  corrected: readonly PageCorrection[] | null,
  { signal, onProgress }: Work,
): Records {
  let count = 0;
  const source = {
    exportedAt: isoWithOffset(new Date()),
    snippets: () =>
      oneByOne(allRecords(library), {
        onRead() {
          signal?.throwIfAborted();
          count++;
          onProgress?.(count);
        },
      }),
    article: async () => null,
  };
  const stream = bytesOf(jsonl.write(source, DEFAULT_EXPORT_OPTIONS));
  return { stream, counted: () => count, corrections: corrected, signal };
}
