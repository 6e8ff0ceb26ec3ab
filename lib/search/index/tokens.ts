import { createColumn } from './column';
import type { Dictionary } from './dictionary';
import type { KeptIndex } from './kept';

/** The words of every row, as numbers one after the other. */
export interface Tokens {
  /** Puts a text in the form of `searchText` in the place of what the row had. */
  write(row: number, text: string): void;
  /** All numbers; those of a row are from `starts[row]`, as many as `lengths[row]`. */
  all(): Uint32Array;
  starts(): Uint32Array;
  lengths(): Uint32Array;
}

const FIRST = 65_536;

/** Makes a store, which is empty or begins with what was kept; the words get their numbers from the dictionary. */
export function createTokens(words: Dictionary, kept?: KeptIndex): Tokens {
  let all = kept?.tokens ?? new Uint32Array(FIRST);
  let used = kept?.tokens.length ?? 0;
  let wasted = 0;
  const starts = createColumn(Uint32Array, kept && startsOf(kept.lengths));
  const lengths = createColumn(Uint32Array, kept?.lengths);
  const rooms = createColumn(Uint32Array, kept?.lengths.slice());

  const moveTo = (target: Uint32Array<ArrayBuffer>) => {
    let end = 0;
    for (let row = 0; row < lengths.values.length; row++) {
      const start = starts.values[row] ?? 0;
      const length = lengths.values[row] ?? 0;
      target.set(all.subarray(start, start + length), end);
      starts.set(row, end);
      rooms.set(row, length);
      end += length;
    }
    all = target;
    used = end;
    wasted = 0;
  };
  const reserve = (row: number, length: number) => {
    wasted += rooms.values[row] ?? 0;
    lengths.set(row, 0);
    if (used + length > all.length)
      moveTo(new Uint32Array(Math.max(used + length - wasted, all.length - wasted) * 2));
    starts.set(row, used);
    rooms.set(row, length);
    used += length;
  };
  return {
    write(row, text) {
      const list = text === '' ? [] : text.split(' ');
      if (list.length > (rooms.values[row] ?? 0)) reserve(row, list.length);
      lengths.set(row, list.length);
      let at = starts.values[row] ?? 0;
      for (const word of list) all[at++] = words.codeOf(word);
    },
    all: () => all,
    starts: () => starts.values,
    lengths: () => lengths.values,
  };
}

function startsOf(lengths: Uint32Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lengths.length);
  for (let row = 1; row < lengths.length; row++)
    starts[row] = (starts[row - 1] ?? 0) + (lengths[row - 1] ?? 0);
  return starts;
}
