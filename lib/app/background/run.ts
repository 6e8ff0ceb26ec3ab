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
      script === 'article' ? prepareToRead() : undefined,
    ]);
    return ok(null);
  } catch (error) {
    return fail('not-allowed', String(error));
  }
}

/** Compiles the lexicon while the page that is about to send its text still reads it. */
async function prepareToRead(): Promise<void> {
  await (await fetchEngine()).prepareToRead();
}
