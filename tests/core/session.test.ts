import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Attribution, Session } from '../../lib/core/types';
import { createArabicExtractor } from '../../lib/index';

const extractor = createArabicExtractor();
const ARTICLES = ['seed-0', 'seed-1', 'seed-2', 'seed-3', 'seed-4'];

/** Reads lines with a session, on top of what was found before. */
function readOn(
  session: Session,
  lines: readonly string[],
  from: { readonly start: number; readonly found: readonly Attribution[] },
) {
  const found = [...from.found];
  let { start } = from;
  for (const line of lines) {
    const { added, revised } = session.read(line, start);
    found.push(...added);
    for (const [ordinal, attribution] of revised) found[ordinal] = attribution;
    start += line.length + 1;
  }
  return { start, found };
}

test.each(ARTICLES)(
  'a copy of a session reads on as the session does, each by itself: %s',
  (id) => {
    const text = readFileSync(`tests/articles/${id}.txt`, 'utf8');
    const lines = text.split('\n');
    const whole = extractor.extract(text);
    for (let at = 1; at < lines.length; at += 3) {
      const session = extractor.session();
      const begun = readOn(session, lines.slice(0, at), { start: 0, found: [] });
      const copy = session.copy();
      const other = readOn(copy, [...lines].reverse(), begun);
      expect(readOn(session, lines.slice(at), begun).found).toEqual(whole);
      expect(other.found.length).toBeGreaterThanOrEqual(begun.found.length);
      const again = readOn(extractor.session(), lines.slice(0, at), { start: 0, found: [] });
      expect(again.found).toEqual(begun.found);
    }
  },
);

test('what a copy reads is nothing to the session, nor the other way round', () => {
  const text = readFileSync('tests/articles/seed-0.txt', 'utf8');
  const lines = text.split('\n');
  const half = lines.length >> 1;
  const session = extractor.session();
  const begun = readOn(session, lines.slice(0, half), { start: 0, found: [] });
  const copy = session.copy();
  readOn(session, lines.slice(half), begun);
  expect(readOn(copy, lines.slice(half), begun).found).toEqual(extractor.extract(text));
});

test('a name is completed from the hundred paragraphs before it, and from none more than twice as far back', () => {
  const named = 'وقفت السيارة أمام بيت المدير التنفيذي سالم الحمداني أمس.';
  const said = 'وقال الحمداني إن الموسم كان صعبا على الجميع.';
  const after = (paragraphs: number) => {
    const between = Array.from({ length: paragraphs }, (_, i) => `مرت السيارة رقم ${i} من هنا.`);
    return extractor.extract([named, ...between, said].join('\n')).at(-1)?.resolved;
  };
  expect(after(100)).toBe('المدير التنفيذي سالم الحمداني');
  expect(after(260)).toBe('الحمداني');
});
