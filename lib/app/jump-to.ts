import type { Result } from '../result';
import { messenger } from './messenger';

/** Scrolls the page in a tab to one of its attributions and shows its card there. */
export function jumpTo(tabId: number, id: string): Promise<Result<null>> {
  return messenger.toPage(tabId, 'page/jump', { id });
}
