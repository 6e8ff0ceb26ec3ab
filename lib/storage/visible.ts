import type { Library } from './database';
import type { Brought, ImportRow } from './rows';

/** Whether a row belongs to the library as the reader sees it. */
export type Visible = (row: Brought) => boolean;

/**
 * The rows of an import are there, but not to be seen, until the import is complete. To be asked in the same transaction
 * or live query as the rows themselves.
 */
export async function visibleRows(library: Library): Promise<Visible> {
  return visibleBeside(await library.imports.toArray());
}

/** The same, where the imports that are not at their end have been read. */
export function visibleBeside(imports: readonly ImportRow[]): Visible {
  const open = new Set(imports.filter(({ state }) => state === 'open').map(({ id }) => id));
  return ({ importId }) => importId === undefined || !open.has(importId);
}
