import { mergeSnippets, sameRecord } from '../../corrections/merge';
import type { Page } from '../../snippets/types';
import type { Library } from '../database';
import { entryOf } from '../entries';
import { isListedAnew, mergedPage, pageOf, pagesById } from '../pages';
import {
  type Brought,
  type Changed,
  type EntryKey,
  type EntryRow,
  keyOfEntry,
  type PageRow,
  type SnippetRow,
  type StagedRow,
  withoutImport,
} from '../rows';
import { type Sight, sightBeside } from '../visible';

/** What is seen while the import is written, and what will be when it is complete. */
interface Sights {
  readonly importId: string;
  readonly now: Sight;
  readonly after: Sight;
}

/**
 * Writes what a stretch of an import changes over the rows that are here, each with what was there, which is seen until the
 * import is complete. Merging is done to what stands there now, which may have changed since it was judged; done again, it
 * makes good what others have written over since.
 * To be called inside a transaction on all tables.
 * @param anew pages whose snippets may be listed by something that others have changed
 * @returns the stretch, with the keys of what was written
 */
export async function stageChanges(
  library: Library,
  part: StagedRow,
  anew: readonly string[] = [],
): Promise<StagedRow> {
  const imports = await library.imports.toArray();
  const { importId } = part;
  const sights = {
    importId,
    now: sightBeside(imports),
    after: sightBeside(imports, importId),
  };
  const pages = await stagePages(library, part, sights);
  const snippets = await stageSnippets(library, part, sights);
  const listedAnew = [...anew, ...pages.filter((row) => isOtherThanWas(row)).map(({ id }) => id)];
  const others =
    listedAnew.length === 0
      ? []
      : await library.snippets.where('pageId').anyOf(listedAnew).distinct().toArray();
  const touched = new Map([...others, ...snippets].map((row) => [row.id, row]));
  const { over, moved } = await stageEntries(library, [...touched.values()], sights);
  const { changed = NOTHING_CHANGED } = part;
  return {
    ...part,
    changed: {
      pages: [...changed.pages, ...pages.map(({ id }) => id)],
      snippets: [...changed.snippets, ...snippets.map(({ id }) => id)],
      entries: [...changed.entries, ...over],
      moved: [...changed.moved, ...moved],
    },
  };
}

const NOTHING_CHANGED: Changed = { pages: [], snippets: [], entries: [], moved: [] };

const isOtherThanWas = ({ was, ...page }: PageRow) =>
  was !== undefined && isListedAnew(was as Page, page);

/** A record as an import writes it over a row. */
function over<Row extends Brought>(
  row: Row | undefined,
  record: Omit<Row, keyof Brought>,
  { importId, now }: Sights,
): Omit<Row, keyof Brought> & Brought {
  const seen = row && now(row);
  return { ...record, importId, ...(seen && { was: withoutImport(seen) }) };
}

async function stagePages(library: Library, part: StagedRow, sights: Sights) {
  const ids = [...new Set(part.mergedPages.map(({ id }) => id))];
  const here = await library.pages.bulkGet(ids);
  const rows = new Map(ids.map((id, at) => [id, here[at]]));
  for (const theirs of part.mergedPages) {
    const row = rows.get(theirs.id);
    const mine = row && sights.after(row);
    const page = mine ? mergedPage(withoutImport(mine), theirs) : theirs;
    rows.set(theirs.id, over<PageRow>(row, page, sights));
  }
  const written = [...rows.values()].filter((row) => row !== undefined);
  await library.pages.bulkPut(written);
  return written;
}

async function stageSnippets(library: Library, part: StagedRow, sights: Sights) {
  const ids = [...new Set(part.mergedSnippets.map(({ theirs }) => theirs.id))];
  const here = await library.snippets.bulkGet(ids);
  const rows = new Map(ids.map((id, at) => [id, here[at]]));
  const written = new Map<string, SnippetRow>();
  for (const { theirs, prefer } of part.mergedSnippets) {
    const row = written.get(theirs.id) ?? rows.get(theirs.id);
    const mine = row && sights.after(row);
    if (!mine) continue;
    const before = withoutImport(mine);
    const whole = mergeSnippets(before, theirs, prefer);
    if (!sameRecord(before, whole)) written.set(whole.id, over<SnippetRow>(row, whole, sights));
  }
  await library.snippets.bulkPut([...written.values()]);
  return [...written.values()];
}

/** Writes the entries that snippets will have, and keeps those that they have now for as long. */
async function stageEntries(
  library: Library,
  rows: readonly SnippetRow[],
  { importId, now, after }: Sights,
): Promise<{ readonly over: readonly EntryKey[]; readonly moved: readonly EntryKey[] }> {
  const found = await library.pages.bulkGet([...new Set(rows.map(({ pageId }) => pageId))]);
  const [pagesNow, pagesAfter] = [pagesById(found, now), pagesById(found, after)];
  const entryIn = (row: SnippetRow, asSeen: Sight, pages: ReadonlyMap<string, Page>) => {
    const seen = asSeen(row);
    return seen && entryOf(withoutImport(seen), pageOf(seen, pages));
  };
  const entries: EntryRow[] = [];
  const [over, moved]: [EntryKey[], EntryKey[]] = [[], []];
  for (const row of rows) {
    const [was, entry] = [entryIn(row, now, pagesNow), entryIn(row, after, pagesAfter)];
    if (!entry || (was && sameRecord(was, entry))) continue;
    const isHere = was?.shelf === entry.shelf;
    if (was && !isHere) entries.push({ ...was, importId, was, isGone: true });
    entries.push({ ...entry, importId, ...(isHere && { was }) });
    if (was) over.push(keyOfEntry(was));
    if (!isHere) moved.push(keyOfEntry(entry));
  }
  await library.entries.bulkPut(entries);
  return { over, moved };
}
