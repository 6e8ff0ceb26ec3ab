import type { Numbers } from './column';
import type { ColumnName } from './columns';
import type { KeptName } from './names';

/** The index as it is put away: the rows in their order, and no word, title or name that none of them has. */
export interface KeptIndex {
  readonly ids: readonly string[];
  /** What the numbers of words, titles, sets of tags, other names, sources and outlets stand for. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  readonly tagSets: readonly string[];
  readonly aliases: readonly string[];
  readonly sources: readonly KeptName[];
  readonly outlets: readonly KeptName[];
  readonly columns: Readonly<Record<ColumnName, Numbers>>;
  /** How many words every row has, and the numbers of these words, row after row. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly tokens: Uint32Array<ArrayBuffer>;
}
