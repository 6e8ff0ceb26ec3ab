import Papa from 'papaparse';
import { COLUMNS } from './csv-columns';
import type { ExportFormat } from './format';

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Beginnings that a spreadsheet takes for a formula; apostrophes before them count as well, so that taking one away
 * from such a cell always gives back what it was.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A row a snippet, by RFC 4180; the columns of `csv-columns.ts`, the cue always beside its claim. */
export const csv: ExportFormat = {
  id: 'csv',
  mediaType: 'text/csv',
  async *write(source, { byteOrderMark, guardFormulas }) {
    const line = (cells: readonly string[]) =>
      Papa.unparse([cells], { escapeFormulae: guardFormulas && FORMULA }) + LINE_END;
    yield (byteOrderMark ? BYTE_ORDER_MARK : '') + line(COLUMNS.map(({ name }) => name));
    for await (const record of source.snippets())
      yield line(COLUMNS.map(({ cell }) => cell(record)));
  },
};
