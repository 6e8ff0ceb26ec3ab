import { namedError } from './opening';

/** What is written for: to keep something, or to free room, by deleting or by moving into the trash, and back, what is to be deleted. */
export type Purpose = 'keep' | 'free';

/**
 * Bytes that have to be free on the disk before anything is written. Chromium gives up a database whose log it could not
 * write to its end, and takes the whole of it away: the disk is never to be written full. To free room takes some too,
 * since what is deleted is noted in the log: 2,000 claims, fifty at once, about one megabyte.
 */
const RESERVE: Readonly<Record<Purpose, number>> = { keep: 12_000_000, free: 4_000_000 };

/**
 * Rejects with an error named `NoRoom` where the disk is all but full, before anything has been touched.
 * @param bytes how much is to be written, where it is much
 */
export async function demandRoom(bytes = 0, purpose: Purpose = 'keep'): Promise<void> {
  const room = await roomLeft();
  if (room === null || room >= RESERVE[purpose] + bytes) return;
  throw namedError('NoRoom', `${room} bytes are left on the disk`);
}

/**
 * Whether there is too little room to keep anything: then room is freed in small steps.
 * @param bytes how much would be kept, where it is much
 */
export async function isScarce(bytes = 0): Promise<boolean> {
  const room = await roomLeft();
  return room !== null && room < RESERVE.keep + bytes;
}

/** Bytes that may still be written; null where the platform does not tell. */
async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  } catch {
    return null;
  }
}
