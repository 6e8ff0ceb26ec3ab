import { describe, expect, it } from 'vitest';
import { createArabicExtractor, RULE_IDS } from '../../lib/index';
import { RULE_CASES } from './rules';

const extractor = createArabicExtractor();
const words = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;
const rulesOf = (text: string) => extractor.extract(text).map(({ rule }) => rule);

it('there are cases for every pattern, and a pattern for all cases', () => {
  expect(Object.keys(RULE_CASES).sort()).toEqual([...RULE_IDS].sort());
});

describe.each(Object.entries(RULE_CASES))('%s', (id, [marks, cue, source, leaves]) => {
  it('attributes', () => {
    expect(words(marks)).toBeGreaterThanOrEqual(8);
    const written = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => marks.slice(start, end)).join(' … ');
    const found = extractor.extract(marks).map((one) => ({
      rule: one.rule,
      cue: written(one.cue),
      source: written(one.source),
    }));
    expect(found).toContainEqual({ rule: id, cue, source });
  });

  it.each(leaves)('leaves alone: %s', (text) => {
    expect(words(text)).toBeGreaterThanOrEqual(8);
    expect(rulesOf(text)).not.toContain(id);
  });
});
