import { fail, ok, type Result } from '../result';
import { SHELF } from '../search/entry';
import { newId } from '../snippets/ids';
import { isoWithOffset } from '../snippets/time';
import { TRASH_DAYS } from '../snippets/types';
import { CHUNK, chunksOf, FEW } from './chunks';
import type { Library } from './database';
import { failureOf, onLibrary, reconnect, type StorageCode } from './failures';
import { NOTHING_STAGED, partsOf } from './imports/parts';
import { undoImport } from './imports/sweep';
import { removeIndexFile } from './index-file';
import { alone, unlessBusy } from './lock';
import { purge } from './purge';
import { isScarce } from './room';
import { writeIn } from './transaction';
import { recordsSeen, sightOf } from './visible';

const DAY = 24 * 60 * 60 * 1000;

/** Bytes that a snippet takes, at most about, while it is kept aside. */
const ASIDE = 10_000;

/** Who follows how the trash is emptied. */
export interface Emptying {
  /**
   * Ends it between two stretches; then all of the trash is there as it was. Where the disk has no room for that, what is
   * gone by then is gone.
   */
  readonly signal?: AbortSignal;
  /** Told how many snippets are gone; fewer and fewer where it was ended. */
  readonly onProgress?: (gone: number) => void;
  /** Told where what is gone by then cannot come back: it is to be ended no more. */
  readonly onFinal?: () => void;
}

/** `busy`: an import is written, which counts on what is here; `cancelled`: it was ended, and nothing is gone. */
export type EmptyingCode = StorageCode | 'busy' | 'cancelled';

/**
 * Empties the trash at the reader's word. Pages and texts that nothing refers to any more go with it.
 * @returns how many snippets are gone
 */
export function emptyTrash(
  library: Library,
  follow: Emptying = {},
): Promise<Result<number, EmptyingCode>> {
  return emptying(library, null, async (ids) => {
    const isAtOnce = ids.length <= CHUNK || (await isScarce(ids.length * ASIDE));
    if (!isAtOnce) return takeAway(library, ids, follow);
    if (!follow.signal?.aborted) follow.onFinal?.();
    return removeAll(library, ids, follow);
  });
}

/**
 * Empties the trash of what has been in it for `TRASH_DAYS`. Nobody waits for it: what is gone stays gone where it is cut
 * off, or a background that is ended again and again would never come to the end of much.
 */
export function emptyOldTrash(library: Library, now: Date): Promise<Result<number, EmptyingCode>> {
  const before = new Date(now.getTime() - TRASH_DAYS * DAY);
  return emptying(library, before, (ids) => removeAll(library, ids, {}));
}

/** Deletes snippets for good in small steps, with nothing kept aside. @returns how many are gone, also where it was ended */
async function removeAll(
  library: Library,
  ids: readonly string[],
  { signal, onProgress }: Emptying,
): Promise<number> {
  const isShort = await isScarce();
  // What can be made again makes room at once.
  if (isShort) await removeIndexFile().catch(() => {});
  let gone = 0;
  for (const chunk of chunksOf(ids, isShort ? FEW : CHUNK)) {
    if (signal?.aborted) break;
    gone += await purge(library, chunk, null);
    onProgress?.(gone);
  }
  return gone;
}

/**
 * Does away with what is in the trash, beside no import.
 * @param before the moment since before which it has been there; null for all of it
 * @param work gives how many are gone, or null where it was ended
 */
async function emptying(
  library: Library,
  before: Date | null,
  work: (ids: readonly string[]) => Promise<number | null>,
): Promise<Result<number, EmptyingCode>> {
  const emptied = await onLibrary(library, () =>
    unlessBusy('import', async () => work(await trashedIds(library, before))),
  );
  if (!emptied.ok) return emptied;
  if (emptied.value === 'busy') return fail('busy');
  return emptied.value === null ? fail('cancelled') : ok(emptied.value);
}

async function trashedIds(library: Library, before: Date | null): Promise<readonly string[]> {
  const asSeen = await sightOf(library);
  const keys = await library.entries.where(':id').aboveOrEqual([SHELF.trash]).primaryKeys();
  const limit = before?.getTime() ?? Number.POSITIVE_INFINITY;
  const ids: string[] = [];
  for (const chunk of chunksOf(keys)) {
    const rows = await library.snippets.bulkGet(chunk.map((key) => key[3]));
    for (const { id, deletedAt } of recordsSeen(rows, asSeen))
      if (deletedAt !== null && Date.parse(deletedAt) < limit) ids.push(id);
  }
  return ids;
}

/**
 * Deletes snippets for good, a stretch at a time, and keeps what is deleted aside until all of it is: whatever ends it
 * early takes it back.
 * @returns how many are gone; null where it was ended
 */
async function takeAway(
  library: Library,
  ids: readonly string[],
  follow: Emptying,
): Promise<number | null> {
  const { signal, onProgress } = follow;
  const importId = newId();
  const row = { id: importId, state: 'emptying', startedAt: isoWithOffset(new Date()) } as const;
  await alone(() => library.imports.add(row), 'free');
  let [gone, part] = [0, 0];
  try {
    for (const chunk of chunksOf(ids)) {
      if (signal?.aborted) break;
      gone += await purge(library, chunk, { ...NOTHING_STAGED, importId, part: part++ });
      onProgress?.(gone);
    }
    if (!signal?.aborted) await letGo(library, importId);
  } catch (error) {
    // Firefox does not tell beforehand how little room there is: what is kept aside takes more than what is deleted.
    if (failureOf(error).code === 'full') {
      reconnect(library);
      await letGo(library, importId);
      follow.onFinal?.();
      const onMore = (more: number) => onProgress?.(gone + more);
      return gone + (await removeAll(library, ids, { ...follow, onProgress: onMore }));
    }
    await undoImport(library, importId).catch(() => {}); // it is tried again at the next start
    throw error;
  }
  if (!signal?.aborted) return gone;
  await undoImport(library, importId, {
    onLeft: (share) => onProgress?.(Math.round(gone * share)),
  });
  return null;
}

/** What was kept aside goes too. */
function letGo(library: Library, importId: string): Promise<void> {
  const { imports, staged } = library;
  return alone(
    () =>
      writeIn(library, [imports, staged], async () => {
        await partsOf(library, importId).delete();
        await imports.delete(importId);
      }),
    'free',
  );
}
