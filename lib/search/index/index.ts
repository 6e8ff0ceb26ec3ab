import type { SearchEntry, SearchPage } from '../entry';
import type { View } from '../view';
import { type Answer, answerView } from './answer';
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
}

/** Makes an empty index. */
export function createSearchIndex(): SearchIndex {
  const table = createTable();
  const vocabulary = createVocabulary();
  const tokens = createTokens(vocabulary.words);
  const { age, start, shelf } = table.columns;
  const ids: string[] = [];
  const rowOf = new Map<string, number>();
  const free: number[] = [];
  const at = (column: typeof age, row: number) => column.values[row] ?? 0;
  const order = createOrder(
    (a, b) =>
      at(age, a) - at(age, b) ||
      at(start, a) - at(start, b) ||
      ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
  );
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
    answer: (view) => answerView({ table, tokens, vocabulary, order, ids }, view),
  };
}
