import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editSnippet } from '../../lib/corrections/edit';
import { mergeSnippets, sameEvidence, sameRecord } from '../../lib/corrections/merge';
import { readerValues } from '../../lib/snippets/current';
import type { Snippet } from '../../lib/snippets/types';
import { DENIAL, NOW, snippetOf } from '../snippets/samples';
import { edits } from './edits';

const base = snippetOf(DENIAL);
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** A record of the sample, changed a few times, perhaps in the trash. */
const records: fc.Arbitrary<Snippet> = fc
  .tuple(fc.array(fc.tuple(edits, fc.nat(500)), { maxLength: 4 }), fc.boolean())
  .map(([list, isTrashed]) => {
    const times = [...list].sort(([, a], [, b]) => a - b);
    const edited = times.reduce(
      (one, [edit, minutes]) => editSnippet(one, edit, at(minutes)),
      base,
    );
    return { ...edited, deletedAt: isTrashed ? '2026-11-24T08:00:00.000+00:00' : null };
  });
const preferences = fc.constantFrom('newer' as const, 'theirs' as const);

describe('merging two records of a snippet', () => {
  test('done again changes nothing', () => {
    fc.assert(
      fc.property(records, records, preferences, (mine, theirs, prefer) => {
        const once = mergeSnippets(mine, theirs, prefer);
        expect(sameRecord(mergeSnippets(once, theirs, prefer), once)).toBe(true);
        expect(sameRecord(mergeSnippets(once, theirs, 'newer'), once)).toBe(true);
      }),
    );
  });

  test('with itself changes nothing', () => {
    fc.assert(
      fc.property(records, (one) => {
        expect(mergeSnippets(one, one, 'newer')).toEqual(one);
      }),
    );
  });

  test('loses no tag, no history and nothing that was written', () => {
    fc.assert(
      fc.property(records, records, preferences, (mine, theirs, prefer) => {
        const merged = mergeSnippets(mine, theirs, prefer);
        expect(merged.tags).toEqual(expect.arrayContaining([...mine.tags, ...theirs.tags]));
        expect(merged.history).toEqual(expect.arrayContaining([...mine.history]));
        const said = [merged.note, ...merged.history.flatMap(({ from, to }) => [from, to])];
        if (mine.note !== '') expect(said).toContain(mine.note);
        expect(merged.deletedAt === null).toBe(
          mine.deletedAt === null || theirs.deletedAt === null,
        );
        expect(sameEvidence(merged, mine)).toBe(true);
      }),
    );
  });

  test('takes the values that were changed last, or those that were chosen', () => {
    const mine = editSnippet(base, { note: 'عندي', status: 'checking' }, at(5));
    const theirs = editSnippet(base, { note: 'في الملف' }, at(2));
    expect(readerValues(mergeSnippets(mine, theirs, 'newer'))).toMatchObject({ note: 'عندي' });
    expect(readerValues(mergeSnippets(theirs, mine, 'newer'))).toMatchObject({ note: 'عندي' });
    const chosen = mergeSnippets(mine, theirs, 'theirs');
    expect(chosen).toMatchObject({ note: 'في الملف', status: 'new' });
    expect(chosen.history).toContainEqual(
      expect.objectContaining({ field: 'note', from: 'عندي', to: 'في الملف' }),
    );
  });
});

test('other words under one id are no record of the same', () => {
  expect(sameEvidence(base, { ...base, note: 'أخرى' })).toBe(true);
  expect(sameEvidence(base, { ...base, words: { ...base.words, content: ['أخرى'] } })).toBe(false);
});
