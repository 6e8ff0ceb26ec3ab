import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../lib/export/parts/csv-columns';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { libraries } from './records';
import { SAMPLES, written } from './written';

const PLAIN = { guardFormulas: false };
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const cellsOf = (list: readonly SnippetWithPage[], guard: string) =>
  list.map((record) => [...COLUMNS.map(({ cell }) => cell(record)), guard]);
/** Cells as a file in UTF-8 can hold them: it has no sign for half a letter. */
const inUtf8 = (rows: readonly string[][]) =>
  rows.map((row) => row.map((cell) => cell.toWellFormed()));

describe('CSV', () => {
  test('gives another reader the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(5), async (list) => {
        const [header, ...rows]: string[][] = parse(await written('csv', list, PLAIN));
        expect(header).toEqual([...COLUMNS.map(({ name }) => name), 'formula_guard']);
        expect(rows).toEqual(inUtf8(cellsOf(list, 'none')));
      }),
    );
  });

  test('runs nothing in a spreadsheet, and can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(3), async (list) => {
        const [, ...rows]: string[][] = parse(await written('csv', list));
        for (const cell of rows.flat()) expect(cell).not.toMatch(FORMULA);
        const undone = rows.map((row) =>
          row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')),
        );
        expect(undone).toEqual(inUtf8(cellsOf(list, 'apostrophe')));
      }),
    );
  });

  test('has the cue beside its claim, and what the reader settled on', async () => {
    const rows: Record<string, string>[] = parse(await written('csv', SAMPLES), { columns: true });
    expect(
      rows.map(({ source, cue, claim, category, negated }) => [
        source,
        cue,
        claim,
        category,
        negated,
      ]),
    ).toEqual([
      ['وزارة الصحة', 'قالت', 'عدد الإصابات انخفض إلى 120 حالة في أسبوع واحد', 'say', 'false'],
      ['علي حسن', 'ونفى', 'وجود نقص في اللقاحات', 'deny', 'false'],
      ['مصدر مطلع', 'ونقلت … قوله', 'إن الحملة تبدأ غدا', 'report', 'false'],
      ['المتحدث باسم الوزارة', 'ونفى', 'وجود نقص في اللقاحات', 'deny', 'true'],
    ]);
    const names = COLUMNS.map(({ name }) => name);
    expect(names.indexOf('claim')).toBe(names.indexOf('cue') + 1);
    expect(new Set(names).size).toBe(names.length);
  });

  test('begins with a byte-order mark on request alone, and ends its lines as RFC 4180 has it', async () => {
    const marked = await written('csv', SAMPLES, { ...PLAIN, byteOrderMark: true });
    const plain = await written('csv', SAMPLES, PLAIN);
    expect(marked).toBe(`\ufeff${plain}`);
    expect(plain.split('\r\n')).toHaveLength(SAMPLES.length + 2);
    expect(plain.endsWith('\r\n')).toBe(true);
  });
});
