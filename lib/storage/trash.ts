import type { Result } from '../result';
import { isoWithOffset } from '../snippets/time';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { alone } from './lock';
import { pagesOf } from './pages';
import { putSnippets } from './snippet-rows';

/**
 * Puts snippets into the trash, where they stay as they are.
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
 * Takes snippets out of the trash, to where they were in the list.
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
  const { pages, snippets, entries } = library;
  return onLibrary(library, () =>
    alone(() =>
      library.transaction('rw', [pages, snippets, entries], async () => {
        const found = (await snippets.bulkGet([...ids])).filter((row) => row !== undefined);
        const moved = found
          .filter((snippet) => (snippet.deletedAt === null) !== (deletedAt === null))
          .map((snippet) => ({ ...snippet, deletedAt }));
        await putSnippets(library, moved, await pagesOf(library, moved));
        return found.map(({ id }) => id);
      }),
    ),
  );
}
