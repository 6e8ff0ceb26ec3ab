import { type CellValue, type Style, WorkbookWriter } from '@cj-tech-master/excelts/browser';
import type { Direction } from '../../i18n/language';

/** Characters that a cell of a spreadsheet can hold. */
const CELL_LIMIT = 32_767;

/** A column of a sheet: its heading, and its width in characters. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
}

/** The one sheet of a workbook, but for its rows. */
export interface SheetPlan {
  /** At most 31 characters and none of `[]:*?/\`. */
  readonly name: string;
  readonly direction: Direction;
  readonly columns: readonly SheetColumn[];
  /** When it was made. */
  readonly at: Date;
}

const MAKER = 'Isnad';

const FONT = { name: 'Arial', size: 11 };

/** Of a text that stays one, whatever it looks like, and begins at the top of a row of long ones. */
const TEXT_STYLE: Partial<Style> = {
  numFmt: '@',
  font: FONT,
  alignment: { vertical: 'top', wrapText: true },
};
const HEADING_STYLE: Partial<Style> = { ...TEXT_STYLE, font: { ...FONT, bold: true } };

/**
 * An XLSX workbook of one sheet, a piece after each row; the piece is empty where nothing has been packed yet.
 * @param rows texts, a cell each; what a cell cannot hold is cut off
 */
export async function* workbookOf(
  { name, direction, columns, at }: SheetPlan,
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array[] = [];
  const workbook = new WorkbookWriter({
    stream: new WritableStream<Uint8Array>({
      write(bytes) {
        packed.push(bytes);
      },
    }),
    useStyles: true,
    created: at,
    creator: MAKER,
    lastModifiedBy: MAKER,
  });
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft: direction === 'rtl' }],
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const write = (texts: readonly string[], style: Partial<Style>) => {
    const row = sheet.addRow(texts.map(cellOf));
    // The same object for all: a style of the column's would be copied for each cell, and found again by what is in it.
    row.eachCell((cell) => {
      cell.style = style;
    });
    row.commit();
  };
  write(
    columns.map(({ heading }) => heading),
    HEADING_STYLE,
  );
  for await (const row of rows) {
    write(row, TEXT_STYLE);
    yield joined(packed.splice(0));
  }
  await workbook.commit();
  yield joined(packed);
}

/** What a spreadsheet takes for a formula or a value it takes for a text here: runs of text are nothing else. */
function cellOf(text: string): CellValue {
  if (text === '') return null;
  const held = text.slice(0, CELL_LIMIT).toWellFormed();
  return UNHOLDABLE.test(held) ? escaped(held) : { richText: [{ text: held }] };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

/**
 * With what XML cannot hold written as `_x000B_`, which spreadsheets read back (ECMA-376, ST_Xstring). In runs of text the
 * library leaves such characters out; a plain text it writes as it is, and it is no formula either.
 */
function escaped(text: string): string {
  return text.replace(
    new RegExp(`${UNHOLDABLE.source}|_(?=x[0-9A-Fa-f]{4}_)`, 'g'),
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
