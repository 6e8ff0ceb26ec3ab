import { describe, expect, it } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { ARABIC } from '../../lib/lexicon/ar';
import { CASES } from './index';
import { NOT_LEFT, NOT_MARKED } from './limits';

const extractor = createArabicExtractor();
const read = (text: string) =>
  extractor.extract(text).map(({ cueId, category, source }) => ({
    cueId,
    category,
    source: source.map(({ start, end }) => text.slice(start, end)).join(''),
  }));
const words = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

it('there is a case for every cue, and a cue for every case', () => {
  expect(Object.keys(CASES).sort()).toEqual(ARABIC.cues.map((cue) => cue.id).sort());
});

describe.each(Object.entries(CASES))('%s', (id, [marks, source, leaves]) => {
  it('attributes', { fails: NOT_MARKED.has(id) }, () => {
    expect(words(marks)).toBeGreaterThanOrEqual(8);
    expect(read(marks)).toContainEqual({ cueId: id, category: id.split('.')[0], source });
  });

  if (leaves === null) return;
  it('is left alone in another sense', { fails: NOT_LEFT.has(id) }, () => {
    expect(words(leaves)).toBeGreaterThanOrEqual(8);
    expect(read(leaves).map(({ cueId }) => cueId)).not.toContain(id);
  });
});
