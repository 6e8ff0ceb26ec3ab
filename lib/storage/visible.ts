import type { Library } from './database';
import type { Brought } from './rows';

/** Whether a row belongs to the library as the reader sees it. */
export type Visible = (row: Brought) => boolean;

/**
 * The rows of an import are there, but not to be seen, until the import is complete. To be asked in the same transaction
 * or live query as the rows themselves.
 */
export async function visibleRows(library: Library): Promise<Visible> {
  const imports = await library.imports.toArray();
  const open = new Set(imports.filter(({ state }) => state === 'open').map(({ id }) => id));
  return ({ importId }) => importId === undefined || !open.has(importId);
}
