import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../lib/core/types';
import { findingsOf } from '../../lib/summary/findings';
import { listedItems, outlineOf } from '../../lib/summary/outline';
import { sample, spanOf } from '../components/sample';

const TEXT = [
  'مقدّمة بصوت الكاتب.',
  'وسطر آخر له.',
  'قال الوزير إن الجيش نفى القصف.',
  'خاتمة.',
  'وأكد الوزير وصول القافلة.',
].join('\n');
const starts = [0, ...[...TEXT.matchAll(/\n/g)].map(({ index }) => index + 1)];
const of = (parts: Parameters<typeof sample>[0]): Attribution => sample(parts).attribution;
const OUTER = of({
  text: TEXT,
  cue: ['قال'],
  source: 'الوزير',
  content: ['الجيش نفى القصف'],
});
const INNER = of({
  text: TEXT,
  cue: ['نفى'],
  source: 'الجيش',
  content: ['القصف'],
  category: 'deny',
});
const LAST = of({ text: TEXT, cue: ['وأكد'], content: ['وصول القافلة'], category: 'affirm' });

describe('an outline', () => {
  const outline = outlineOf([OUTER, INNER, LAST], (one) => one, starts);

  test('has a claim within a claim under it', () => {
    expect(outline[1]?.nodes).toEqual([{ item: OUTER, inside: [{ item: INNER, inside: [] }] }]);
  });

  test('numbers the paragraphs, and takes the author’s own voice together', () => {
    expect(outline.map(({ from, to, nodes }) => [from, to, nodes.length])).toEqual([
      [1, 2, 0],
      [3, 3, 1],
      [4, 4, 0],
      [5, 5, 1],
    ]);
  });

  test('lists everything once, in reading order', () => {
    expect(listedItems(outline)).toEqual([OUTER, INNER, LAST]);
  });

  test('of a page without anything is the author’s own voice', () => {
    expect(outlineOf([], () => OUTER, starts)).toEqual([{ from: 1, to: 5, nodes: [] }]);
    expect(outlineOf([], () => OUTER, [])).toEqual([]);
  });
});

describe('what a page rests on', () => {
  const claimed = (attribution: Attribution, name: string | null, claim: string | null) => ({
    attribution,
    name,
    claim,
  });
  const found = findingsOf([
    claimed(OUTER, 'الوزير', 'a'),
    claimed(INNER, 'الجيش', 'b'),
    claimed(LAST, 'الوزير', 'b'),
    claimed({ ...LAST, negated: true }, 'النائب', 'c'),
    claimed({ ...LAST, relay: [spanOf(TEXT, 'الوزير')] }, null, null),
  ]);

  test('says who is most quoted, and what one source alone says', () => {
    expect(found.leading).toEqual({ name: 'الوزير', count: 2 });
    expect([found.alone, found.shared]).toEqual([2, 1]);
  });

  test('names denials and what came through others; what a verb withholds is no claim', () => {
    expect(found.denials.map(({ attribution }) => attribution)).toEqual([INNER]);
    expect(found.relayed).toHaveLength(1);
  });
});
