import type { Result } from '../result';
import { messenger } from './messenger';

/** Takes snippets out of the trash, with note, tags and status as they were. */
export function restoreSnippets(
  ids: readonly string[],
): Promise<Result<{ readonly restored: readonly string[] }>> {
  return messenger.toBackground('snippets/restore', { ids });
}
