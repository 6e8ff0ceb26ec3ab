import type { PageScript } from '../../messaging/messages';
import type { Sender } from '../../messaging/port';
import { runPageScript } from '../../platform/scripts';
import { fail, ok, type Result } from '../../result';
import { fetchEngine } from '../engine/engine';

/**
 * Puts a script into the page that asks for it.
 * @returns `not-allowed` where the page may not be read any more
 * @throws where it is there and the engine, which it will ask, is not to be had
 */
export async function runInPage(
  { script }: { readonly script: PageScript },
  { tabId }: Sender,
): Promise<Result<null>> {
  if (tabId === null) return fail('no-tab');
  const isReader = script === 'article';
  const [put, ready] = await Promise.allSettled([
    runPageScript(tabId, script),
    isReader ? fetchEngine().then((engine) => engine.prepareToRead()) : null,
  ]);
  if (put.status === 'rejected') return fail('not-allowed', String(put.reason));
  if (ready.status === 'rejected') throw ready.reason;
  return ok(null);
}
