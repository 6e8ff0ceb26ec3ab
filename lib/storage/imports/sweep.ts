import type { Result } from '../../result';
import type { Library } from '../database';
import { onLibrary, type StorageCode } from '../failures';
import { alone, unlessBusy } from '../lock';
import type { Brought, StagedRow } from '../rows';
import { finishMerging, partsOf } from './commit';

/**
 * Cleans up after imports whose page went away: what was not seen yet goes without a trace, what was seen is finished.
 * Does nothing while an import runs.
 */
export function sweepImports(library: Library): Promise<Result<null, StorageCode>> {
  return onLibrary(library, async () => {
    await unlessBusy('import', async () => {
      for (const { id, state } of await library.imports.toArray())
        await (state === 'open' ? undoImport(library, id) : finishMerging(library, id));
    });
    return null;
  });
}

/** Takes out everything that an import has brought, a stretch at a time, and then the import itself. */
export async function undoImport(library: Library, id: string): Promise<void> {
  for (const key of await partsOf(library, id).primaryKeys())
    await alone(() =>
      library.transaction('rw', library.tables, async () => {
        const part = await library.staged.get(key);
        if (part) await removePart(library, part);
        await library.staged.delete(key);
      }),
    );
  await library.imports.delete(id);
}

/** Rows that were saved anew meanwhile do not carry the import any more, and stay. */
async function removePart(library: Library, part: StagedRow): Promise<void> {
  const isOurs = (row: Brought | undefined) => row?.importId === part.importId;
  const { pages, articles, snippets, entries } = library;
  const ours = async <Key>(
    keys: readonly Key[],
    get: (keys: Key[]) => PromiseLike<readonly (Brought | undefined)[]>,
  ) => {
    const rows = await get([...keys]);
    return keys.filter((_, at) => isOurs(rows[at]));
  };
  await pages.bulkDelete(await ours(part.pages, (keys) => pages.bulkGet(keys)));
  await articles.bulkDelete(await ours(part.articles, (keys) => articles.bulkGet(keys)));
  await snippets.bulkDelete(await ours(part.snippets, (keys) => snippets.bulkGet(keys)));
  await entries.bulkDelete(await ours(part.entries, (keys) => entries.bulkGet(keys)));
}
