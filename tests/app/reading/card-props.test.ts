import { expect, test, vi } from 'vitest';
import type { CardContents } from '../../../lib/app/reading/card-contents';
import { cardProps } from '../../../lib/app/reading/card-props';
import { anchorIn } from '../../../lib/dom/anchoring/anchor';
import { sample } from '../../components/sample';

const SAID = 'قالت الوزارة إن النقابة تطالب بزيادة الأجور يوم الأحد المقبل.';
const NOW = SAID.replace('الأحد', 'الاثنين');
const outer = (text: string) =>
  sample({
    text,
    cue: ['قالت'],
    source: 'الوزارة',
    content: [text.slice(text.indexOf('النقابة'), -1)],
    id: `outer ${text}`,
  });
const inner = (text: string) =>
  sample({
    text,
    cue: ['تطالب'],
    source: 'النقابة',
    content: [text.slice(text.indexOf('بزيادة'), -1)],
    category: 'demand',
    id: `inner ${text}`,
  });

/** What the card of an attribution of the changed text shows of what was saved from the text before. */
function changedOn(item: 'inner' | 'outer') {
  const items = [outer(NOW), inner(NOW)].map((snippet) => ({ snippet, saved: false }));
  const kept = [outer(SAID), inner(SAID)].map((snippet) => ({
    snippet,
    ...anchorIn(NOW)(snippet.selectors),
  }));
  const contents = { item: items[item === 'outer' ? 0 : 1], reading: { article: {}, items, kept } };
  return cardProps(contents as unknown as CardContents).changed.map(({ snippet }) => snippet.id);
}

test('a card tells of the claim that was saved at its place, and not of one inside it or around it', () => {
  expect(changedOn('outer')).toEqual([`outer ${SAID}`]);
  expect(changedOn('inner')).toEqual([`inner ${SAID}`]);
});

test('a correction changes what the reader said alone, and so does its undo; all that was found stands again by a reset', () => {
  const item = { snippet: outer(SAID), saved: true };
  const onChange = vi.fn<CardContents['onChange']>();
  const { onJudge, onReset } = cardProps({
    item,
    reading: { article: {}, items: [item], kept: [] },
    onChange,
  } as unknown as CardContents);
  onJudge({ edit: { source: 'النقابة', kind: item.snippet.attribution.kind } });
  onReset();
  const [judged, reset] = onChange.mock.calls.map(([{ edit, undo }]) => ({ edit, undo }));
  expect(judged).toEqual({ edit: { source: 'النقابة' }, undo: { source: 'الوزارة' } });
  expect(Object.keys(reset?.edit ?? {}).sort()).toEqual([
    'category',
    'content',
    'kind',
    'negated',
    'source',
  ]);
});
