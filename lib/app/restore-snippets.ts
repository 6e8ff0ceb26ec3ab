import { isPrivate } from '../platform/private';
import { fail, type Result } from '../result';
import { messenger } from './messenger';

/**
 * Takes snippets out of the trash, with note, tags and status as they were.
 * @returns `private` in a private window, which stores nothing; else as the library does
 */
export async function restoreSnippets(
  ids: readonly string[],
): Promise<Result<{ readonly restored: readonly string[] }>> {
  if (isPrivate()) return fail('private');
  return messenger.toBackground('snippets/restore', { ids });
}
