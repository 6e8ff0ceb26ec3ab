import type { Files } from './backups/files';
import { INDEX_FOLDER, openPrivateFiles } from './backups/private-files';
import { noteChange } from './changes';
import type { Corrections } from './corrections';
import type { Library } from './database';
import { alone, unlessBusy } from './lock';

/**
 * Deletes everything that a library holds, its trash too. Nothing takes it back but a file.
 * @returns `busy` while an import is written
 */
export function wipeLibrary(library: Library): Promise<null | 'busy'> {
  return unlessBusy('import', () =>
    alone(() =>
      library.transaction('rw', library.tables, async () => {
        for (const table of library.tables)
          if (table.name !== library.changes.name) await table.clear();
        await noteChange(library, null);
        return null;
      }),
    ),
  );
}

/**
 * Deletes all copies of a library.
 * @returns `busy` while one is made
 */
export function wipeBackups(files: Files): Promise<null | 'busy'> {
  return unlessBusy('backup', async () => {
    await files.remove(await files.names());
    return null;
  });
}

/** Deletes all that the reader corrected on pages. */
export async function wipeCorrections(corrections: Corrections): Promise<null> {
  for (const table of corrections.tables) await table.clear();
  return null;
}

/** Deletes the index that a page has kept of a library. Rejects as the platform does. */
export async function wipeIndex(): Promise<void> {
  const files = await openPrivateFiles(INDEX_FOLDER);
  await files?.remove(await files.names());
}
