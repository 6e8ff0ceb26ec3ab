import type { Sender } from '../../messaging/port';
import type { Result } from '../../result';
import { ok } from '../../result';
import { addressesOf } from '../../snippets/page-id';
import { onLibrary } from '../../storage/failures';
import { readRecords } from '../../storage/read';
import { library } from '../library';

/**
 * The ids that a sender may change: any for the extension's own pages, for a page's content script those that were
 * saved from its site, or of the article that it has before it, under whichever of its addresses.
 */
export async function changeable(
  ids: readonly string[],
  sender: Sender,
): Promise<Result<readonly string[]>> {
  if (sender.from === 'extension') return ok(ids);
  const records = await onLibrary(library, () => readRecords(library, ids));
  if (!records.ok) return records;
  const here = sender.url === null ? [] : addressesOf({ url: sender.url, canonicalUrl: null });
  const own = records.value.filter(
    ({ page }) =>
      originOf(page.url) === originOf(sender.url) ||
      // Addresses are without their scheme, and a page without encryption may be anybody's.
      (schemeOf(page.url) === schemeOf(sender.url) &&
        page.addresses.some((address) => here.includes(address))),
  );
  return ok(own.map(({ snippet }) => snippet.id));
}

const schemeOf = (address: string | null) => address?.split(':', 1)[0];

/** Scheme, host and port of an address; null where it has none. */
export function originOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).origin : null;
}
