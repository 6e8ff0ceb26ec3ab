import type { View } from '../view';
import type { Table } from './table';

/**
 * Puts rows, which come the newest first, into the order of a view; equal ones stay the newest first. What has no value
 * comes last in either direction.
 */
export function sortRows(rows: Uint32Array, sort: View['sort'], table: Table): Uint32Array {
  if (sort.by === 'saved') return sort.descending ? rows : rows.toReversed();
  const { rankOf, count } = ranking(sort.by, table);
  const missing = count;
  const keys = Uint32Array.from(rows, (row) => {
    const rank = rankOf(row);
    return rank === null ? missing : sort.descending ? count - 1 - rank : rank;
  });
  return counted(rows, keys, count + 1);
}

interface Ranking {
  /** From 0; null where the row has no value. */
  readonly rankOf: (row: number) => number | null;
  readonly count: number;
}

function ranking(by: Exclude<View['sort']['by'], 'saved'>, table: Table): Ranking {
  const { columns, dictionaries, names } = table;
  const values = columns[by].values;
  if (by === 'published') return dates(values);
  if (by === 'kind' || by === 'family' || by === 'status')
    return { rankOf: (row) => values[row] ?? 0, count: dictionaries[by].texts.length };
  const dictionary = by === 'title' ? dictionaries.title : names[by].keys;
  const ranks = dictionary.ranks();
  const empty = dictionary.find('');
  const rankOf = (row: number) => {
    const code = values[row] ?? 0;
    return code === empty ? null : (ranks[code] ?? 0);
  };
  return { rankOf, count: ranks.length };
}

function dates(values: Table['columns']['published']['values']): Ranking {
  const days = [...new Set(values)].filter((day) => day > 0).sort((a, b) => a - b);
  const ranks = new Map(days.map((day, rank) => [day, rank]));
  return { rankOf: (row) => ranks.get(values[row] ?? 0) ?? null, count: days.length };
}

/** Counting sort, which is stable and does not compare. */
function counted(rows: Uint32Array, keys: Uint32Array, count: number): Uint32Array {
  const places = new Uint32Array(count + 1);
  for (const key of keys) places[key + 1] = (places[key + 1] ?? 0) + 1;
  for (let key = 1; key <= count; key++) places[key] = (places[key] ?? 0) + (places[key - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const key = keys[at] ?? 0;
    const place = places[key] ?? 0;
    sorted[place] = rows[at] ?? 0;
    places[key] = place + 1;
  }
  return sorted;
}
