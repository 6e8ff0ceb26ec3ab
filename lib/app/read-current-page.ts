import type { PageReading } from '../messaging/messages';
import { currentTabId } from '../platform/tabs';
import { fail, ok, type Result } from '../result';
import { type ReadFailure, readTab } from './read-tab';

/** The page that the reader looks at, as its content script read it. */
export interface CurrentPage {
  readonly tabId: number;
  readonly reading: PageReading;
}

/**
 * Reads the page that the reader looks at, for the popup.
 * @returns `no-tab` when there is none, `not-allowed` where the browser keeps extensions out, `no-answer` when the page is silent
 */
export async function readCurrentPage(): Promise<Result<CurrentPage, ReadFailure>> {
  const tabId = await currentTabId();
  if (tabId === null) return fail('no-tab');
  const reading = await readTab(tabId);
  return reading.ok ? ok({ tabId, reading: reading.value }) : reading;
}
