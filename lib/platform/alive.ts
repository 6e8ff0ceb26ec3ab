import { native } from './native';

/** Whether the extension that put this script here still runs: after an update the scripts of the old one stay, deaf. */
export function isAlive(): boolean {
  try {
    return typeof native.runtime.id === 'string';
  } catch {
    return false;
  }
}
