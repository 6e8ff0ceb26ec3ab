const NAME = 'isnad-write';

/** The end of the last write of this context, where the platform has no locks. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a write alone: no other context of the extension writes meanwhile. Writes come in the order in which they asked.
 * Where the platform has no locks (Node), the order holds within this context.
 */
export function alone<Value>(write: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(NAME, write) as Promise<Value>;
  const turn = last.then(write);
  last = turn.catch(() => {});
  return turn;
}
