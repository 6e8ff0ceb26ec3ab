import { manifestPermissions } from '../platform/manifest';

/** Every permission that Isnad may ask for at installation; the last one in Chromium alone. */
export const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'contextMenus',
  'alarms',
  'sidePanel',
] as const;

/** Those that this browser's package has. */
export function ownPermissions(): readonly (typeof PERMISSIONS)[number][] {
  const asked = new Set(manifestPermissions());
  return PERMISSIONS.filter((name) => asked.has(name));
}
