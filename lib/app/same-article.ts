import type { Result } from '../result';
import type { Page, Snippet } from '../snippets/types';
import type { StorageCode } from '../storage/failures';
import { snippetsAt } from '../storage/of-page';
import { library } from './library';

/** The saved snippets of an article, in the order of its text. */
export function sameArticle(page: Page): Promise<Result<readonly Snippet[], StorageCode>> {
  return snippetsAt(library, page.addresses);
}
