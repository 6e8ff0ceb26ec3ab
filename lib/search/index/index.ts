import type { SearchEntry, SearchPage } from '../entry';
import type { View } from '../view';
import { type Answer, answerView, type Stock } from './answer';
import type { KeptIndex } from './kept';
import { createOrder } from './order';
import { createTable, GONE } from './table';
import { createTokens } from './tokens';
import { createVocabulary } from './vocabulary';

/** The library in memory, as far as finding, filtering and sorting need it. */
export interface SearchIndex {
  /** How many snippets are in it, those in the trash too. */
  readonly size: number;
  has(id: string): boolean;
  /** Puts a snippet in, or in the place of what it was. */
  put(entry: SearchEntry, page: SearchPage): void;
  remove(id: string): void;
  /** What a view shows now. */
  answer(view: View): Answer;
  /** What its answers are made from. */
  readonly stock: Stock;
}

/**
 * Makes an index, which is empty or begins with what was kept.
 * @param kept becomes a part of it, and must not be used again
 */
export function createSearchIndex(kept?: KeptIndex): SearchIndex {
  const table = createTable(kept);
  const vocabulary = createVocabulary(kept?.words);
  const tokens = createTokens(vocabulary.words, kept);
  const { age, start, shelf } = table.columns;
  const ids = [...(kept?.ids ?? [])];
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const free: number[] = [];
  const at = (column: typeof age, row: number) => column.values[row] ?? 0;
  const order = createOrder(
    (a, b) =>
      at(age, a) - at(age, b) ||
      at(start, a) - at(start, b) ||
      ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
    ids.length,
  );
  const stock = { table, tokens, vocabulary, order, ids };
  return {
    get size() {
      return rowOf.size;
    },
    has: (id) => rowOf.has(id),
    put(entry, page) {
      const before = rowOf.get(entry.id);
      const row = before ?? free.pop() ?? ids.length;
      const moves =
        before === undefined || at(age, row) !== entry.age || at(start, row) !== entry.start;
      if (before !== undefined && moves) order.remove(row);
      ids[row] = entry.id;
      rowOf.set(entry.id, row);
      table.write(row, entry, page);
      tokens.write(row, entry.text);
      if (moves) order.add(row);
    },
    remove(id) {
      const row = rowOf.get(id);
      if (row === undefined) return;
      order.remove(row);
      rowOf.delete(id);
      shelf.set(row, GONE);
      tokens.write(row, '');
      free.push(row);
    },
    answer: (view) => answerView(stock, view),
    stock,
  };
}
