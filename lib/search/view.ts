import { CATEGORIES, type Category, KINDS, type Kind } from '../core/types';
import {
  FAMILIES,
  type Family,
  PAGE_STATES,
  type PageState,
  STATUSES,
  type Status,
} from '../snippets/types';

/** What a snippet's page state is counted under; `unseen` before its page was looked at again. */
export const STATES = [...PAGE_STATES, 'unseen'] as const satisfies readonly (
  | PageState
  | 'unseen'
)[];
export type State = (typeof STATES)[number];

/** Columns that a list can be sorted by. */
export const SORTS = [
  'saved',
  'published',
  'source',
  'kind',
  'family',
  'outlet',
  'title',
  'status',
] as const;
export type SortBy = (typeof SORTS)[number];

/** From one day to another, both included, as `YYYY-MM-DD`; null leaves an end open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What a list is narrowed to. Values of one filter are alternatives, an empty list lets everything through; the
 * filters all have to hold.
 */
export interface Filters {
  /** Keys of sources as `sourceKey` makes them; empty for what nobody is named for. */
  readonly source: readonly string[];
  readonly kind: readonly Kind[];
  readonly family: readonly Family[];
  readonly category: readonly Category[];
  /** Keys of outlets as `sourceKey` makes them; empty for what is not stated. */
  readonly outlet: readonly string[];
  /** As written by the reader; empty for snippets without a tag. */
  readonly tag: readonly string[];
  readonly status: readonly Status[];
  readonly state: readonly State[];
  readonly published: Days;
  readonly saved: Days;
}

/** Everything that decides what a list shows and in which order: what the address of the library page holds. */
export interface View {
  readonly shelf: 'saved' | 'trash';
  readonly query: string;
  readonly filters: Filters;
  readonly sort: { readonly by: SortBy; readonly descending: boolean };
}

const OPEN: Days = { from: null, to: null };

export const NO_FILTERS: Filters = {
  source: [],
  kind: [],
  family: [],
  category: [],
  outlet: [],
  tag: [],
  status: [],
  state: [],
  published: OPEN,
  saved: OPEN,
};

/** Everything saved, the newest first. */
export const DEFAULT_VIEW: View = {
  shelf: 'saved',
  query: '',
  filters: NO_FILTERS,
  sort: { by: 'saved', descending: true },
};

/** The filters that are lists of values. */
export const LISTED = [
  'source',
  'kind',
  'family',
  'category',
  'outlet',
  'tag',
  'status',
  'state',
] as const satisfies readonly (keyof Filters)[];
export type Listed = (typeof LISTED)[number];

/** The values that a filter knows; a filter that is not here takes any text. */
const KNOWN: Partial<Readonly<Record<Listed, readonly string[]>>> = {
  kind: KINDS,
  family: FAMILIES,
  category: CATEGORIES,
  status: STATUSES,
  state: STATES,
};

/** A view as parameters of an address; what is as in `DEFAULT_VIEW` is left out. */
export function viewToParams(view: View): URLSearchParams {
  const params = new URLSearchParams();
  if (view.shelf === 'trash') params.set('shelf', 'trash');
  if (view.query.trim() !== '') params.set('q', view.query);
  for (const name of LISTED) for (const value of view.filters[name]) params.append(name, value);
  for (const name of ['published', 'saved'] as const) {
    const { from, to } = view.filters[name];
    if (from !== null || to !== null) params.set(name, `${from ?? ''}..${to ?? ''}`);
  }
  const { by, descending } = view.sort;
  if (by !== 'saved' || !descending) params.set('sort', descending ? `-${by}` : by);
  return params;
}

/** The view that parameters mean; what is not understood in them is passed over. */
export function viewFromParams(params: URLSearchParams): View {
  const listed = LISTED.map((name) => [name, valuesOf(params, name)] as const);
  return {
    shelf: params.get('shelf') === 'trash' ? 'trash' : 'saved',
    query: params.get('q') ?? '',
    filters: {
      ...(Object.fromEntries(listed) as unknown as Filters),
      published: daysOf(params.get('published')),
      saved: daysOf(params.get('saved')),
    },
    sort: sortOf(params.get('sort')),
  };
}

function valuesOf(params: URLSearchParams, name: Listed): readonly string[] {
  const known = KNOWN[name];
  const values = [...new Set(params.getAll(name))];
  return known ? values.filter((value) => known.includes(value)) : values;
}

function daysOf(text: string | null): Days {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text ?? '') ?? [];
  return { from: from ?? null, to: to ?? null };
}

function sortOf(text: string | null): View['sort'] {
  const by = SORTS.find((sort) => sort === text?.replace(/^-/, ''));
  return by ? { by, descending: text?.startsWith('-') === true } : DEFAULT_VIEW.sort;
}
