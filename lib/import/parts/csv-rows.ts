import Papa from 'papaparse';
import { type Line, RECORD_LIMIT, textOf } from './text';
import { Unreadable } from './unreadable';

/** A row of a table, and the line where it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV file as it is read; the first tells whether commas, semicolons or tabs stand between the cells.
 * Empty lines are left out. Throws `Unreadable` where a row is longer than a record can be.
 */
export async function* rowsOf(file: Blob): AsyncGenerator<Row> {
  let delimiter = '';
  for await (const { text, line } of recordsOf(file)) {
    if (text.trim() === '') continue;
    delimiter ||= delimiterOf(text);
    const [cells = []] = Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
    yield { line, cells };
  }
}

/** The records of a file, each up to a line break that no quotation marks hold. */
async function* recordsOf(file: Blob): AsyncGenerator<Line> {
  let [line, begun] = [1, 1];
  let rest = '';
  let isQuoted = false;
  for await (const chunk of textOf(file)) {
    let from = 0;
    for (const { 0: sign, index } of chunk.matchAll(/["\n]/g)) {
      if (sign === '"') isQuoted = !isQuoted;
      else {
        line++;
        if (isQuoted) continue;
        yield { line: begun, text: withoutEnd(rest + chunk.slice(from, index)) };
        [rest, from, begun] = ['', index + 1, line];
      }
    }
    rest += chunk.slice(from);
    if (rest.length > RECORD_LIMIT) throw new Unreadable('too-large', begun);
  }
  if (isQuoted) throw new Unreadable('damaged', begun);
  yield { line: begun, text: withoutEnd(rest) };
}

const withoutEnd = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** The sign that stands most often in the row of names, which are made of letters alone. */
function delimiterOf(names: string): string {
  const count = (sign: string) => names.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
