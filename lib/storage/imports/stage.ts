import type { Table } from 'dexie';
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
  /** When the import began, in milliseconds since 1970. */
  readonly begun: number;
  readonly now: Sight;
  readonly after: Sight;
}

/** Rows by their keys; undefined where there is none. */
type Rows<Row> = Map<string, Row | undefined>;

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
  const { importId, mergedPages, mergedSnippets } = part;
  const theirs = mergedSnippets.map((merge) => merge.theirs);
  // Asked all at once: a save waits for this transaction, and each question that waits for another is as long as many rows.
  const [imports, pageRows, snippetRows] = await Promise.all([
    library.imports.toArray(),
    rowsAt<PageRow>(library.pages, [
      ...mergedPages.map(({ id }) => id),
      ...theirs.map(({ pageId }) => pageId),
    ]),
    rowsAt<SnippetRow>(
      library.snippets,
      theirs.map(({ id }) => id),
    ),
  ]);
  const sights = {
    importId,
    begun: Date.parse(imports.find(({ id }) => id === importId)?.startedAt ?? ''),
    now: sightBeside(imports),
    after: sightBeside(imports, importId),
  };
  const pages = mergePages(part, pageRows, sights);
  const snippets = mergeAll(part, snippetRows, sights);
  const listedAnew = [...anew, ...pages.filter((row) => isOtherThanWas(row)).map(({ id }) => id)];
  const others =
    listedAnew.length === 0
      ? []
      : await library.snippets.where('pageId').anyOf(listedAnew).distinct().toArray();
  const touched = [...new Map([...others, ...snippets].map((row) => [row.id, row])).values()];
  const known = new Map([...pageRows, ...pages.map((row) => [row.id, row] as const)]);
  const further = touched.map(({ pageId }) => pageId).filter((id) => !known.has(id));
  if (further.length > 0)
    for (const [id, row] of await rowsAt<PageRow>(library.pages, further)) known.set(id, row);
  const { entries, over, moved } = entriesOf(touched, [...known.values()], sights);
  await Promise.all([
    library.pages.bulkPut(pages),
    library.snippets.bulkPut(snippets),
    library.entries.bulkPut(entries),
  ]);
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

async function rowsAt<Row>(table: Table<Row, string>, keys: readonly string[]): Promise<Rows<Row>> {
  const ids = [...new Set(keys)];
  const rows = ids.length > 0 ? await table.bulkGet(ids) : [];
  return new Map(ids.map((id, at) => [id, rows[at]]));
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

function mergePages(
  { mergedPages }: StagedRow,
  here: Rows<PageRow>,
  sights: Sights,
): readonly PageRow[] {
  const written = new Map<string, PageRow>();
  for (const theirs of mergedPages) {
    const row = written.get(theirs.id) ?? here.get(theirs.id);
    const mine = row && sights.after(row);
    const page = mine ? mergedPage(withoutImport(mine), theirs) : theirs;
    written.set(theirs.id, over<PageRow>(row, page, sights));
  }
  return [...written.values()];
}

function mergeAll(
  { mergedSnippets }: StagedRow,
  here: Rows<SnippetRow>,
  sights: Sights,
): readonly SnippetRow[] {
  const written = new Map<string, SnippetRow>();
  for (const { theirs, prefer } of mergedSnippets) {
    const row = written.get(theirs.id) ?? here.get(theirs.id);
    const mine = row && sights.after(row);
    if (!mine) continue;
    const before = withoutImport(mine);
    const merged = mergeSnippets(before, theirs, prefer);
    // What the reader has put into the trash meanwhile does not come back.
    const isMeanwhile = Date.parse(before.deletedAt ?? '') > sights.begun;
    const whole = isMeanwhile ? { ...merged, deletedAt: before.deletedAt } : merged;
    if (!sameRecord(before, whole)) written.set(whole.id, over<SnippetRow>(row, whole, sights));
  }
  return [...written.values()];
}

/** The entries that snippets will have, with those that they have now for as long; and their keys. */
function entriesOf(
  rows: readonly SnippetRow[],
  pages: readonly (PageRow | undefined)[],
  { importId, now, after }: Sights,
) {
  const [pagesNow, pagesAfter] = [pagesById(pages, now), pagesById(pages, after)];
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
  return { entries, over, moved };
}
