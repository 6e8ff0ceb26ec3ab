import type { PageReading } from '../messaging/messages';
import { runArticleScript } from '../platform/scripts';
import { fail, type Result } from '../result';
import { messenger } from './messenger';

/** `not-allowed`: the browser does not let the extension into this tab. */
export type ReadFailure = 'not-allowed' | 'no-answer' | (string & {});

/**
 * What the content script found in a tab; it is put there first where it is not yet
 * (the click on the toolbar button allows it for this tab).
 */
export async function readTab(tabId: number): Promise<Result<PageReading, ReadFailure>> {
  const reading = await messenger.toPage(tabId, 'page/read', null);
  if (reading.ok || reading.error.code !== 'no-answer') return reading;
  try {
    await runArticleScript(tabId);
  } catch (error) {
    return fail('not-allowed', String(error));
  }
  return messenger.toPage(tabId, 'page/read', null);
}
