import { type Translator, translator } from '../i18n/translator';
import type { ExportFormat, ExportSource } from './format';
import { rowOf, SHEET_CLOSING, sheetOpening, workbookParts } from './parts/sheet';
import { columnsFor } from './parts/sheet-columns';
import { zipped } from './parts/zip';

/** A sheet for people, right to left in Arabic: a row a snippet, cue beside claim, every cell a text and no formula. */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async *write(source, { language }) {
    const words = translator(language);
    const parts = Object.entries(workbookParts(words.t('report.title')));
    yield* zipped([
      ...parts.map(([name, text]) => [name, [text]] as const),
      ['xl/worksheets/sheet1.xml', sheetOf(source, words)],
    ]);
  },
};

async function* sheetOf(source: ExportSource, words: Translator): AsyncGenerator<string> {
  const columns = columnsFor(words);
  let row = 1;
  yield sheetOpening(columns, words.direction);
  for await (const record of source.snippets())
    yield rowOf(
      ++row,
      columns.map(({ cell }) => cell(record)),
    );
  yield SHEET_CLOSING;
}
