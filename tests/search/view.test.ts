import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, KINDS } from '../../lib/core/types';
import {
  DEFAULT_VIEW,
  SORTS,
  STATES,
  type View,
  viewFromParams,
  viewToParams,
} from '../../lib/search/view';
import { FAMILIES, STATUSES } from '../../lib/snippets/types';

const day = fc.constantFrom(null, '2018-04-01', '2026-11-23');
const days = fc.record({ from: day, to: day });
const texts = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 3 });
const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 3 });

const views: fc.Arbitrary<View> = fc.record({
  shelf: fc.constantFrom('saved', 'trash'),
  query: fc.string({ unit: 'grapheme' }).filter((text) => text === '' || text.trim() !== ''),
  filters: fc.record({
    source: texts,
    kind: some(KINDS),
    family: some(FAMILIES),
    category: some(CATEGORIES),
    outlet: texts,
    tag: texts,
    status: some(STATUSES),
    state: some(STATES),
    published: days,
    saved: days,
  }),
  sort: fc.record({ by: fc.constantFrom(...SORTS), descending: fc.boolean() }),
});

describe('a view in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = new URL(`https://x.example/?${viewToParams(view)}`);
        expect(viewFromParams(address.searchParams)).toEqual(view);
      }),
    );
  });

  test('takes nothing for everything that is as usual', () => {
    expect(String(viewToParams(DEFAULT_VIEW))).toBe('');
  });

  test.each([
    'kind=wizard&status=new&status=new',
    'sort=-mystery&published=yesterday..&shelf=attic',
    'saved=2026-13..2026-11-23',
  ])('passes over what it does not understand: %s', (text) => {
    const { filters, ...view } = viewFromParams(new URLSearchParams(text));
    expect({ ...view, filters: { ...filters, status: [] } }).toEqual(DEFAULT_VIEW);
    expect(filters.status.length).toBeLessThan(2);
  });
});
