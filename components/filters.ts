import { currentAttribution } from '../lib/snippets/current';
import { FAMILIES, type Family, familyOf } from '../lib/snippets/display';
import type { Snippet } from '../lib/snippets/types';
import { isNamed } from '../lib/summary/named';

/** What a list may be narrowed to: what the cue does, or the sources without a name. */
export type Filter = Family | 'unnamed';

/** Those that readers look for first; the others follow in the order of the families. */
const FIRST: readonly Filter[] = ['deny', 'doubt', 'unnamed', 'accuse', 'withheld'];

const ORDER: readonly Filter[] = [
  ...FIRST,
  ...FAMILIES.filter((family) => !FIRST.includes(family)),
];

/** Whether a filter lets a snippet through. */
function passes(filter: Filter, snippet: Pick<Snippet, 'attribution' | 'corrected'>): boolean {
  const attribution = currentAttribution(snippet);
  return filter === 'unnamed' ? !isNamed(attribution.kind) : familyOf(attribution) === filter;
}

/** The items that any of the filters lets through; all of them where there is no filter. */
export function filtered<Item extends { readonly snippet: Snippet }>(
  items: readonly Item[],
  filters: ReadonlySet<Filter>,
): readonly Item[] {
  if (filters.size === 0) return items;
  return items.filter(({ snippet }) => [...filters].some((filter) => passes(filter, snippet)));
}

/** The filters that let something through, with how much, those first that readers look for first. */
export function filterCounts(
  items: readonly { readonly snippet: Snippet }[],
): readonly { readonly filter: Filter; readonly count: number }[] {
  return ORDER.map((filter) => ({
    filter,
    count: items.filter(({ snippet }) => passes(filter, snippet)).length,
  })).filter(({ count }) => count > 0);
}
