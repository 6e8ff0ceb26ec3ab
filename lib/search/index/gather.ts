import type { Stock } from './answer';
import type { Numbers } from './column';
import { COLUMNS, type ColumnName } from './columns';
import type { KeptIndex } from './kept';
import { createNames, type KeptName, type Names } from './names';
import type { Table } from './table';
import type { Tokens } from './tokens';

/** Gathers what is to be kept of an index. */
export function gatherKept({ table, tokens, vocabulary, order, ids }: Stock): KeptIndex {
  const rows = order.rows();
  const columns = columnsOf(table, rows);
  const lengths = Uint32Array.from(rows, (row) => tokens.lengths()[row] ?? 0);
  const words = wordsOf(tokens, rows, lengths);
  const { title, tag, source, alias, outlet } = columns as Record<ColumnName, Uint32Array>;
  const { dictionaries, names } = table;
  const textsIn = (codes: Uint32Array, texts: readonly string[]) =>
    renumbered(codes, texts.length).map((code) => texts[code] ?? '');
  const aliases = textsIn(alias, dictionaries.alias.texts);
  return {
    ids: Array.from(rows, (row) => ids[row] ?? ''),
    words: textsIn(words, vocabulary.words.texts),
    titles: textsIn(title, dictionaries.title.texts),
    tagSets: textsIn(tag, dictionaries.tagSet.texts),
    aliases,
    sources: namesIn(source, names.source, (at) => aliases[alias[at] ?? 0] || null),
    outlets: namesIn(outlet, names.outlet),
    columns,
    lengths,
    tokens: words,
  };
}

function columnsOf({ columns }: Table, rows: Uint32Array): Record<ColumnName, Numbers> {
  const gathered = Object.entries(COLUMNS).map(([name, Kind]) => {
    const { values } = columns[name as ColumnName];
    const numbers: Numbers = new Kind(rows.length);
    for (let at = 0; at < rows.length; at++) numbers[at] = values[rows[at] as number] as number;
    return [name, numbers];
  });
  return Object.fromEntries(gathered);
}

/** The words of all rows, one row after the other. */
function wordsOf(tokens: Tokens, rows: Uint32Array, lengths: Uint32Array) {
  const all = tokens.all();
  const starts = tokens.starts();
  const words = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let end = 0;
  rows.forEach((row, at) => {
    const start = starts[row] ?? 0;
    const length = lengths[at] ?? 0;
    words.set(all.subarray(start, start + length), end);
    end += length;
  });
  return words;
}

/**
 * Gives the names of the rows numbers anew: what the list of all names remembers may be of rows that are gone.
 * @param aliasAt what else a row calls its own
 */
function namesIn(
  codes: Uint32Array,
  { nameOf }: Names,
  aliasAt: (at: number) => string | null = () => null,
): readonly KeptName[] {
  const anew = createNames();
  codes.forEach((code, at) => {
    codes[at] = anew.codeOf(code === 0 ? null : nameOf(code), aliasAt(at));
  });
  return anew.keys.texts.map((key, code) => [key, anew.nameOf(code), ...anew.othersOf(code)]);
}

/**
 * Puts the smallest numbers in the place of those that occur.
 * @param count they are below this
 * @returns what each number was before
 */
function renumbered(codes: Uint32Array, count: number): number[] {
  const before: number[] = [];
  const places = new Uint32Array(count);
  const placeOf = (code: number) => {
    // One more than the number, since the array begins with zeros.
    places[code] ||= before.push(code);
    return places[code] as number;
  };
  for (let at = 0; at < codes.length; at++) codes[at] = placeOf(codes[at] as number) - 1;
  return before;
}
