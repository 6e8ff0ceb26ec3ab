import { type Translator, translator } from '../i18n/translator';
import type { ExportFormat, ExportSource } from './format';
import { columnsFor } from './parts/sheet-columns';

/** A sheet for people, right to left in Arabic: a row a snippet, cue beside claim, every cell a text and no formula. */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async *write(source, { language }) {
    const words = translator(language);
    // What writes workbooks weighs more than the page that asks for one.
    const { workbookOf } = await import('./parts/workbook');
    const sheet = {
      name: words.t('report.title'),
      direction: words.direction,
      columns: columnsFor(words),
      at: new Date(source.exportedAt),
    };
    yield* workbookOf(sheet, rowsOf(source, words));
  },
};

async function* rowsOf(source: ExportSource, words: Translator): AsyncGenerator<string[]> {
  const columns = columnsFor(words);
  for await (const record of source.snippets()) yield columns.map(({ cell }) => cell(record));
}
