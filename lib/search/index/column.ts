type Numbers = Uint8Array | Uint32Array | Float64Array;

/** A number for each row, in as little memory as it takes; grows by itself. */
export interface Column {
  /** The numbers; read it anew after a write, which may have moved them. */
  readonly values: Numbers;
  set(row: number, value: number): void;
}

const FIRST = 1024;

/** Makes a column of zeros. */
export function createColumn(kind: new (length: number) => Numbers): Column {
  let values = new kind(FIRST);
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
