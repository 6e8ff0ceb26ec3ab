import { KINDS } from '../../core/types';
import { FAMILIES } from '../../snippets/types';
import { LISTED, type Listed } from '../view';
import { FILTERS, PASSES, valuesOf } from './filter';
import type { Table } from './table';

/** Numbers of rows by the values of every filter. */
export interface Tally {
  /** By the value's number; for a filter as if this filter were not set. */
  readonly listed: Readonly<Record<Listed, Uint32Array>>;
  /** By the day. */
  readonly days: Readonly<Record<'published' | 'saved', Map<number, number>>>;
  /** Of the rows shown: by outlet and kind, and by kind and family. */
  readonly outletKinds: Uint32Array;
  readonly kindFamilies: Uint32Array;
  /**
   * Counts a row.
   * @param failing the filter that alone keeps it out, or `PASSES`: it counts for that filter alone, or for all
   */
  add(row: number, failing: number): void;
}

/** Makes an empty tally for the values that a table knows now. */
export function createTally(table: Table): Tally {
  const { columns, tagsOfSet } = table;
  const counts = LISTED.map((name) => new Uint32Array(valuesOf(table, name).length));
  const listed = Object.fromEntries(
    LISTED.map((name, at) => [name, counts[at]]),
  ) as unknown as Tally['listed'];
  const values = FILTERS.map((name) => columns[name].values);
  const days = { published: new Map<number, number>(), saved: new Map<number, number>() };
  const outletKinds = new Uint32Array(listed.outlet.length * KINDS.length);
  const kindFamilies = new Uint32Array(KINDS.length * FAMILIES.length);
  const tagAt = LISTED.indexOf('tag');

  const increase = (numbers: Uint32Array, at: number) => {
    numbers[at] = (numbers[at] as number) + 1;
  };
  const addOne = (row: number, place: number) => {
    const value = values[place]?.[row] as number;
    const numbers = counts[place];
    if (place === tagAt) for (const tag of tagsOfSet[value] ?? []) increase(listed.tag, tag);
    else if (numbers) increase(numbers, value);
    else {
      const byDay = days[FILTERS[place] as 'published' | 'saved'];
      byDay.set(value, (byDay.get(value) ?? 0) + 1);
    }
  };
  return {
    listed,
    days,
    outletKinds,
    kindFamilies,
    add(row, failing) {
      if (failing !== PASSES) return addOne(row, failing);
      for (let place = 0; place < FILTERS.length; place++) addOne(row, place);
      const kind = columns.kind.values[row] as number;
      increase(outletKinds, (columns.outlet.values[row] as number) * KINDS.length + kind);
      increase(kindFamilies, kind * FAMILIES.length + (columns.family.values[row] as number));
    },
  };
}
