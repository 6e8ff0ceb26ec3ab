import { type Days, type Filters, LISTED, type Listed } from '../view';
import type { Table } from './table';

/** The filters by their place: those that are lists, then the two that are days. */
export const FILTERS = [...LISTED, 'published', 'saved'] as const;

/** No filter keeps a row out; or more than one does. */
export const PASSES = -1;
export const BLOCKED = -2;

/** Tells which filter alone keeps a row out, by its place in `FILTERS`; else `PASSES` or `BLOCKED`. */
export function createFilter(filters: Filters, table: Table): (row: number) => number {
  const tests = FILTERS.flatMap((name, place) => {
    const test =
      name === 'published' || name === 'saved'
        ? within(filters[name])
        : listed(filters, name, table);
    return test === null ? [] : [{ place, test, values: table.columns[name].values }];
  });
  return (row) => {
    let failing = PASSES;
    for (const { place, test, values } of tests) {
      if (test(values[row] as number)) continue;
      if (failing !== PASSES) return BLOCKED;
      failing = place;
    }
    return failing;
  };
}

type Test = (value: number) => boolean;

function within({ from, to }: Days): Test | null {
  if (from === null && to === null) return null;
  const first = from === null ? 1 : Number(from.replaceAll('-', ''));
  const last = to === null ? Number.POSITIVE_INFINITY : Number(to.replaceAll('-', ''));
  return (day) => day >= first && day <= last;
}

function listed(filters: Filters, name: Listed, table: Table): Test | null {
  const wanted = filters[name];
  if (wanted.length === 0) return null;
  const codes = new Set(wanted.flatMap((value) => codeOf(table, name, value) ?? []));
  if (name !== 'tag') return allowing((code) => codes.has(code), valuesOf(table, name).length);
  const sets = table.tagsOfSet;
  return allowing((set) => sets[set]?.some((tag) => codes.has(tag)) === true, sets.length);
}

/** Asked once for every value, not for every row. */
function allowing(isAllowed: (code: number) => boolean, count: number): Test {
  const allowed = Uint8Array.from({ length: count }, (_, code) => Number(isAllowed(code)));
  return (code) => allowed[code] === 1;
}

/** The values of a filter by their numbers. */
export function valuesOf(table: Table, name: Listed): readonly string[] {
  return name === 'source' || name === 'outlet'
    ? table.names[name].keys.texts
    : table.dictionaries[name].texts;
}

/** Number of a value; undefined where no row ever had it. */
export function codeOf(table: Table, name: Listed, value: string): number | undefined {
  return name === 'source' || name === 'outlet'
    ? table.names[name].keys.find(value)
    : table.dictionaries[name].find(value);
}
