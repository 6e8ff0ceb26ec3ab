import { describe, expect, test } from 'vitest';
import { BY_HAND, draftByHand } from '../../lib/snippets/by-hand';
import { sourceName } from '../../lib/snippets/names';
import { NOW, PAGE, TEXT } from '../snippets/samples';

const draft = (words: string, fields = {}) => {
  const start = TEXT.indexOf(words);
  const own = { source: 'وزارة الصحة', kind: 'official', category: 'admit', ...fields } as const;
  return draftByHand(
    { ...own, selection: { start, end: start + words.length } },
    { text: TEXT, page: PAGE, engine: '0.1.0', now: NOW },
  );
};

describe('a claim selected by hand', () => {
  test('is kept as what the engine finds is, and is marked as the reader’s own', () => {
    const snippet = draft(' وجود نقص في اللقاحات');
    expect(snippet).toMatchObject({
      by: 'reader',
      words: { cue: [], source: [], relay: [], content: ['وجود نقص في اللقاحات'] },
      attribution: { resolved: 'وزارة الصحة', kind: 'official', category: 'admit', rule: BY_HAND },
      selectors: { quote: { exact: 'وجود نقص في اللقاحات' } },
      paragraph: { text: TEXT.split('\n')[1] },
    });
    expect(sourceName(snippet)).toBe('وزارة الصحة');
    const { start, end } = snippet.selectors.position;
    expect(TEXT.slice(start, end)).toBe('وجود نقص في اللقاحات');
  });

  test.each([
    ['"إن الحملة تبدأ غدا"', 'direct'],
    ['قوله "إن الحملة', 'mixed'],
    ['وجود نقص', 'indirect'],
  ])('%s is %s', (words, quote) => expect(draft(words).attribution.quote).toBe(quote));

  test('may have no source', () => {
    expect(sourceName(draft('وجود نقص', { source: '  ' }))).toBeNull();
  });
});
