import type { Table } from 'dexie';
import type { Files } from './backups/files';
import { INDEX_FOLDER, openPrivateFiles } from './backups/private-files';
import { noteChange } from './changes';
import { chunksOf, FEW } from './chunks';
import type { Corrections } from './corrections';
import type { Library } from './database';
import { removeIndexFile } from './index-file';
import { alone, unlessBusy } from './lock';
import { isScarce } from './room';
import { entryKeysOf } from './snippet-rows';
import { writeIn } from './transaction';

/** Rows deleted at once: after each such stretch the reader may end the work. */
const CHUNK = 2_000;

/** Who follows how everything is deleted. */
export interface Wiping {
  readonly signal?: AbortSignal;
  /** Told how many rows are deleted. */
  readonly onProgress?: (deleted: number) => void;
  /** Told where it comes to what nobody can end. */
  readonly onFinal?: () => void;
}

/**
 * Deletes everything that a library holds, its trash too, in one transaction. Nothing takes it back but a file. Where the
 * disk has no room for one, it is deleted in small steps, which nobody ends.
 * @returns `busy` while an import is written; `cancelled` where it was ended, and all is there as it was
 */
export async function wipeLibrary(
  library: Library,
  { signal, onProgress, onFinal }: Wiping = {},
): Promise<null | 'busy' | 'cancelled'> {
  let deleted = 0;
  const wipe = async () => {
    for (const table of library.tables) {
      if (table.name === library.changes.name) continue;
      for (const keys of chunksOf(await table.toCollection().primaryKeys(), CHUNK)) {
        signal?.throwIfAborted();
        await table.where(':id').between(keys[0], keys.at(-1), true, true).delete();
        deleted += keys.length;
        onProgress?.(deleted);
      }
    }
    signal?.throwIfAborted();
    await noteChange(library, null);
    return null;
  };
  try {
    return await unlessBusy('import', async () => {
      if (await isScarce()) {
        signal?.throwIfAborted();
        onFinal?.();
        return wipeInSteps(library, onProgress);
      }
      return alone(() => writeIn(library, library.tables, wipe));
    });
  } catch (error) {
    if (signal?.aborted) return 'cancelled';
    throw error;
  }
}

/**
 * Deletes claims together with what they are listed by, and after them what they are of: where it is cut off, what is left
 * is whole.
 */
async function wipeInSteps(library: Library, onProgress: Wiping['onProgress']): Promise<null> {
  await removeIndexFile().catch(() => {}); // it can be made again, and makes room at once
  const { entries, snippets, articles, pages, staged, imports, changes } = library;
  let deleted = 0;
  const deleteAll = async (tables: readonly Table[], deleteFew: () => Promise<number>) => {
    const step = async () => {
      await noteChange(library, null);
      return deleteFew();
    };
    for (let count = FEW; count === FEW; ) {
      count = await alone(() => writeIn(library, [...tables, changes], step), 'free');
      deleted += count;
      onProgress?.(deleted);
    }
  };
  await deleteAll([snippets, entries], async () => {
    const rows = await snippets.limit(FEW).toArray();
    await entries.bulkDelete(rows.flatMap(entryKeysOf));
    await snippets.bulkDelete(rows.map(({ id }) => id));
    return rows.length;
  });
  for (const table of [entries, articles, pages, staged, imports])
    await deleteAll([table], async () => {
      const keys = await table.toCollection().limit(FEW).primaryKeys();
      await (table as Table<object, unknown>).bulkDelete(keys);
      return keys.length;
    });
  return null;
}

/** Deletes all copies of a library. To be called while none is made. */
export async function wipeBackups(files: Files): Promise<void> {
  await files.remove(await files.names());
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
