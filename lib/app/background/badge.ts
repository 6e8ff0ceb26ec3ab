import type { Sender } from '../../messaging/port';
import { setBadge } from '../../platform/badge';
import { ok, type Result } from '../../result';

/** The most that fits on the toolbar button. */
const MOST = 999;

/** Shows on the toolbar button how many attributions the sending tab has; nothing where there are none. */
export async function countOnBadge(
  { count }: { readonly count: number | null },
  { tabId }: Sender,
): Promise<Result<null>> {
  if (tabId !== null) await setBadge(tabId, count ? String(Math.min(count, MOST)) : '');
  return ok(null);
}
