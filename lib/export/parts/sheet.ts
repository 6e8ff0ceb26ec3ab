import type { Direction } from '../../i18n/language';

/** Characters that a cell of a spreadsheet can hold. */
const CELL_LIMIT = 32_767;

/** A column of a sheet: its heading, and its width in characters. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts of a workbook with one sheet, but for the sheet itself, by their names (ECMA-376, parts 1 and 2).
 * @param name the sheet's, at most 31 characters and none of `[]:*?/\`
 */
export function workbookParts(name: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
}

/** How a sheet begins: its direction, a first row that stays in sight, the widths, and the headings. */
export function sheetOpening(columns: readonly SheetColumn[], direction: Direction): string {
  const rightToLeft = direction === 'rtl' ? ' rightToLeft="1"' : '';
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = rowOf(
    1,
    columns.map(({ heading }) => heading),
    STYLE.heading,
  );
  return `${XML}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView${rightToLeft} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${headings}`;
}

/** How a sheet ends. */
export const SHEET_CLOSING = '</sheetData></worksheet>';

/** Places of the styles in `xl/styles.xml`. */
const STYLE = { text: 1, heading: 2 } as const;

/**
 * A row of texts. They are never formulas, whatever they begin with; what a cell cannot hold is cut off.
 * @param row its number, from 1
 * @param cells 26 at most
 */
export function rowOf(row: number, cells: readonly string[], style: number = STYLE.text): string {
  const written = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${letterOf(at)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, CELL_LIMIT))}</t></is></c>`,
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

/** Name of one of the first 26 columns, from 0. */
const letterOf = (column: number) => String.fromCharCode(65 + column);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML, with what it cannot hold written as `_x000B_`, which spreadsheets read back (ECMA-376, ST_Xstring). */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNHOLDABLE, (sign) => `_x${hexOf(sign)}_`)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const hexOf = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
