import { listenForRings, ring } from './bell';
import { demandRoom, isScarce, type Purpose } from './room';

const WRITE = 'isnad-write';
const READING = 'isnad-reading';

/** The end of the last write of this context, where the platform has no locks. */
let last: Promise<unknown> = Promise.resolve();
/** What runs in this context, where the platform has no locks. */
const running = new Set<Task>();

/** Writes that wait in this context. */
let waiting = 0;

/**
 * Runs a write alone: no other context of the extension writes meanwhile. Writes come in the order in which they asked.
 * Where the platform has no locks (Node), the order holds within this context.
 * Rejects, before anything is touched, where the disk is all but full.
 * @param write is told how to ask whether it is to end early, a long one: another write waits by now, or there is little room
 */
export async function alone<Value>(
  write: (isWanted: () => boolean) => Promise<Value>,
  purpose: Purpose = 'keep',
): Promise<Value> {
  const isRung = listenForRings();
  ring();
  waiting++;
  // Asked while the write waits for its turn.
  const room = demandRoom(0, purpose);
  const scarce = purpose === 'free' ? isScarce() : false;
  room.catch(() => {}); // told when the turn has come
  const begin = async () => {
    waiting--;
    await room;
    const isShort = await scarce;
    return write(() => isShort || waiting > 0 || isRung());
  };
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(WRITE, begin) as Promise<Value>;
  const turn = last.then(begin);
  last = turn.catch(() => {});
  return turn;
}

/** What is read of one piece in this context, where the platform has no locks. */
const readings = new Set<Promise<unknown>>();
/** The end of what was last done between such readings. */
let between: Promise<unknown> = Promise.resolve();

/** Reads in many transactions what is to be of one piece: nothing is done `betweenReadings` meanwhile, in any context of the extension. */
export function ofOnePiece<Value>(read: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(READING, { mode: 'shared' }, read) as Promise<Value>;
  const reading = between.then(read).finally(() => readings.delete(reading));
  readings.add(reading);
  return reading;
}

/**
 * Does at once what is not to be read by half, when nothing is read `ofOnePiece`.
 * @returns null where the signal ended it before it began
 */
export async function betweenReadings<Value>(
  work: () => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value | null> {
  let hasBegun = false;
  const begin = async () => {
    signal?.throwIfAborted();
    hasBegun = true;
    return work();
  };
  const locks = globalThis.navigator?.locks;
  const done = locks
    ? (locks.request(READING, signal ? { signal } : {}, begin) as Promise<Value>)
    : Promise.allSettled([between, ...readings]).then(begin);
  between = done.catch(() => {});
  try {
    return await done;
  } catch (error) {
    if (signal?.aborted && !hasBegun) return null;
    throw error;
  }
}

/** Work that is done by one context of the extension at a time. */
export type Task = 'import' | 'backup';

/** Waits until a task that runs somewhere has ended; at once where the platform has no locks (Node). */
export async function untilFree(task: Task): Promise<void> {
  await globalThis.navigator?.locks?.request(`isnad-${task}`, () => {});
}

/**
 * Runs a task unless it runs already, in whichever context of the extension. The lock goes with the page that holds it:
 * what a task has left and nobody holds is nobody's any more.
 * @returns `busy` where it runs
 */
export async function unlessBusy<Value>(
  task: Task,
  work: () => Promise<Value>,
): Promise<Value | 'busy'> {
  const locks = globalThis.navigator?.locks;
  if (locks)
    return locks.request(`isnad-${task}`, { ifAvailable: true }, (lock) =>
      lock ? work() : ('busy' as const),
    );
  if (running.has(task)) return 'busy';
  running.add(task);
  return work().finally(() => running.delete(task));
}
