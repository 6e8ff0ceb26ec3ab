import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ExportOptions } from '../../lib/export/format';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { libraries } from './records';
import { fileOf, partsOf, SAMPLES } from './written';

const bytesOf = async (list: readonly SnippetWithPage[], options: Partial<ExportOptions> = {}) =>
  new Uint8Array(await (await fileOf('xlsx', list, options)).arrayBuffer());

/** The only sheet, as somebody else's library reads it. */
async function sheetOf(list: readonly SnippetWithPage[], options: Partial<ExportOptions> = {}) {
  const { sheets } = await readXlsx(await bytesOf(list, options));
  expect(sheets).toHaveLength(1);
  const [sheet] = sheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

describe('XLSX', () => {
  test('is a sheet from right to left in Arabic, its headings in sight', async () => {
    const sheet = await sheetOf(SAMPLES);
    expect(sheet.name).toBe('أقوال محفوظة');
    expect(sheet.view?.rightToLeft).toBe(true);
    expect(sheet.freezePane).toMatchObject({ rows: 1 });
    expect((await sheetOf(SAMPLES, { language: 'en' })).view?.rightToLeft).not.toBe(true);
  });

  test('has a row a snippet, cue beside claim, and never a denial without its sense', async () => {
    const { rows } = await sheetOf(SAMPLES);
    expect(rows).toHaveLength(SAMPLES.length + 1);
    expect(rows[0]?.slice(0, 5)).toEqual([
      'القائل',
      'نوع القائل',
      'ما تفعله العبارة',
      'العبارة',
      'القول',
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['وزارة الصحة', 'جهة', 'قول', 'قالت', 'عدد الإصابات انخفض إلى 120 حالة في أسبوع واحد'],
      ['علي حسن', 'شخص مسمّى', 'نفي', 'ونفى', 'وجود نقص في اللقاحات'],
      ['مصدر مطلع', 'مصدر مجهول', 'قول', 'ونقلت … قوله', 'إن الحملة تبدأ غدا'],
      ['المتحدث باسم الوزارة', 'شخص مسمّى', 'فعل منفيّ', 'ونفى', 'وجود نقص في اللقاحات'],
    ]);
  });

  test('keeps notes to the sign, and nothing in it is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(3), async (list) => {
        for (const [name, text] of Object.entries(partsOf(await bytesOf(list)))) {
          expect(text, name).not.toMatch(/<f[ >]/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
          expect(text, name).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
        }
        const { rows } = await sheetOf(list);
        const at = 9;
        expect(rows[0]?.[at]).toBe('الملاحظة');
        const notes = list.map(({ snippet }) => snippet.note.toWellFormed());
        expect(list.map((_, row) => String(rows[row + 1]?.[at] ?? ''))).toEqual(notes);
      }),
      { numRuns: 60 },
    );
  });

  test('adds no sign of direction to what the page says', async () => {
    expect(partsOf(await bytesOf(SAMPLES))['xl/worksheets/sheet1.xml']).not.toMatch(
      /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/,
    );
  });

  test('is made of well-formed parts that the list of its contents names', async () => {
    const parts = partsOf(await bytesOf(SAMPLES));
    const listed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(listed.length).toBeGreaterThan(2);
    for (const [, name = ''] of listed)
      expect(parseHTML(parts[name] ?? '').document.documentElement, name).not.toBeNull();
  });

  test('cuts off what a cell cannot hold', async () => {
    const [sample] = SAMPLES;
    if (!sample) throw new Error('No sample');
    const long = { ...sample, snippet: { ...sample.snippet, note: 'ا'.repeat(40_000) } };
    const { rows } = await sheetOf([long]);
    expect(String(rows[1]?.[9])).toHaveLength(32_767);
  });
});
