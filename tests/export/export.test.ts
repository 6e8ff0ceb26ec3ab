import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatId } from '../../lib/export';
import { COLUMNS } from '../../lib/export/csv-columns';
import { exportFileName } from '../../lib/export/file-name';
import { DEFAULT_EXPORT_OPTIONS, type ExportOptions } from '../../lib/export/format';
import { pageIdOf } from '../../lib/snippets/page-id';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { DENIAL, PAGE, RELAY, STATEMENT, snippetOf, TEXT } from '../snippets/samples';
import { records } from './records';

const EXPORTED_AT = '2026-11-23T15:40:00.000+03:00';
const PLAIN: ExportOptions = { byteOrderMark: false, guardFormulas: false };

/** What a format makes of these records, the article's text among them. */
async function written(
  id: FormatId,
  list: readonly SnippetWithPage[],
  options: ExportOptions = DEFAULT_EXPORT_OPTIONS,
): Promise<string> {
  const pieces = FORMATS[id].write(
    {
      exportedAt: EXPORTED_AT,
      async *snippets() {
        yield* list;
      },
      article: async (pageId, hash) => ({ pageId, hash, readAt: EXPORTED_AT, text: TEXT }),
    },
    options,
  );
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const page = { ...PAGE, id: pageIdOf(PAGE), firstSavedAt: '2026-11-23T15:34:56.789+03:00' };
const SAMPLES: readonly SnippetWithPage[] = [STATEMENT, DENIAL, RELAY].map((attribution, at) => ({
  page,
  snippet: snippetOf(attribution, {
    id: `00000000-0000-4000-8000-00000000000${at}`,
    savedAt: '2026-11-23T15:34:56.789+03:00',
    textHash: 'ab'.repeat(32),
    ...(at === 1 ? { note: '"=1+1"\nسطر ثانٍ', tags: ['صحة', 'عاجل'], status: 'checking' } : {}),
  }),
}));

describe.each(Object.keys(FORMATS) as FormatId[])('the format %s', (id) => {
  test('is named after its file', () => {
    expect(FORMATS[id].id).toBe(id);
    expect(existsSync(`lib/export/${id}.ts`)).toBe(true);
  });

  test('writes what it wrote before', async () => {
    const golden = `tests/export/golden/${id}.txt`;
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(await written(id, SAMPLES)).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('JSON', () => {
  test('gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records(), { maxLength: 5 }), async (list) => {
        const library = JSON.parse(await written('json', list));
        expect(library).toMatchObject({
          format: 'isnad-library',
          schema: 1,
          exportedAt: EXPORTED_AT,
        });
        expect(library.snippets).toEqual(list.map(({ snippet }) => snippet));
        const pages = new Map(list.map((record) => [record.page.id, record.page]));
        expect(library.pages).toEqual([...pages.values()]);
      }),
    );
  });

  test('keeps each text once, and none where none was kept', async () => {
    const { articles } = JSON.parse(await written('json', SAMPLES));
    expect(articles).toMatchObject([{ pageId: page.id, hash: 'ab'.repeat(32), text: TEXT }]);
    const bare = SAMPLES.map(({ snippet }) => ({ page, snippet: { ...snippet, textHash: null } }));
    expect(JSON.parse(await written('json', bare)).articles).toEqual([]);
  });

  test('of nothing is a whole document', async () => {
    expect(JSON.parse(await written('json', []))).toMatchObject({ snippets: [], pages: [] });
  });
});

describe('CSV', () => {
  const cellsOf = (list: readonly SnippetWithPage[]) =>
    list.map((record) => COLUMNS.map(({ cell }) => cell(record)));

  test('gives another reader the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records(), { maxLength: 5 }), async (list) => {
        const [header, ...rows] = parse(await written('csv', list, PLAIN));
        expect(header).toEqual(COLUMNS.map(({ name }) => name));
        expect(rows).toEqual(cellsOf(list));
      }),
    );
  });

  test('runs nothing in a spreadsheet, and can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records(), { maxLength: 3 }), async (list) => {
        const guarded = { ...PLAIN, guardFormulas: true };
        const [, ...rows]: string[][] = parse(await written('csv', list, guarded));
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        const undone = rows.map((row) =>
          row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')),
        );
        expect(undone).toEqual(cellsOf(list));
      }),
    );
  });

  test('never shows a claim without its cue', async () => {
    const rows: Record<string, string>[] = parse(await written('csv', SAMPLES), { columns: true });
    expect(rows.map(({ cue, claim, negated }) => [cue, claim, negated])).toEqual([
      ['قالت', 'عدد الإصابات انخفض إلى 120 حالة في أسبوع واحد', 'false'],
      ['ونفى', 'وجود نقص في اللقاحات', 'false'],
      ['ونقلت … قوله', 'إن الحملة تبدأ غدا', 'false'],
    ]);
    const names = COLUMNS.map(({ name }) => name);
    expect(names.indexOf('claim')).toBe(names.indexOf('cue') + 1);
  });

  test('begins with a byte-order mark on request alone, and ends its lines as RFC 4180 has it', async () => {
    const marked = await written('csv', SAMPLES, { ...PLAIN, byteOrderMark: true });
    const plain = await written('csv', SAMPLES, PLAIN);
    expect(marked).toBe(`\ufeff${plain}`);
    expect(plain.split('\r\n')).toHaveLength(SAMPLES.length + 2);
    expect(plain.endsWith('\r\n')).toBe(true);
  });

  test('adds no sign of direction', async () => {
    const text = await written('csv', SAMPLES);
    expect(text).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('the name of a file', () => {
  test('says when, in letters that nothing reorders', () => {
    expect(exportFileName('csv', EXPORTED_AT)).toBe('isnad-2026-11-23-154000.csv');
  });
});
