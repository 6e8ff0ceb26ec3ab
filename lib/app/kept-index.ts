import { ownVersion } from '../platform/manifest';
import { isPrivate } from '../platform/private';
import type { SearchIndex } from '../search/index';
import { gatherKept } from '../search/index/gather';
import type { KeptIndex } from '../search/index/kept';
import { packIndex, unpackIndex } from '../search/index/packed';
import { type ChangePoint, changesSince, pointAt } from '../storage/changes';
import type { Library } from '../storage/database';
import { readIndexFile, removeIndexFile, writeIndexFile } from '../storage/index-file';
import { unlessLate } from '../turn';

/** A library of fewer claims is read in a moment. */
const LEAST = 2_000;
/** Where more than one claim in so many has changed, the library is read as a whole. */
const SHARE = 20;
/** Milliseconds after which the library is read without its file: private files of a disk in trouble may never answer. */
const PATIENCE = 2_000;

/** What is said of an index that is kept: it is as this version made it after this change of the library. */
interface About {
  readonly version: string;
  readonly change: ChangePoint;
}

/** An index that was kept, and the snippets that have changed since. */
export interface Kept {
  readonly index: KeptIndex;
  readonly changed: readonly string[];
}

/** The index as a page kept it; null where the library has to be read. Never rejects. */
export async function findKept(library: Library): Promise<Kept | null> {
  try {
    const bytes = await unlessLate(readIndexFile(), PATIENCE, null);
    const found = bytes && unpackIndex<About>(bytes);
    if (found?.about.version !== ownVersion()) return null;
    const changed = await changesSince(library, found.about.change);
    const isFew = changed !== null && changed.length * SHARE <= found.kept.ids.length;
    return isFew ? { index: found.kept, changed } : null;
  } catch {
    return null;
  }
}

/**
 * Keeps an index for the page that opens next; of a small library, none, and none that would not be taken: everything in it
 * may have been deleted meanwhile. What cannot be kept leaves no older one either. Never rejects.
 * @param seq a change that is in it, with all before
 */
export async function keepIndex(library: Library, index: SearchIndex, seq: number): Promise<void> {
  if (isPrivate()) return;
  try {
    const change = await pointAt(library, seq);
    if (change === null || index.size < LEAST) return await removeIndexFile();
    const isOfUse = async () => (await changesSince(library, change)) !== null;
    if (!(await isOfUse())) return;
    const about: About = { version: ownVersion(), change };
    await writeIndexFile(packIndex(gatherKept(index.stock), about));
    if (!(await isOfUse())) await removeIndexFile();
  } catch {
    // What is not kept is made again; of what was kept before, much may be gone from the library.
    await removeIndexFile().catch(() => {});
  }
}
