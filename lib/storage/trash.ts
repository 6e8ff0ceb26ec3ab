import type { Result } from '../result';
import { isoWithOffset } from '../snippets/time';
import type { Snippet } from '../snippets/types';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { alone } from './lock';
import { pagesOf } from './pages';
import { readSnippets } from './read';
import { byId, putSnippets, snippetTables } from './snippet-rows';
import { writeIn } from './transaction';

/**
 * Puts snippets into the trash, where they stay as they are: all of them, or none. Of many, no more than `chunkSize` at once.
 * @returns the ids that are in the trash now; unknown ids are left out
 */
export function trashSnippets(
  library: Library,
  ids: readonly string[],
  now: Date,
): Promise<Result<readonly string[], StorageCode>> {
  return moveSnippets(library, ids, isoWithOffset(now));
}

/**
 * Takes snippets out of the trash, to where they were in the list, as they are put into it.
 * @returns the ids that are out of the trash now; unknown ids are left out
 */
export function restoreSnippets(
  library: Library,
  ids: readonly string[],
): Promise<Result<readonly string[], StorageCode>> {
  return moveSnippets(library, ids, null);
}

function moveSnippets(
  library: Library,
  ids: readonly string[],
  deletedAt: string | null,
): Promise<Result<readonly string[], StorageCode>> {
  const move = async () => {
    const found = await readSnippets(library, ids);
    const moved = found
      .filter((snippet) => (snippet.deletedAt === null) !== (deletedAt === null))
      .map((snippet): Snippet => ({ ...snippet, deletedAt }));
    await putSnippets(library, moved, await pagesOf(library, moved), byId(found));
    return found.map(({ id }) => id);
  };
  return onLibrary(library, () =>
    alone(() => writeIn(library, snippetTables(library), move), 'free'),
  );
}
