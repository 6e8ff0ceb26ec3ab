import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, Kind, Span } from '../../lib/core/types';
import { coveredBy } from '../../lib/summary/cover';
import { segmentsOf } from '../../lib/summary/segments';
import { summarise } from '../../lib/summary/summary';

function attribution(kind: Kind, content: readonly Span[], negated = false): Attribution {
  return {
    ...{ cue: [], source: [], relay: [], content, resolved: null, category: 'say', kind },
    ...{ quote: 'indirect', negated, rule: 'r', cueId: 'c', confidence: 1, reasons: [] },
  };
}

const span = (start: number, end: number): Span => ({ start, end });

describe('summarise', () => {
  it('counts each source once, by its first kind, and the named among them', () => {
    const items = [
      { name: 'الدفاع المدني', attribution: attribution('organization', [span(0, 10)]) },
      { name: 'الدفاع المدني', attribution: attribution('media', [span(10, 20)]) },
      { name: 'مصدر رسمي', attribution: attribution('official', [span(20, 30)]) },
      { name: 'وكالة سانا', attribution: attribution('media', [span(30, 40)]) },
      { name: 'المدار', attribution: attribution('media', []) },
    ];
    expect(summarise(items, 80)).toEqual({
      share: 0.5,
      sources: 4,
      named: 3,
      kinds: [
        { kind: 'media', count: 2 },
        { kind: 'organization', count: 1 },
        { kind: 'official', count: 1 },
      ],
    });
  });

  it('counts nobody where the text never says who', () => {
    const items = [{ name: null, attribution: attribution('unknown', [span(0, 5)]) }];
    expect(summarise(items, 10)).toEqual({ share: 0.5, sources: 0, named: 0, kinds: [] });
  });

  it('leaves what a verb withholds out of the share, and a claim within a claim is counted once', () => {
    const items = [
      { name: 'أ', attribution: attribution('person', [span(0, 10)]) },
      { name: 'ب', attribution: attribution('person', [span(4, 8)]) },
      { name: 'ج', attribution: attribution('person', [span(20, 30)], true) },
    ];
    expect(summarise(items, 40).share).toBe(0.25);
  });

  it('has no share of an empty text', () => {
    expect(summarise([], 0).share).toBe(0);
  });
});

describe('coveredBy', () => {
  it('is the number of places that any span holds', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, (given) => {
        const places = new Set<number>();
        for (const { start, end } of given) for (let at = start; at < end; at++) places.add(at);
        expect(coveredBy(given)).toBe(places.size);
      }),
    );
  });
});

describe('segmentsOf', () => {
  const self = (item: Attribution) => item;

  it('places claims in reading order, and marks one inside another', () => {
    const outer = attribution('person', [span(50, 100)]);
    const inner = attribution('person', [span(60, 80)]);
    const first = attribution('person', [span(0, 10), span(20, 40)]);
    expect(segmentsOf([inner, outer, first], self, 200)).toEqual([
      { item: first, from: 0, to: 20, inside: false },
      { item: outer, from: 25, to: 50, inside: false },
      { item: inner, from: 30, to: 40, inside: true },
    ]);
  });

  it('has no place for what is withheld, claims nothing, or stands in no text', () => {
    const withheld = attribution('person', [span(0, 10)], true);
    expect(segmentsOf([withheld, attribution('person', [])], self, 100)).toEqual([]);
    expect(segmentsOf([attribution('person', [span(0, 1)])], self, 0)).toEqual([]);
  });
});
