/**
 * Bytes that have to be free on the disk before anything is written. Chromium gives up a database whose log it could not
 * write to its end, and takes the whole of it away: the disk is never to be written full.
 */
const RESERVE = 12_000_000;

/**
 * Rejects with a `QuotaExceededError` where the disk is all but full, before anything has been touched.
 * @param bytes how much is to be written, where it is much
 */
export async function demandRoom(bytes = 0): Promise<void> {
  const room = await roomLeft();
  if (room === null || room >= RESERVE + bytes) return;
  const error = new Error(`${room} bytes are left on the disk`);
  throw Object.assign(error, { name: 'QuotaExceededError' });
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
