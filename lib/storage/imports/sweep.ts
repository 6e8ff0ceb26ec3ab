import type { Table } from 'dexie';
import type { Result } from '../../result';
import type { Library } from '../database';
import { onLibrary, type StorageCode } from '../failures';
import { unlessBusy } from '../lock';
import { type Brought, type StagedRow, withoutImport } from '../rows';
import { eachPart, partNumbers } from './parts';
import { takeBack } from './take-back';

/**
 * Cleans up after work whose page went away. What was not complete leaves nothing, and what it had changed or taken away is
 * there again; of what was complete the rows go that stood there before. Does nothing while such work goes on.
 */
export function sweepImports(library: Library): Promise<Result<null, StorageCode>> {
  return onLibrary(library, async () => {
    await unlessBusy('import', async () => {
      for (const { id, state } of await library.imports.toArray())
        await (state === 'done' ? tidyImport(library, id) : undoImport(library, id));
    });
    return null;
  });
}

/**
 * Takes back everything that an import has done, the last first, and then the import itself.
 * @param onLeft told what share of it is still there, from 1 to 0
 */
export async function undoImport(
  library: Library,
  id: string,
  onLeft: (share: number) => void = () => {},
): Promise<void> {
  const parts = (await partNumbers(library, id)).reverse();
  let left = parts.length;
  await eachPart(
    library,
    id,
    parts,
    async (part) => {
      await takeBack(library, part);
      await eachTable(library, part, async (table, ours) => {
        await table.bulkPut(ours.flatMap(({ row }) => row.was ?? []));
        await table.bulkDelete(ours.filter(({ row }) => !row.was).map(({ key }) => key));
      });
      await library.staged.delete([part.importId, part.part]);
      left--;
      onLeft(left / parts.length);
    },
    'free',
  );
  await library.imports.delete(id);
}

/**
 * Removes what was there before an import changed it, which nobody sees since the import is complete. May go on beside
 * whatever else is done, and be ended anywhere: the next sweep goes on with it.
 */
export async function tidyImport(library: Library, id: string): Promise<void> {
  await eachPart(
    library,
    id,
    await partNumbers(library, id),
    async (part) => {
      await eachTable(library, part, async (table, ours) => {
        const changed = ours.filter(({ row }) => row.was);
        const stays = changed.filter(({ row }) => !row.isGone);
        await table.bulkPut(stays.map(({ row }) => withoutImport(row)));
        await table.bulkDelete(changed.filter(({ row }) => row.isGone).map(({ key }) => key));
      });
      await library.staged.delete([part.importId, part.part]);
    },
    'free',
  );
  await library.imports.delete(id);
}

/** A row that an import has written. */
interface Ours {
  readonly key: unknown;
  readonly row: Brought;
}

/** Does something with the rows of a stretch, table by table. What was saved anew meanwhile does not carry the import any more. */
async function eachTable(
  library: Library,
  { importId, pages, articles, snippets, entries, changed }: StagedRow,
  work: (table: Table<object, unknown>, ours: readonly Ours[]) => Promise<void>,
): Promise<void> {
  const tables: readonly (readonly [Table, readonly unknown[]])[] = [
    [library.pages, [...pages, ...(changed?.pages ?? [])]],
    [library.articles, articles],
    [library.snippets, [...snippets, ...(changed?.snippets ?? [])]],
    [library.entries, [...entries, ...(changed?.entries ?? []), ...(changed?.moved ?? [])]],
  ];
  for (const [table, keys] of tables) {
    if (keys.length === 0) continue;
    const rows: readonly (Brought | undefined)[] = await table.bulkGet([...keys]);
    const ours = keys.flatMap((key, at): readonly Ours[] => {
      const row = rows[at];
      return row?.importId === importId ? [{ key, row }] : [];
    });
    if (ours.length > 0) await work(table, ours);
  }
}
