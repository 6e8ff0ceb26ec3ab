import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Attribution, Span } from '../../lib/core/types';
import { createArabicExtractor } from '../../lib/index';

interface Gold {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** Least shares of what is marked in the articles that must be right, and how many others may be found in a hundred. */
interface Floors {
  readonly found: number;
  readonly extra: number;
  readonly category: number;
  readonly kind: number;
  readonly quote: number;
  readonly source: number;
  readonly resolved: number;
}

const SETS: Readonly<Record<string, Floors>> = {
  seed: {
    found: 0.9,
    extra: 3,
    category: 0.97,
    kind: 0.9,
    quote: 0.9,
    source: 0.9,
    resolved: 0.85,
  },
  made: {
    found: 0.93,
    extra: 5,
    category: 0.97,
    kind: 0.87,
    quote: 0.95,
    source: 0.83,
    resolved: 0.75,
  },
};

const FOLDER = 'tests/articles';
const extractor = createArabicExtractor();
const overlap = (a: readonly Span[], b: readonly Span[]) =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
const isSame = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length && a.every((x, i) => x.start === b[i]?.start && x.end === b[i]?.end);
const plain = (name: string | null) => name?.replace(/["«»“”]/g, '') ?? null;

describe.each(Object.entries(SETS))('the %s articles', (set, floors) => {
  const articles = readdirSync(FOLDER)
    .filter((name) => name.startsWith(`${set}-`) && name.endsWith('.gold.json'))
    .map((name): Gold => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
  const read = articles.map(({ text, attributions }) => ({
    marked: attributions,
    found: extractor.extract(text),
  }));
  const marked = read.flatMap((article) => article.marked);
  const extra = read.flatMap(({ marked: gold, found }) =>
    found.filter((one) => !gold.some(({ cue }) => overlap(one.cue, cue))),
  );
  /** Each that is marked with the one that was found at its cue. */
  const matched = read.flatMap(({ marked: all, found }) =>
    all.flatMap((gold) => {
      const one = found.find(({ cue }) => overlap(cue, gold.cue));
      return one ? [{ gold, found: one }] : [];
    }),
  );
  const share = (right: (pair: (typeof matched)[number]) => boolean) =>
    matched.filter(right).length / matched.length;

  test('nearly all that is marked is found, and little else', () => {
    expect(matched.length / marked.length).toBeGreaterThan(floors.found);
    expect((100 * extra.length) / marked.length).toBeLessThan(floors.extra);
  });

  test('what the cue does, the sort of source and the quotation are right', () => {
    expect(share(({ gold, found }) => gold.category === found.category)).toBeGreaterThan(
      floors.category,
    );
    expect(share(({ gold, found }) => gold.kind === found.kind)).toBeGreaterThan(floors.kind);
    expect(share(({ gold, found }) => gold.quote === found.quote)).toBeGreaterThan(floors.quote);
  });

  test('sources are marked to the letter, and followed back to who they are', () => {
    expect(share(({ gold, found }) => isSame(gold.source, found.source))).toBeGreaterThan(
      floors.source,
    );
    expect(
      share(({ gold, found }) => plain(gold.resolved) === plain(found.resolved)),
    ).toBeGreaterThan(floors.resolved);
  });

  test('a relay is never shown as the one who asserts', () => {
    for (const { gold, found } of matched) {
      if (gold.relay.length && found.relay.length)
        expect(overlap(found.source, gold.relay)).toBe(false);
    }
  });
});
