import { Dexie, type Table } from 'dexie';
import type { Result } from '../../result';
import type { Library } from '../database';
import { onLibrary, type StorageCode } from '../failures';
import { alone, unlessBusy } from '../lock';
import { type Brought, type StagedRow, withoutImport } from '../rows';
import { writeIn } from '../transaction';
import { eachPart, partNumbers } from './parts';
import { takeBack } from './take-back';

/**
 * Cleans up after work whose page went away. What was not complete leaves nothing, and what it had changed or taken away is
 * there again; of what was complete the rows go that stood there before. Does nothing while such work goes on.
 */
export function sweepImports(library: Library): Promise<Result<null, StorageCode>> {
  return onLibrary(library, async () => {
    await unlessBusy('import', async () => {
      for (const { id, state } of await library.imports.toArray()) {
        if (state === 'done') await tidyImport(library, id);
        else await undoImport(library, id, { isTorn: state === 'open' });
      }
    });
    return null;
  });
}

/** Rows looked through at once. */
const CHUNK = 1_000;

/**
 * Takes back what an import has written that stands in no stretch of it: of a transaction that is given up since the disk is
 * full, Firefox may keep what was asked for last.
 */
async function undoStray(library: Library, importId: string): Promise<void> {
  for (const table of rowTables(library))
    for (let last: unknown = Dexie.minKey; last !== undefined; ) {
      const keys: readonly unknown[] = await table
        .where(':id')
        .above(last)
        .limit(CHUNK)
        .primaryKeys();
      const stray = (await oursAt(table, keys, importId)).map(({ key }) => key);
      const undo = async () => putBack(table, await oursAt(table, stray, importId));
      if (stray.length > 0) await alone(() => writeIn(library, [table], undo), 'free');
      last = keys.at(-1);
    }
}

/** How an import is taken back. */
interface Undoing {
  /** Told what share of it is still there, from 1 to 0. */
  readonly onLeft?: ((share: number) => void) | undefined;
  /** Whether more of it may be here than it has noted. */
  readonly isTorn?: boolean;
}

/** Takes back everything that an import has done, the last first, and then the import itself. */
export async function undoImport(
  library: Library,
  id: string,
  { onLeft, isTorn = false }: Undoing = {},
): Promise<void> {
  const parts = (await partNumbers(library, id)).reverse();
  let left = parts.length;
  await eachPart(
    library,
    id,
    parts,
    async (part) => {
      await takeBack(library, part);
      await eachTable(library, part, putBack);
      await library.staged.delete([part.importId, part.part]);
      left--;
      onLeft?.(left / parts.length);
    },
    'free',
  );
  if (isTorn) await undoStray(library, id);
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

type AnyTable = Table<object, unknown>;

/** The tables in which an import writes rows. */
const rowTables = ({ pages, articles, snippets, entries }: Library) =>
  [pages, articles, snippets, entries] as unknown as readonly AnyTable[];

/** Puts what was there in the place of what an import has written. */
async function putBack(table: AnyTable, ours: readonly Ours[]): Promise<void> {
  await table.bulkPut(ours.flatMap(({ row }) => row.was ?? []));
  await table.bulkDelete(ours.filter(({ row }) => !row.was).map(({ key }) => key));
}

/** Does something with the rows of a stretch, table by table. */
async function eachTable(
  library: Library,
  { importId, pages, articles, snippets, entries, changed }: StagedRow,
  work: (table: AnyTable, ours: readonly Ours[]) => Promise<void>,
): Promise<void> {
  const keys: readonly (readonly unknown[])[] = [
    [...pages, ...(changed?.pages ?? [])],
    articles,
    [...snippets, ...(changed?.snippets ?? [])],
    [...entries, ...(changed?.entries ?? []), ...(changed?.moved ?? [])],
  ];
  for (const [at, table] of rowTables(library).entries()) {
    const ours = await oursAt(table, keys[at] ?? [], importId);
    if (ours.length > 0) await work(table, ours);
  }
}

/** Those of the rows at some keys that an import has written: what was saved anew meanwhile does not carry it any more. */
async function oursAt(
  table: AnyTable,
  keys: readonly unknown[],
  importId: string,
): Promise<readonly Ours[]> {
  if (keys.length === 0) return [];
  const rows: readonly (Brought | undefined)[] = await table.bulkGet([...keys]);
  return keys.flatMap((key, at): readonly Ours[] => {
    const row = rows[at];
    return row?.importId === importId ? [{ key, row }] : [];
  });
}
