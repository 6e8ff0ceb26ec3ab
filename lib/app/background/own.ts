import type { Sender } from '../../messaging/port';
import type { Result } from '../../result';
import { ok } from '../../result';
import { onLibrary } from '../../storage/failures';
import { readRecords } from '../../storage/read';
import { library } from '../library';

/**
 * The ids that a sender may change: any for the extension's own pages, for a page's content script those that were
 * saved from its site.
 */
export async function changeable(
  ids: readonly string[],
  sender: Sender,
): Promise<Result<readonly string[]>> {
  if (sender.from === 'extension') return ok(ids);
  const records = await onLibrary(library, () => readRecords(library, ids));
  if (!records.ok) return records;
  const own = records.value.filter(({ page }) => originOf(page.url) === originOf(sender.url));
  return ok(own.map(({ snippet }) => snippet.id));
}

/** Scheme, host and port of an address; null where it has none. */
export function originOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).origin : null;
}
