import type { Transaction } from 'dexie';
import { sameRecord } from '../../corrections/merge';
import type { Snippet } from '../../snippets/types';
import { entryOf } from '../entries';
import { pageOf, pagesById } from '../pages';
import { type EntryRow, keyOfEntry, type PageRow, type SnippetRow, withoutImport } from '../rows';

/** Snippets dealt with at once. */
const CHUNK = 1_000;

/**
 * Makes the entries of snippets as they are made today, for a step that changes how they are made. The last such step is
 * enough: those before it then have nothing to make.
 * @param isOther whether the entry of a snippet may be another than before: those of 10,000 take two to five seconds
 */
export async function remakeEntries(
  transaction: Transaction,
  isOther: (snippet: Snippet) => boolean,
): Promise<void> {
  const pages = transaction.table<PageRow, string>('pages');
  const snippets = transaction.table<SnippetRow, string>('snippets');
  const entries = transaction.table<EntryRow>('entries');
  let rows: readonly SnippetRow[];
  let last = '';
  do {
    rows = await snippets.where(':id').above(last).limit(CHUNK).toArray();
    last = rows.at(-1)?.id ?? last;
    const others = rows.filter(isOther);
    const found = await pages.bulkGet([...new Set(others.map(({ pageId }) => pageId))]);
    const pageById = pagesById(found, (row) => row);
    const made = others.map((row): EntryRow => {
      const snippet = withoutImport(row);
      const { importId } = row;
      return { ...entryOf(snippet, pageOf(snippet, pageById)), ...(importId && { importId }) };
    });
    const here = await entries.bulkGet(made.map(keyOfEntry));
    await entries.bulkPut(made.filter((entry, at) => !sameRecord(entry, here[at] ?? {})));
  } while (rows.length === CHUNK);
}
