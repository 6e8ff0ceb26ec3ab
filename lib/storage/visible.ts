import type { Library } from './database';
import { type Brought, type ImportRow, withoutImport } from './rows';

/** A row as it is to be seen, which may be as it was before an import wrote it; null where it is not to be seen. */
export type Sight = <Row extends Brought>(row: Row) => Row | null;

/**
 * What an import writes is there, but not to be seen, until the import is complete: of what it has changed, what was there
 * before is seen. To be asked in the same transaction or live query as the rows themselves.
 * @param own an import that sees what it has written
 */
export async function sightOf(library: Library, own?: string): Promise<Sight> {
  return sightBeside(await library.imports.toArray(), own);
}

/** The same, where the imports that are not at their end have been read. */
export function sightBeside(imports: readonly ImportRow[], own?: string): Sight {
  const open = new Set(imports.filter(({ state }) => state === 'open').map(({ id }) => id));
  if (own !== undefined) open.delete(own);
  return <Row extends Brought>(row: Row) => {
    if (row.importId === undefined) return row;
    // A row stands under the key of what was there.
    if (open.has(row.importId)) return (row.was as Row | undefined) ?? null;
    return row.isGone ? null : row;
  };
}

/** Those of some rows that are to be seen, as they are to be. */
export function rowsSeen<Row extends Brought>(
  rows: readonly (Row | undefined)[],
  asSeen: Sight,
): Row[] {
  return rows.flatMap((row) => (row && asSeen(row)) ?? []);
}

/** The same as records. */
export function recordsSeen<Row extends Brought>(
  rows: readonly (Row | undefined)[],
  asSeen: Sight,
): Omit<Row, keyof Brought>[] {
  return rowsSeen(rows, asSeen).map((row) => withoutImport(row));
}
