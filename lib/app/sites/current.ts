import { currentTabId } from '../../platform/current-tab';
import { type Place, placeOf } from './place';

/** The page that the reader looks at and that is not read before the reader says so. */
export interface AskedPlace extends Place {
  readonly tabId: number;
}

/** How things stand with the page that the reader looks at; null when there is none. */
export async function currentPlace(): Promise<AskedPlace | null> {
  const tabId = await currentTabId();
  return tabId === null ? null : { tabId, ...(await placeOf(tabId)) };
}
