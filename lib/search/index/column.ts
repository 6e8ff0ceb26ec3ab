/** Numbers in as little memory as they take. */
export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** A number for each row; grows by itself. */
export interface Column<Values extends Numbers = Numbers> {
  /** The numbers; read it anew after a write, which may have moved them. */
  readonly values: Values;
  set(row: number, value: number): void;
}

const FIRST = 1024;

/**
 * Makes a column of zeros.
 * @param kept the numbers to begin with; they are written over
 */
export function createColumn<Values extends Numbers>(
  kind: new (length: number) => Values,
  kept = new kind(FIRST),
): Column<Values> {
  let values = kept;
  return {
    get values() {
      return values;
    },
    set(row, value) {
      if (row >= values.length) {
        const larger = new kind(Math.max(row + 1, values.length * 2));
        larger.set(values);
        values = larger;
      }
      values[row] = value;
    },
  };
}
