import { native } from './native';

/** The match patterns that the reader has granted. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await native.permissions.getAll();
  return origins;
}

/**
 * Asks the reader, in the browser's own window. It must be called at once in answer to a click, before anything is
 * waited for, else the browser refuses.
 * @returns whether it was granted
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return native.permissions.request({ origins: [...origins] });
}

/** Gives grants back. */
export async function removeOrigins(origins: readonly string[]): Promise<void> {
  await native.permissions.remove({ origins: [...origins] });
}

/** Whether all of these addresses are granted. */
export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return native.permissions.contains({ origins: [...origins] });
}

/** Calls back whenever something is granted or taken back. */
export function onGrantsChanged(listener: () => void): void {
  native.permissions.onAdded.addListener(listener);
  native.permissions.onRemoved.addListener(listener);
}
