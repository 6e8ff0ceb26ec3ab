import { isPrivate } from '../platform/private';
import { fail, type Result } from '../result';
import { messenger } from './messenger';

/**
 * Puts snippets into the trash; `restoreSnippets` with the same ids takes it back.
 * @returns `private` in a private window, which stores nothing; else as the library does
 */
export async function deleteSnippets(
  ids: readonly string[],
): Promise<Result<{ readonly deleted: readonly string[] }>> {
  if (isPrivate()) return fail('private');
  return messenger.toBackground('snippets/delete', { ids });
}
