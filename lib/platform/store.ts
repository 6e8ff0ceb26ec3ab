import { native } from './native';

/** Reads one value of the extension's small local storage; undefined when it was never set. */
export async function readStored(key: string): Promise<unknown> {
  return (await native.storage.local.get(key))[key];
}

/** Writes one value. */
export async function writeStored(key: string, value: unknown): Promise<void> {
  await native.storage.local.set({ [key]: value });
}

/**
 * Calls back with the new value whenever any part of the extension changes it.
 * @returns the way to stop
 */
export function watchStored(key: string, listener: (value: unknown) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) listener(change.newValue);
  };
  native.storage.onChanged.addListener(heard);
  return () => native.storage?.onChanged?.removeListener(heard);
}
