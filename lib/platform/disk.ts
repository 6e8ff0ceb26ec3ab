/** Whether the browser keeps what is stored here until the reader deletes it. */
export type Keeping = 'kept' | 'unknown';

/**
 * Asks the browser to keep what is stored here even when the disk runs full. In pages of the extension alone: a worker
 * cannot ask. `unlimitedStorage` keeps it already, so that a refusal is no danger and is not told as one.
 */
export async function askToKeep(): Promise<Keeping> {
  try {
    const isKept = (await navigator.storage.persisted()) || (await navigator.storage.persist());
    return isKept ? 'kept' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** How many bytes everything stored here takes, and how many there may be; null where the browser does not tell. */
export async function diskUse(): Promise<{ readonly used: number; readonly room: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, room: quota };
  } catch {
    return null;
  }
}
