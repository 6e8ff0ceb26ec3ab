import type { Result } from '../result';
import { pageMessenger } from './page-messenger';

/**
 * Scrolls the page in a tab to one of its attributions and shows its card there.
 * @param correcting with the form for corrections
 */
export function jumpTo(tabId: number, id: string, correcting = false): Promise<Result<null>> {
  return pageMessenger.toPage(tabId, 'page/jump', correcting ? { id, correcting } : { id });
}
