import type { Result } from '../../result';
import type { Library } from '../database';
import { onLibrary, type StorageCode } from '../failures';
import { unlessBusy } from '../lock';
import type { Brought, StagedRow } from '../rows';
import { eachPart, partNumbers } from './parts';
import { takeBack } from './take-back';

/**
 * Cleans up after work whose page went away: none of it is left, and what it had changed or taken away is there again.
 * Does nothing while such work goes on.
 */
export function sweepImports(library: Library): Promise<Result<null, StorageCode>> {
  return onLibrary(library, async () => {
    await unlessBusy('import', async () => {
      for (const { id } of await library.imports.toArray()) await undoImport(library, id);
    });
    return null;
  });
}

/** Takes back everything that an import has done, the last first, and then the import itself. */
export async function undoImport(library: Library, id: string): Promise<void> {
  const parts = (await partNumbers(library, id)).reverse();
  await eachPart(library, id, parts, async (part) => {
    await takeBack(library, part);
    await removePart(library, part);
    await library.staged.delete([part.importId, part.part]);
  });
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
