import { CATEGORIES, type Category, KINDS, type Kind } from '../../lib/core/types';
import type { Translator } from '../../lib/i18n/translator';
import { type Listed, STATES, type State } from '../../lib/search/view';
import { FAMILIES, type Family, STATUSES, type Status } from '../../lib/snippets/types';

/** Whether a value of a filter is one of a list; what an address holds may be anything. */
const isOf =
  <One extends string>(list: readonly One[]) =>
  (value: string): value is One =>
    (list as readonly string[]).includes(value);

export const isFamily: (value: string) => value is Family = isOf(FAMILIES);
export const isKind: (value: string) => value is Kind = isOf(KINDS);
export const isState: (value: string) => value is State = isOf(STATES);
const isCategory: (value: string) => value is Category = isOf(CATEGORIES);
export const isStatus: (value: string) => value is Status = isOf(STATUSES);

/** Whether the values of a filter are words of pages or of the reader's, and none of ours. */
export const isForeign = (filter: Listed): filter is 'source' | 'outlet' | 'tag' =>
  filter === 'source' || filter === 'outlet' || filter === 'tag';

/** How a value of a filter is called; what is not one of our own words stands for itself. */
export function facetWords({ t }: Translator, filter: Listed, value: string): string {
  if (filter === 'family' && isFamily(value)) return t(`family.${value}`);
  if (filter === 'kind' && isKind(value)) return t(`kind.${value}`);
  if (filter === 'state' && isState(value)) return t(`state.${value}`);
  if (filter === 'category' && isCategory(value)) return t(`category.${value}`);
  if (filter === 'status' && isStatus(value)) return t(`status.${value}`);
  if (value === '' && isForeign(filter)) return t(`facet.none.${filter}`);
  return value;
}
