/** What is known of every row as a number, and how wide that may be. */
export const COLUMNS = {
  age: Float64Array,
  start: Uint32Array,
  title: Uint32Array,
  saved: Uint32Array,
  published: Uint32Array,
  source: Uint32Array,
  alias: Uint32Array,
  outlet: Uint32Array,
  tag: Uint32Array,
  kind: Uint8Array,
  family: Uint8Array,
  category: Uint8Array,
  status: Uint8Array,
  state: Uint8Array,
  shelf: Uint8Array,
} as const;
export type ColumnName = keyof typeof COLUMNS;
