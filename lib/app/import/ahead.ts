/** What is read ahead, to be taken without waiting. */
export interface Ahead<Item> {
  /** The next one that is ready; null where none is. */
  take(): Item | null;
  /** Waits until as many are ready as may be, or all that are left; false at the end. Rejects as the source does. */
  fill(): Promise<boolean>;
}

/** Reads a source ahead of whoever takes from it, by so many at most. */
export function readAhead<Item>(source: AsyncGenerator<Item>, most: number): Ahead<Item> {
  const ready: Item[] = [];
  let isDone = false;
  let reading: Promise<void> | null = null;

  const readOne = async () => {
    const { value, done } = await source.next();
    if (done) isDone = true;
    else ready.push(value);
  };
  const goOn = () => {
    if (reading || isDone || ready.length >= most) return;
    reading = readOne().then(() => {
      reading = null;
      goOn();
    });
    reading.catch(() => {}); // told to whoever waits for it
  };
  return {
    // It starts no reading: it is called within a transaction, whose end would wait for the source.
    take: () => ready.shift() ?? null,
    async fill() {
      goOn();
      while (reading) await reading;
      return ready.length > 0;
    },
  };
}
