import { native } from './native';

/** The permissions that the manifest asks for at installation, by their names there. */
export function manifestPermissions(): readonly string[] {
  return native.runtime.getManifest().permissions ?? [];
}

/** The version of the extension. */
export function ownVersion(): string {
  return native.runtime.getManifest().version;
}
