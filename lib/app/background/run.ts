import type { PageScript } from '../../messaging/messages';
import type { Sender } from '../../messaging/port';
import { runPageScript } from '../../platform/scripts';
import { fail, ok, type Result } from '../../result';
import { fetchEngine } from '../engine/engine';

/**
 * Puts a script into the page that asks for it.
 * @returns `not-allowed` where the page may not be read any more
 */
export async function runInPage(
  { script }: { readonly script: PageScript },
  { tabId }: Sender,
): Promise<Result<null>> {
  if (tabId === null) return fail('no-tab');
  try {
    await Promise.all([
      runPageScript(tabId, script),
      script === 'article' ? fetchEngine().then((engine) => engine.prepareToRead()) : undefined,
    ]);
    return ok(null);
  } catch (error) {
    return fail('not-allowed', String(error));
  }
}
