import { changeSettings } from '../settings';

/** Keeps a site off, whatever is granted: its open pages lose their marks at once. */
export async function turnOff(site: string): Promise<void> {
  await changeSettings(({ offSites }) => ({ offSites: [...new Set([...offSites, site])].sort() }));
}

/** Lets a site be read again as far as it is granted. */
export async function turnOn(site: string): Promise<void> {
  await changeSettings(({ offSites }) => ({ offSites: offSites.filter((off) => off !== site) }));
}
