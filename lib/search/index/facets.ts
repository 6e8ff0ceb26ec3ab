import { createMatcher, searchText } from '../search';
import type { Listed } from '../view';
import { codeOf, valuesOf } from './filter';
import type { Table } from './table';
import type { Tally } from './tally';

/** One value of a filter, as it is offered to the reader. */
export interface FacetValue {
  /** What stands in the filter. */
  readonly value: string;
  /** How many snippets there would be with this value, all other filters holding. */
  readonly count: number;
  /** How it is written: a source or outlet by its first spelling, anything else as `value`. */
  readonly name: string;
  /** What else a source is called. */
  readonly others: readonly string[];
}

/** What is wanted of a filter's values. */
export interface FacetRequest {
  /** How many at most, beside those that are chosen. */
  readonly limit?: number;
  /** Words that the name or one of the other names has to have. */
  readonly query?: string;
}

/** Values of a filter, the most frequent first, and how many there are in all. */
export interface Facet {
  readonly values: readonly FacetValue[];
  readonly total: number;
}

/**
 * The values of a filter with their counts; what is chosen stands there also where nothing has it.
 * @param chosen what stands in the filter now
 */
export function facetOf(
  table: Table,
  tally: Tally,
  name: Listed,
  chosen: readonly string[],
  { limit = 100, query = '' }: FacetRequest,
): Facet {
  const counts = tally.listed[name];
  const matches = createMatcher(query);
  const isWanted = (code: number) =>
    query === '' ||
    matches(searchText([nameOf(table, name, code), ...othersOf(table, name, code)]));
  const codes = Array.from(counts.keys()).filter((code) => counts[code] !== 0 && isWanted(code));
  codes.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const chosenCodes = chosen.flatMap((value) => codeOf(table, name, value) ?? []);
  const shown = new Set([...codes.slice(0, limit), ...chosenCodes]);
  const values = Array.from(shown, (code) => ({
    value: valuesOf(table, name)[code] ?? '',
    count: counts[code] ?? 0,
    name: nameOf(table, name, code),
    others: othersOf(table, name, code),
  }));
  return { values, total: codes.length };
}

function nameOf(table: Table, name: Listed, code: number): string {
  if (name === 'source' || name === 'outlet') return table.names[name].nameOf(code);
  return valuesOf(table, name)[code] ?? '';
}

function othersOf(table: Table, name: Listed, code: number): readonly string[] {
  return name === 'source' || name === 'outlet' ? table.names[name].othersOf(code) : [];
}
