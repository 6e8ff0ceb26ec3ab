/** Rows kept in an order while they come, change and go. */
export interface Order {
  readonly size: number;
  /** The rows in order; to be read at once. */
  rows(): Uint32Array;
  add(row: number): void;
  remove(row: number): void;
}

const FIRST = 1024;

/**
 * Makes an order.
 * @param compare of two rows, negative where the first comes first; never zero for two rows
 * @param size how many rows, from 0, stand in it in order to begin with
 */
export function createOrder(compare: (a: number, b: number) => number, size = 0): Order {
  let rows = Uint32Array.from({ length: Math.max(size, FIRST) }, (_, row) => row);

  /** Where a row stands or would stand. */
  const placeOf = (row: number) => {
    let [low, high] = [0, size];
    if (size > 0 && compare(rows[size - 1] ?? 0, row) < 0) return size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(rows[middle] ?? 0, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    get size() {
      return size;
    },
    rows: () => rows.subarray(0, size),
    add(row) {
      if (size === rows.length) {
        const larger = new Uint32Array(size * 2);
        larger.set(rows);
        rows = larger;
      }
      const at = placeOf(row);
      rows.copyWithin(at + 1, at, size);
      rows[at] = row;
      size++;
    },
    remove(row) {
      const at = placeOf(row);
      if (at >= size || rows[at] !== row) return;
      rows.copyWithin(at, at + 1, size);
      size--;
    },
  };
}
