import type { Result } from '../result';
import { pageMessenger } from './page-messenger';

/** Says in the page of a tab that something is no attribution, or that it is one after all. */
export function dismiss(tabId: number, id: string, dismissed: boolean): Promise<Result<null>> {
  return pageMessenger.toPage(tabId, 'page/dismiss', { id, dismissed });
}
