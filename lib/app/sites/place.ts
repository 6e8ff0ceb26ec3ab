import { hasOrigins } from '../../platform/permissions';
import { addressOf } from '../../platform/tabs';
import { siteOf } from '../../sites/pattern';
import { isUnder } from '../../sites/under';
import { loadSettings } from '../settings';

/** How things stand with the page in a tab. */
export interface Place {
  /** Host without `www.`; null for what is no page of the web, and where the extension may not see the address. */
  readonly site: string | null;
  /** Whether its site has been granted and is not turned off; so too a page that is none of the web, which the browser keeps. */
  readonly isOpen: boolean;
  /** Whether the reader has turned the site off. */
  readonly isOff: boolean;
}

/** How things stand with the page in a tab. */
export async function placeOf(tabId: number): Promise<Place> {
  const address = await addressOf(tabId);
  const site = siteOf(address);
  if (address === null || site === null) return { site, isOpen: address !== null, isOff: false };
  const { offSites } = await loadSettings();
  const isOff = offSites.some((off) => isUnder(site, off));
  const { protocol, hostname } = new URL(address);
  const isGranted = await hasOrigins([`${protocol}//${hostname}/*`]);
  return { site, isOpen: isGranted && !isOff, isOff };
}
