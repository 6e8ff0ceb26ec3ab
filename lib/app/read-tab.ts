import type { PageReading } from '../messaging/messages';
import { runPageScript } from '../platform/scripts';
import { fail, type Result } from '../result';
import { takeAhead } from './ahead/kept';
import { pageMessenger } from './page-messenger';
import { placeOf } from './sites/place';

/** `not-allowed`: the browser does not let the extension into this tab; `not-granted`: the reader has not, yet. */
export type ReadFailure = 'not-allowed' | 'not-granted' | 'no-answer' | (string & {});

/**
 * What the content script found in a tab; it is put there first where it is not yet and its site has been granted.
 * @param onKnown told what the page knows already, before it asks what is saved of it by now
 */
export async function readTab(
  tabId: number,
  onKnown?: (known: PageReading) => void,
): Promise<Result<PageReading, ReadFailure>> {
  const known = onKnown && (await askKnown(tabId));
  if (known?.ok) onKnown?.(known.value);
  const reading = known?.ok === false ? known : await askNow(tabId);
  if (reading.ok || reading.error.code !== 'no-answer') return reading;
  return (await placeOf(tabId)).isOpen ? readTabNow(tabId) : fail('not-granted');
}

const askNow = (tabId: number) => pageMessenger.toPage(tabId, 'page/read', null);

/** The page may have been asked already, while the popup's own scripts were still fetched. */
function askKnown(tabId: number): Promise<Result<PageReading, ReadFailure>> {
  const ahead = takeAhead('known');
  return ahead
    ? pageMessenger.heard('page/known', ahead)
    : pageMessenger.toPage(tabId, 'page/known', null);
}

/**
 * Reads the page in a tab this once, whatever has been granted: the reader's click on the toolbar button allows it
 * for as long as the tab stays on the page.
 */
export async function readTabNow(tabId: number): Promise<Result<PageReading, ReadFailure>> {
  try {
    await runPageScript(tabId, 'article');
  } catch (error) {
    return fail('not-allowed', String(error));
  }
  return askNow(tabId);
}
