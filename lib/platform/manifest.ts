import browser from 'webextension-polyfill';

/** The permissions that the manifest asks for at installation, by their names there. */
export function manifestPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}
