import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../lib/core/types';
import {
  byFamily,
  byKind,
  daysOfMonth,
  lastMonths,
  unnamedShares,
} from '../../lib/summary/pictures';

const speakers = [
  { kind: 'person', family: 'say', count: 3 },
  { kind: 'person', family: 'deny', count: 2 },
  { kind: 'anonymous', family: 'say', count: 6 },
] as const;

describe('who speaks', () => {
  it('is summed by kind and by family, the most first', () => {
    expect(byKind(speakers)).toEqual([
      { value: 'anonymous', count: 6 },
      { value: 'person', count: 5 },
    ]);
    expect(byFamily(speakers)).toEqual([
      { value: 'say', count: 9 },
      { value: 'deny', count: 2 },
    ]);
    expect(byKind([])).toEqual([]);
  });
});

describe('unnamedShares', () => {
  const outlet = (value: string, counts: Partial<Record<Kind, number>>) => {
    const kinds = Object.fromEntries(KINDS.map((kind) => [kind, counts[kind] ?? 0]));
    const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
    return { value, name: value, count, kinds: kinds as Record<Kind, number> };
  };

  it('counts officials, groups, the anonymous and the unstated as unnamed', () => {
    const shares = unnamedShares(
      [
        outlet('a', { person: 1, official: 1, group: 1, unknown: 1 }),
        outlet('b', { media: 2, organization: 1, document: 1 }),
        outlet('c', { anonymous: 5 }),
      ],
      9,
    );
    expect(shares.map(({ value, unnamed }) => [value, unnamed])).toEqual([
      ['b', 0],
      ['a', 0.75],
      ['c', 1],
    ]);
  });

  it('keeps the outlets with the most claims, and none without', () => {
    const shares = unnamedShares(
      [outlet('few', { person: 1 }), outlet('many', { person: 9 }), outlet('none', {})],
      1,
    );
    expect(shares.map(({ value }) => value)).toEqual(['many']);
    expect(unnamedShares([outlet('none', {})], 5)).toEqual([]);
  });
});

describe('lastMonths', () => {
  it('has the months between, to the newest', () => {
    const months = [
      { month: '2025-10', count: 3 },
      { month: '2026-01', count: 2 },
      { month: '2026-02', count: 1 },
    ];
    const counts = (most: number) =>
      lastMonths(months, most).map(({ month, count }) => [month, count]);
    expect(counts(24)).toEqual([
      ['2025-10', 3],
      ['2025-11', 0],
      ['2025-12', 0],
      ['2026-01', 2],
      ['2026-02', 1],
    ]);
    expect(counts(2)).toEqual([
      ['2026-01', 2],
      ['2026-02', 1],
    ]);
    expect(lastMonths([], 24)).toEqual([]);
  });
});

describe('daysOfMonth', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
  ])('%s', (month, from, to) => {
    expect(daysOfMonth(month)).toEqual({ from, to });
  });
});
