import { isPrivate } from '../platform/private';
import { fail, ok, type Result } from '../result';
import { messenger } from './messenger';

/** Ids in one message: the background answers it within a few seconds, and may be lost before it does. */
const AT_ONCE = 500;

/**
 * Takes snippets out of the trash, with note, tags and status as they were.
 * @returns `private` in a private window, which stores nothing; else as the library does
 */
export async function restoreSnippets(
  ids: readonly string[],
): Promise<Result<{ readonly restored: readonly string[] }>> {
  if (isPrivate()) return fail('private');
  const restored: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const answer = await messenger.toBackground('snippets/restore', { ids: some });
    if (!answer.ok) return answer;
    restored.push(...answer.value.restored);
  }
  return ok({ restored });
}
