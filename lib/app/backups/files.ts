import { ok, type Result } from '../../result';
import { createCopiesDatabase, filesIn } from '../../storage/backups/database';
import type { Files } from '../../storage/backups/files';
import { migrateCopies } from '../../storage/backups/migrate';
import { openPrivateFiles } from '../../storage/backups/private-files';
import { failureOf, onLibrary, reconnect, type StorageCode } from '../../storage/failures';
import { unlessBusy, untilFree } from '../../storage/lock';

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
    // Where another context brings them over or makes a copy, they are waited for: a list without them would mislead.
    const bring = () => unlessBusy('backup', () => migrateCopies(copiesDatabase, files));
    while ((await areInDatabase()) && (await bring()) === 'busy') await untilFree('backup');
  } catch {
    reconnect(copiesDatabase);
  }
}

async function areInDatabase(): Promise<boolean> {
  const stored = await indexedDB.databases();
  return stored.some(({ name }) => name === copiesDatabase.name);
}
