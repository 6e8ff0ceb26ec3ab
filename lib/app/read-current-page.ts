import type { PageReading } from '../messaging/messages';
import { currentTabId } from '../platform/current-tab';
import { fail, ok, type Result } from '../result';
import { attributionKey } from '../snippets/same';
import { snippetsOfPage } from '../storage/of-page';
import { library } from './library';
import { type ReadFailure, readTab, readTabNow } from './read-tab';

/** The page that the reader looks at, as its content script read it. */
export interface CurrentPage {
  readonly tabId: number;
  readonly reading: PageReading;
}

/**
 * Reads the page that the reader looks at, for the popup.
 * @param evenUngranted the tab that is read this once without a grant
 * @param onRead told what the page says, before the library is asked what is saved of it by now
 * @returns `no-tab` when there is none, `not-granted` where the reader has not let us in yet, `not-allowed` where the
 * browser keeps extensions out, `no-answer` when the page is silent
 */
export async function readCurrentPage({
  evenUngranted,
  onRead,
}: {
  readonly evenUngranted?: number;
  readonly onRead?: (current: CurrentPage) => void;
} = {}): Promise<Result<CurrentPage, ReadFailure>> {
  const tabId = evenUngranted ?? (await currentTabId());
  if (tabId === null) return fail('no-tab');
  const reading = await (evenUngranted === undefined ? readTab(tabId) : readTabNow(tabId));
  if (!reading.ok) return reading;
  onRead?.({ tabId, reading: reading.value });
  return ok({ tabId, reading: await withSaved(reading.value) });
}

/** What is saved by now: the page itself does not see what other tabs and the popup save and delete. */
async function withSaved(reading: PageReading): Promise<PageReading> {
  const saved = await snippetsOfPage(library, reading.page);
  if (!saved.ok) return reading;
  const ids = new Set(saved.value.map(({ id }) => id));
  const keys = new Set(saved.value.map(attributionKey));
  const items = reading.items.map(({ snippet }) => ({
    snippet,
    saved: ids.has(snippet.id) || keys.has(attributionKey(snippet)),
  }));
  return { ...reading, items };
}
