import { type Cells, NEEDED, pageIn, snippetIn } from './parts/csv-record';
import { type Row, rowsOf } from './parts/csv-rows';
import { Judge, refused } from './parts/judge';
import { reporting, Unreadable } from './parts/unreadable';
import type { ImportEntry, ImportFormat } from './types';

/**
 * What `csv` of the exports writes, also after a spreadsheet saved it anew. Note, tags and status are those of their
 * cells; who said what is read from `attribution`, so that a cell changed by hand never passes for what was found.
 */
export const csv: ImportFormat = {
  id: 'csv',
  recognises: (beginning) => /^"?[a-z_]+"?[,;\t]/.test(beginning),
  read: (file) => reporting(entriesOf(file)),
};

async function* entriesOf(file: Blob): AsyncGenerator<ImportEntry> {
  const judge = new Judge();
  let names: readonly string[] | null = null;
  for await (const row of rowsOf(file)) {
    if (names) yield* entriesOfRow(judge, names, row);
    else names = namesIn(row);
  }
  if (!names) throw new Unreadable('empty', 1);
}

/** The names of the columns, with none missing and none twice. Throws `Unreadable` otherwise. */
function namesIn({ cells, line }: Row): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  const missing = NEEDED.filter(
    (name) => names.indexOf(name) !== names.lastIndexOf(name) || !names.includes(name),
  );
  if (missing.length > 0) throw new Unreadable('unknown-columns', line, missing.join(', '));
  return names;
}

function* entriesOfRow(judge: Judge, names: readonly string[], row: Row): Generator<ImportEntry> {
  if (row.cells.length !== names.length) {
    yield refused(row.line, 'wrong-columns');
    return;
  }
  const cells = cellsOf(names, row.cells);
  yield* judge.both(pageIn(cells), snippetIn(cells), row.line);
}

/** Beginnings of cells to which an export puts an apostrophe, with that apostrophe. */
const GUARDED = /^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

/** The cells by their names; the guard against formulas is undone unless the row says that it has none. */
function cellsOf(names: readonly string[], cells: readonly string[]): Cells {
  const isGuarded = cells[names.indexOf('formula_guard')] !== 'none';
  const plain = cells.map((cell) => (isGuarded ? cell.replace(GUARDED, '') : cell));
  return Object.fromEntries(
    NEEDED.map((name) => [name, plain[names.indexOf(name)] ?? '']),
  ) as Cells;
}
