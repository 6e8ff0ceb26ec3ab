import browser from 'webextension-polyfill';

/** The permissions that the manifest asks for at installation, by their names there. */
export function manifestPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}

/** The version of the extension. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
