import { isPrivate } from '../platform/private';
import { fail, ok, type Result } from '../result';
import { messenger } from './messenger';

/** Ids in one message: the background answers it within a few seconds, and may be lost before it does. */
const AT_ONCE = 500;

/**
 * Puts snippets into the trash; `restoreSnippets` with the same ids takes it back.
 * @returns `private` in a private window, which stores nothing; else as the library does
 */
export async function deleteSnippets(
  ids: readonly string[],
): Promise<Result<{ readonly deleted: readonly string[] }>> {
  if (isPrivate()) return fail('private');
  const deleted: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const answer = await messenger.toBackground('snippets/delete', { ids: some });
    if (!answer.ok) return answer;
    deleted.push(...answer.value.deleted);
  }
  return ok({ deleted });
}
