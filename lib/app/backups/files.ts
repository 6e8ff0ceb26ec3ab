import { ok, type Result } from '../../result';
import { createCopiesDatabase, filesIn } from '../../storage/backups/database';
import type { Files } from '../../storage/backups/files';
import { migrateCopies } from '../../storage/backups/migrate';
import { openPrivateFiles } from '../../storage/backups/private-files';
import { failureOf, onLibrary, type StorageCode } from '../../storage/failures';
import { unlessBusy } from '../../storage/lock';

/** The folder of the copies. */
const FOLDER = 'copies';

/** Where copies were kept before, and still are where the platform has no private files. */
export const copiesDatabase = createCopiesDatabase();

/** Runs work on the files of the copies; whatever goes wrong comes back as a failure. */
export async function onCopies<Value>(
  work: (files: Files) => Promise<Value>,
): Promise<Result<Value, StorageCode>> {
  const files = await openPrivateFiles(FOLDER);
  if (!files) return onLibrary(copiesDatabase, () => work(filesIn(copiesDatabase)));
  await bringOver(files);
  try {
    return ok(await work(files));
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** Copies that were kept in a database come over first. Should it be broken, those in files are there all the same. */
async function bringOver(files: Files): Promise<void> {
  try {
    const stored = await indexedDB.databases();
    if (!stored.some(({ name }) => name === copiesDatabase.name)) return;
    await unlessBusy('backup', () => migrateCopies(copiesDatabase, files));
  } catch {
    copiesDatabase.close({ disableAutoOpen: false });
  }
}
