import { KINDS, type Kind } from '../../core/types';
import type { Family } from '../../snippets/types';
import { FAMILIES } from '../../snippets/types';
import { monthOf } from '../day';
import { parseQuery } from '../query';
import type { Listed, View } from '../view';
import { type Facet, type FacetRequest, facetOf } from './facets';
import { BLOCKED, createFilter, PASSES } from './filter';
import { createRowMatcher } from './match';
import type { Order } from './order';
import { sortRows } from './sort';
import { SAVED, type Table, TRASH } from './table';
import { createTally, type Tally } from './tally';
import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What a view shows of the library, as it was at one moment. */
export interface Answer {
  /** How many snippets there are. */
  readonly total: number;
  /** Ids in the order of the view, from one place to before another. */
  ids(from: number, to: number): readonly string[];
  /** Place of a snippet in the view; -1 where it is not shown. */
  placeOf(id: string): number;
  /** The values of a filter, each with how many snippets there would be, all other filters holding. */
  facet(name: Listed, request?: FacetRequest): Facet;
  /** Months, the oldest first, with how many snippets; as if the days were not filtered. What has no day is left out. */
  months(name: 'published' | 'saved'): readonly MonthCount[];
  /** What the pictures show, of the snippets of the view. */
  pictures(): Pictures;
}

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

/** Counts for pictures. */
export interface Pictures {
  readonly outlets: readonly OutletCount[];
  readonly speakers: readonly {
    readonly kind: Kind;
    readonly family: Family;
    readonly count: number;
  }[];
}

/** How many snippets of an outlet have a source of each kind. */
export interface OutletCount {
  /** Key of the outlet, as it stands in the filter. */
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly kinds: Readonly<Record<Kind, number>>;
}

/** What an answer is made from. */
export interface Stock {
  readonly table: Table;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** The newest first. */
  readonly order: Order;
  readonly ids: readonly string[];
}

/** Looks at every row once: what the query finds, what the filters let through, and the counts beside them. */
export function answerView({ table, tokens, vocabulary, order, ids }: Stock, view: View): Answer {
  const matches = createRowMatcher(parseQuery(view.query), vocabulary, tokens);
  const failing = createFilter(view.filters, table);
  const tally = createTally(table);
  const shelf = view.shelf === 'trash' ? TRASH : SAVED;
  const shelves = table.columns.shelf.values;
  const found = new Uint32Array(order.size);
  let total = 0;
  for (const row of order.rows()) {
    if (shelves[row] !== shelf) continue;
    const fails = failing(row);
    if (fails === BLOCKED || !matches(row)) continue;
    tally.add(row, fails);
    if (fails === PASSES) found[total++] = row;
  }
  const rows = sortRows(found.subarray(0, total), view.sort, table);
  const idAt = (row: number) => ids[row] ?? '';
  return {
    total,
    ids: (from, to) => Array.from(rows.subarray(from, to), idAt),
    placeOf: (id) => rows.findIndex((row) => ids[row] === id),
    facet: (name, request = {}) => facetOf(table, tally, name, view.filters[name], request),
    months: (name) => monthsOf(tally.days[name]),
    pictures: () => ({ outlets: outletsOf(table, tally), speakers: speakersOf(tally) }),
  };
}

function monthsOf(days: ReadonlyMap<number, number>): readonly MonthCount[] {
  const counts = new Map<string, number>();
  for (const [day, count] of days)
    if (day > 0) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + count);
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

function outletsOf(table: Table, { outletKinds }: Tally): readonly OutletCount[] {
  const { keys, nameOf } = table.names.outlet;
  const outlets = keys.texts.map((value, code) => {
    const counts = outletKinds.subarray(code * KINDS.length, (code + 1) * KINDS.length);
    const kinds = Object.fromEntries(KINDS.map((kind, at) => [kind, counts[at] ?? 0]));
    const count = counts.reduce((sum, one) => sum + one, 0);
    return { value, name: nameOf(code), count, kinds: kinds as Record<Kind, number> };
  });
  return outlets.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function speakersOf({ kindFamilies }: Tally): Pictures['speakers'] {
  return KINDS.flatMap((kind, row) =>
    FAMILIES.map((family, at) => ({
      kind,
      family,
      count: kindFamilies[row * FAMILIES.length + at] ?? 0,
    })),
  ).filter(({ count }) => count > 0);
}
