/** The end of the last work of each name in this context, where the platform has no locks. */
const last = new Map<string, Promise<unknown>>();

/** Works of one name go one after the other, whichever page of ours they come from: of two at once, the later would undo the earlier. */
export function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, work) as Promise<Value>;
  const turn = (last.get(name) ?? Promise.resolve()).then(work);
  last.set(
    name,
    turn.catch(() => {}), // told to whoever waits for it
  );
  return turn;
}
