import type { Library } from './database';
import { watch } from './watch';

/** More ids than this are not told one by one. */
const MOST_IDS = 1_000;
/** So many changes are remembered: who has not looked for longer reads everything anew. */
const REMEMBERED = 500;

/**
 * Notes what a transaction changes, for whoever shows the library. To be called inside the transaction, so that no
 * change can be missed.
 * @param ids the snippets; null when it may be any
 */
export async function noteChange(library: Library, ids: readonly string[] | null): Promise<void> {
  if (ids?.length === 0) return;
  const seq = await library.changes.add({ ids: ids && ids.length <= MOST_IDS ? ids : null });
  if (seq % REMEMBERED === 0)
    await library.changes
      .where(':id')
      .belowOrEqual(seq - REMEMBERED)
      .delete();
}

/** How far the changes have come; changes after it are told by `watchChanges`. */
export async function lastChange(library: Library): Promise<number> {
  return (await library.changes.orderBy(':id').last())?.seq ?? 0;
}

/**
 * Tells what changes after a point, whichever tab or window changes it.
 * @param listener called with the snippets, or null when it may be any; with a failure once, and then no more
 * @returns the way to stop
 */
export function watchChanges(
  library: Library,
  after: number,
  listener: (ids: readonly string[] | null) => void,
  onFailure: () => void,
): () => void {
  let told = after;
  const news = () => library.changes.where(':id').above(told).toArray();
  return watch(library, news, (rows) => {
    if (!rows.ok) return onFailure();
    const fresh = rows.value.filter(({ seq = 0 }) => seq > told);
    const [first] = fresh;
    if (!first) return;
    const isGap = (first.seq ?? 0) > told + 1;
    told = fresh.at(-1)?.seq ?? told;
    const all = isGap || fresh.some(({ ids }) => ids === null);
    listener(all ? null : [...new Set(fresh.flatMap(({ ids }) => ids ?? []))]);
  });
}
