import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editSnippet, undoOf } from '../../lib/corrections/edit';
import { claimText } from '../../lib/snippets/claim';
import { currentAttribution, originalValues, readerValues } from '../../lib/snippets/current';
import { DENIAL, NOW, snippetOf } from '../snippets/samples';
import { edits } from './edits';

const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const snippet = snippetOf(DENIAL);

describe('a correction', () => {
  const corrected = editSnippet(snippet, { source: 'وزارة الصحة', category: 'say' }, inMinutes(10));

  test('is what holds from then on, beside what was found', () => {
    expect(currentAttribution(corrected)).toMatchObject({
      resolved: 'وزارة الصحة',
      category: 'say',
    });
    expect(corrected.attribution).toBe(snippet.attribution);
    expect(originalValues(corrected)).toMatchObject({ source: 'علي حسن', category: 'deny' });
  });

  test('is told with its time', () => {
    expect(corrected.history).toMatchObject([
      { field: 'source', from: 'علي حسن', to: 'وزارة الصحة' },
      { field: 'category', from: 'deny', to: 'say' },
    ]);
    expect(corrected.history.map(({ at }) => Date.parse(at))).toEqual(
      Array(2).fill(inMinutes(10).getTime()),
    );
    expect(Date.parse(corrected.editedAt)).toBe(inMinutes(10).getTime());
  });

  test('to what was found stands for nothing, and the way there stays in the history', () => {
    const back = editSnippet(corrected, { source: 'علي حسن', category: 'deny' }, inMinutes(60));
    expect(back.corrected).toEqual({});
    expect(back.history).toHaveLength(4);
  });

  test('of the extent is what is read as the claim, and what was found stays beside it', () => {
    const content = [{ start: 0, end: 4, text: 'ونفى' }];
    const cut = editSnippet(snippet, { content }, inMinutes(10));
    expect(currentAttribution(cut).content).toEqual([{ start: 0, end: 4 }]);
    expect(claimText(cut)).toBe('ونفى');
    expect(claimText({ ...cut, corrected: {} })).toBe(claimText(snippet));
    const back = editSnippet(cut, { content: originalValues(cut).content }, inMinutes(60));
    expect(back.corrected).toEqual({});
  });

  test('can say that nobody is named', () => {
    expect(readerValues(editSnippet(snippet, { source: ' ' }, NOW)).source).toBeNull();
  });
});

describe('the history', () => {
  test('takes one go at a field for one change', () => {
    const once = editSnippet(snippet, { note: 'ا' }, inMinutes(1));
    const twice = editSnippet(once, { note: 'اتصلت' }, inMinutes(3));
    expect(twice.history).toMatchObject([{ field: 'note', from: '', to: 'اتصلت' }]);
  });

  test('keeps what was said an hour apart', () => {
    const once = editSnippet(snippet, { status: 'checking' }, inMinutes(1));
    const twice = editSnippet(once, { status: 'confirmed' }, inMinutes(61));
    expect(twice.history).toHaveLength(2);
  });
});

describe('tags', () => {
  test('come and go for many at once, each once and without blanks around', () => {
    const tagged = { ...snippet, tags: ['صحة', 'عاجل'] };
    const edited = editSnippet(
      tagged,
      { addTags: [' جديد ', 'صحة', ''], removeTags: ['عاجل'] },
      NOW,
    );
    expect(edited.tags).toEqual(['صحة', 'جديد']);
  });
});

describe('any edits', () => {
  test('that change nothing leave the very snippet', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const once = editSnippet(snippet, edit, NOW);
        const { addTags: _added, removeTags: _removed, ...values } = edit;
        expect(editSnippet(once, values.tags ? { ...values, tags: once.tags } : values, NOW)).toBe(
          once,
        );
      }),
    );
  });

  test('are taken back at once without a trace', () => {
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const before = editSnippet(snippet, first, NOW);
        const changed = editSnippet(before, second, inMinutes(100));
        const back = editSnippet(changed, undoOf(before, changed), inMinutes(101));
        expect(readerValues(back)).toEqual(readerValues(before));
        expect(back.history).toEqual(before.history);
      }),
    );
  });

  test('never touch what was found', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 5 }), (list) => {
        const edited = list.reduce(
          (one, edit, at) => editSnippet(one, edit, inMinutes(at)),
          snippet,
        );
        for (const field of ['attribution', 'words', 'selectors', 'paragraph', 'savedAt'] as const)
          expect(edited[field]).toBe(snippet[field]);
        expect(originalValues(edited)).toMatchObject({ source: 'علي حسن', category: 'deny' });
      }),
    );
  });
});
