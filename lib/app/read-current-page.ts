import type { PageReading } from '../messaging/messages';
import { currentTabId } from '../platform/current-tab';
import { fail, ok, type Result } from '../result';
import { type ReadFailure, readTab, readTabNow } from './read-tab';

/** The page that the reader looks at, as its content script read it. */
export interface CurrentPage {
  readonly tabId: number;
  readonly reading: PageReading;
}

/**
 * Reads the page that the reader looks at, for the popup.
 * @param evenUngranted the tab that is read this once without a grant
 * @param onKnown told what the page knows already, before it asks what is saved of it by now
 * @returns `no-tab` when there is none, `not-granted` where the reader has not let us in yet, `not-allowed` where the
 * browser keeps extensions out, `no-answer` when the page is silent
 */
export async function readCurrentPage({
  evenUngranted,
  onKnown,
}: {
  readonly evenUngranted?: number;
  readonly onKnown?: (current: CurrentPage) => void;
} = {}): Promise<Result<CurrentPage, ReadFailure>> {
  const tabId = evenUngranted ?? (await currentTabId());
  if (tabId === null) return fail('no-tab');
  const told = onKnown && ((reading: PageReading) => onKnown({ tabId, reading }));
  const reading = await (evenUngranted === undefined ? readTab(tabId, told) : readTabNow(tabId));
  return reading.ok ? ok({ tabId, reading: reading.value }) : reading;
}
