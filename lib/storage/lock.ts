const WRITE = 'isnad-write';
const IMPORT = 'isnad-import';

/** The end of the last write of this context, where the platform has no locks. */
let last: Promise<unknown> = Promise.resolve();
/** Whether an import runs in this context, where the platform has no locks. */
let isImporting = false;

/**
 * Runs a write alone: no other context of the extension writes meanwhile. Writes come in the order in which they asked.
 * Where the platform has no locks (Node), the order holds within this context.
 */
export function alone<Value>(write: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(WRITE, write) as Promise<Value>;
  const turn = last.then(write);
  last = turn.catch(() => {});
  return turn;
}

/**
 * Runs an import, or what cleans up after one, unless another one runs in any context of the extension.
 * The lock goes with the page that holds it: what is found without it is nobody's any more.
 * @returns `busy` where one runs
 */
export function importing<Value>(work: () => Promise<Value>): Promise<Value | 'busy'> {
  const locks = globalThis.navigator?.locks;
  if (locks)
    return locks.request(IMPORT, { ifAvailable: true }, (lock) =>
      lock ? work() : 'busy',
    ) as Promise<Value | 'busy'>;
  if (isImporting) return Promise.resolve('busy');
  isImporting = true;
  return work().finally(() => {
    isImporting = false;
  });
}
