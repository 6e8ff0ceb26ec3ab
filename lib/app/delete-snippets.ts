import type { Result } from '../result';
import { messenger } from './messenger';

/** Puts snippets into the trash; `restoreSnippets` with the same ids takes it back. */
export function deleteSnippets(
  ids: readonly string[],
): Promise<Result<{ readonly deleted: readonly string[] }>> {
  return messenger.toBackground('snippets/delete', { ids });
}
