import type { Result } from '../result';
import { SHELF } from '../search/entry';
import { isoWithOffset } from '../snippets/time';
import { type Snippet, TRASH_DAYS } from '../snippets/types';
import { noteChange } from './changes';
import type { Library } from './database';
import { onLibrary, type StorageCode } from './failures';
import { alone } from './lock';
import { pagesOf } from './pages';
import { readSnippets } from './read';
import { entryKeyOf } from './rows';
import { byId, putSnippets, snippetTables } from './snippet-rows';
import { visibleRows } from './visible';

const DAY = 24 * 60 * 60 * 1000;

/** Snippets moved at once: so that no other write waits for long. */
const CHUNK = 200;

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

/** Who follows how the trash is emptied. */
export interface Emptying {
  /** Ends it between two stretches; what is gone by then is gone. */
  readonly signal?: AbortSignal;
  /** Told how many snippets are gone. */
  readonly onProgress?: (gone: number) => void;
}

/**
 * Empties the trash of what has been in it since before a moment: all of it, unless a moment is given.
 * Pages and texts that nothing refers to any more go with it.
 * @returns how many snippets are gone
 */
export function emptyTrash(
  library: Library,
  before: Date | null = null,
  { signal, onProgress }: Emptying = {},
): Promise<Result<number, StorageCode>> {
  return onLibrary(library, async () => {
    let gone = 0;
    for (const ids of chunksOf(await trashedIds(library, before))) {
      if (signal?.aborted) break;
      gone += await purge(library, ids);
      onProgress?.(gone);
    }
    return gone;
  });
}

/** Empties the trash of what has been in it for `TRASH_DAYS`. */
export function emptyOldTrash(library: Library, now: Date): Promise<Result<number, StorageCode>> {
  return emptyTrash(library, new Date(now.getTime() - TRASH_DAYS * DAY));
}

async function trashedIds(library: Library, before: Date | null): Promise<readonly string[]> {
  const isVisible = await visibleRows(library);
  const keys = await library.entries.where(':id').aboveOrEqual([SHELF.trash]).primaryKeys();
  const limit = before?.getTime() ?? Number.POSITIVE_INFINITY;
  const ids: string[] = [];
  for (const chunk of chunksOf(keys)) {
    const rows = await library.snippets.bulkGet(chunk.map((key) => key[3]));
    for (const row of rows)
      if (row?.deletedAt && isVisible(row) && Date.parse(row.deletedAt) < limit) ids.push(row.id);
  }
  return ids;
}

function purge(library: Library, ids: readonly string[]): Promise<number> {
  const tables = [...snippetTables(library), library.articles];
  return alone(() =>
    library.transaction('rw', tables, async () => {
      const trashed = (await readSnippets(library, ids)).filter((row) => row.deletedAt !== null);
      await library.snippets.bulkDelete(trashed.map(({ id }) => id));
      await library.entries.bulkDelete(trashed.map(entryKeyOf));
      for (const pageId of new Set(trashed.map((row) => row.pageId)))
        await purgePage(library, pageId);
      await noteChange(
        library,
        trashed.map(({ id }) => id),
      );
      return trashed.length;
    }),
  );
}

/** Deletes the texts of a page that no snippet was found in, and the page when it has no snippet left. */
async function purgePage(library: Library, pageId: string): Promise<void> {
  const left = await library.snippets.where({ pageId }).toArray();
  const needed = new Set(left.map(({ textHash }) => textHash));
  const texts = await library.articles
    .where(':id')
    .between([pageId], [pageId, '\uffff'])
    .primaryKeys();
  await library.articles.bulkDelete(texts.filter(([, hash]) => !needed.has(hash)));
  if (left.length === 0) await library.pages.delete(pageId);
}

function moveSnippets(
  library: Library,
  ids: readonly string[],
  deletedAt: string | null,
): Promise<Result<readonly string[], StorageCode>> {
  return onLibrary(library, async () => {
    const found: string[] = [];
    for (const chunk of chunksOf(ids)) found.push(...(await moveChunk(library, chunk, deletedAt)));
    return found;
  });
}

function moveChunk(
  library: Library,
  ids: readonly string[],
  deletedAt: string | null,
): Promise<readonly string[]> {
  return alone(() =>
    library.transaction('rw', snippetTables(library), async () => {
      const found = await readSnippets(library, ids);
      const moved = found
        .filter((snippet) => (snippet.deletedAt === null) !== (deletedAt === null))
        .map((snippet): Snippet => ({ ...snippet, deletedAt }));
      await putSnippets(library, moved, await pagesOf(library, moved), byId(found));
      return found.map(({ id }) => id);
    }),
  );
}

function* chunksOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}
