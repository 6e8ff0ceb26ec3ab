import { newId } from '../snippets/ids';
import type { Library } from './database';
import type { ChangeRow } from './rows';
import { watch } from './watch';

/** More ids than this are not told one by one. */
const MOST_IDS = 1_000;
/** So many changes are remembered: who has not looked for longer reads everything anew. */
const REMEMBERED = 2_000;

/**
 * Notes what a transaction changes, for whoever shows the library. To be called inside the transaction, so that no
 * change can be missed.
 * @param ids the snippets; null when it may be any
 */
export async function noteChange(library: Library, ids: readonly string[] | null): Promise<void> {
  if (ids?.length === 0) return;
  const told = ids && ids.length <= MOST_IDS ? ids : null;
  const seq = await library.changes.add({ ids: told, mark: newId() });
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

/** A change by which a library is known again, and told from one that was begun anew. */
export interface ChangePoint {
  readonly seq: number;
  readonly mark: string;
}

/** The point of a change; null where it is not remembered. */
export async function pointAt(library: Library, seq: number): Promise<ChangePoint | null> {
  const mark = (await library.changes.get(seq))?.mark;
  return mark === undefined ? null : { seq, mark };
}

/** The snippets that have changed after a point; null when it may be any, or when this library never was there. */
export async function changesSince(
  library: Library,
  { seq, mark }: ChangePoint,
): Promise<readonly string[] | null> {
  const here = await pointAt(library, seq);
  return here?.mark === mark ? changesAfter(library, seq) : null;
}

/** The snippets that have changed after a change; null when it may be any. */
export async function changesAfter(
  library: Library,
  after: number,
): Promise<readonly string[] | null> {
  return idsIn(await rowsAfter(library, after), after);
}

function rowsAfter(library: Library, after: number) {
  return library.changes.where(':id').above(after).toArray();
}

/** The ids of some changes; null where one tells of any, or where some are not remembered any more. */
function idsIn(rows: readonly ChangeRow[], after: number): readonly string[] | null {
  const [first] = rows;
  const isGap = first !== undefined && (first.seq ?? 0) > after + 1;
  if (isGap || rows.some(({ ids }) => ids === null)) return null;
  return [...new Set(rows.flatMap(({ ids }) => ids ?? []))];
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
  const news = () => rowsAfter(library, told);
  return watch(library, news, (rows) => {
    if (!rows.ok) return onFailure();
    const fresh = rows.value.filter(({ seq = 0 }) => seq > told);
    if (fresh.length === 0) return;
    const ids = idsIn(fresh, told);
    told = fresh.at(-1)?.seq ?? told;
    listener(ids);
  });
}
