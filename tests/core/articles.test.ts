import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Attribution, Span } from '../../lib/core/types';
import { createArabicExtractor } from '../../lib/index';

interface Gold {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

const extractor = createArabicExtractor();
const articles = [0, 1, 2, 3, 4].map(
  (n): Gold => JSON.parse(readFileSync(`tests/articles/seed-${n}.gold.json`, 'utf8')),
);
const overlap = (a: readonly Span[], b: readonly Span[]) =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

/** Pairs of a marked attribution and the one that was found at its cue. */
const pairs = articles.flatMap(({ text, attributions }) => {
  const found = extractor.extract(text);
  return attributions.map((gold) => ({ gold, found: found.find((f) => overlap(f.cue, gold.cue)) }));
});
const extra = articles.flatMap(({ text, attributions }) =>
  extractor.extract(text).filter((f) => !attributions.some((gold) => overlap(f.cue, gold.cue))),
);
const matched = pairs.flatMap(({ gold, found }) => (found ? [{ gold, found }] : []));
const share = (right: (pair: (typeof matched)[number]) => boolean) =>
  matched.filter(right).length / matched.length;

describe('the five articles', () => {
  test('nearly all that a person marked is found, and little else', () => {
    expect(matched.length / pairs.length).toBeGreaterThan(0.9);
    expect(extra.length).toBeLessThanOrEqual(3);
  });

  test('what the cue does, the sort of source and the quotation are right', () => {
    expect(share(({ gold, found }) => gold.category === found.category)).toBeGreaterThan(0.97);
    expect(share(({ gold, found }) => gold.kind === found.kind)).toBeGreaterThan(0.9);
    expect(share(({ gold, found }) => gold.quote === found.quote)).toBeGreaterThan(0.9);
  });

  test('sources are marked to the letter', () => {
    const same = (a: readonly Span[], b: readonly Span[]) =>
      a.length === b.length && a.every((x, i) => x.start === b[i]?.start && x.end === b[i]?.end);
    expect(share(({ gold, found }) => same(gold.source, found.source))).toBeGreaterThan(0.9);
  });

  test('a relay is never shown as the one who asserts', () => {
    for (const { gold, found } of matched) {
      if (gold.relay.length && found.relay.length)
        expect(overlap(found.source, gold.relay)).toBe(false);
    }
  });
});
