import { describe, expect, test } from 'vitest';
import { groupBySource } from '../../lib/snippets/groups';
import { newId } from '../../lib/snippets/ids';
import { plainText, sourceName } from '../../lib/snippets/names';
import { attributionKey } from '../../lib/snippets/same';
import { isoWithOffset } from '../../lib/snippets/time';
import { attributionIn, DENIAL, RELAY, STATEMENT, snippetOf, TEXT } from './samples';

describe('ids', () => {
  test('are UUIDs of version 4, each its own', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('times', () => {
  const at = new Date('2026-11-23T22:30:00.000Z');
  test.each([
    [0, '2026-11-23T22:30:00.000+00:00'],
    [180, '2026-11-24T01:30:00.000+03:00'],
    [-210, '2026-11-23T19:00:00.000-03:30'],
    [345, '2026-11-24T04:15:00.000+05:45'],
  ])('%i minutes east', (offset, written) => {
    expect(isoWithOffset(at, offset)).toBe(written);
    expect(Date.parse(written)).toBe(at.getTime());
  });
});

describe('the name of a source', () => {
  test('is the fullest in the text, else the words at the cue, else none', () => {
    expect(sourceName(snippetOf(DENIAL))).toBe('علي حسن');
    expect(sourceName(snippetOf({ ...DENIAL, resolved: null }))).toBe('المتحدث باسمها، علي حسن');
    expect(sourceName(snippetOf({ ...DENIAL, resolved: null, source: [] }))).toBeNull();
  });

  test('cannot be disguised', () => {
    const disguised = '\u202eنسح يلع\u202c \u2066x\u2069\nسطر\u0000 \u200f\ufeffآخر';
    expect(plainText(disguised)).toBe('نسح يلع x سطر آخر');
  });

  test('keeps the joiners that belong to its spelling', () => {
    expect(plainText('می\u200cخواهد')).toBe('می\u200cخواهد');
  });
});

describe('groups by source', () => {
  const item = (snippet: ReturnType<typeof snippetOf>) => ({ snippet });
  const unnamed = { ...STATEMENT, resolved: null, source: [], kind: 'unknown' } as const;

  test('put the largest first, equal ones as the text has them, the unnamed last', () => {
    const groups = groupBySource(
      [unnamed, unnamed, unnamed, RELAY, DENIAL, STATEMENT, DENIAL].map((one) =>
        item(snippetOf(one)),
      ),
    );
    expect(groups.map(({ name, kind, items }) => [name, kind, items.length])).toEqual([
      ['علي حسن', 'person', 2],
      ['مصدر مطلع', 'anonymous', 1],
      ['وزارة الصحة', 'organization', 1],
      [null, 'unknown', 3],
    ]);
  });
});

describe('one attribution saved twice', () => {
  test('is known by its words and place, not by its id', () => {
    expect(attributionKey(snippetOf(DENIAL))).toBe(attributionKey(snippetOf(DENIAL)));
    expect(attributionKey(snippetOf(DENIAL))).not.toBe(attributionKey(snippetOf(RELAY)));
  });

  test('is another with another cue in the same stretch', () => {
    const words = { cue: ['ونقلت'], source: ['وكالة الأنباء'], content: ['إن الحملة تبدأ غدا'] };
    expect(attributionKey(snippetOf(attributionIn(TEXT, words)))).not.toBe(
      attributionKey(snippetOf(RELAY)),
    );
  });
});
