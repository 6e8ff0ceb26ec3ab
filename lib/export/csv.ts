import Papa from 'papaparse';
import type { ExportFormat } from './format';
import { COLUMNS } from './parts/csv-columns';

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Beginnings that a spreadsheet takes for a formula; apostrophes before them count as well, so that taking one away
 * from such a cell always gives back what it was.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The last column, by which an import knows whether apostrophes are to be taken away. */
const GUARD = 'formula_guard';

/** A row a snippet, by RFC 4180; the columns of `parts/csv-columns.ts`, the cue always beside its claim. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  async *write(source, { byteOrderMark, guardFormulas }) {
    const line = (cells: readonly string[]) =>
      Papa.unparse([cells], { escapeFormulae: guardFormulas && FORMULA }) + LINE_END;
    const guard = guardFormulas ? 'apostrophe' : 'none';
    yield (byteOrderMark ? BYTE_ORDER_MARK : '') +
      line([...COLUMNS.map(({ name }) => name), GUARD]);
    for await (const record of source.snippets())
      yield line([...COLUMNS.map(({ cell }) => cell(record)), guard]);
  },
};
