import browser from 'webextension-polyfill';

/** Whether the extension that put this script here still runs: after an update the scripts of the old one stay, deaf. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
