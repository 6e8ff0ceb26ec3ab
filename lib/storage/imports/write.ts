import { Dexie, type Transaction } from 'dexie';
import { newId } from '../../snippets/ids';
import type { Library } from '../database';
import { entryOf } from '../entries';
import { alone } from '../lock';
import { pageOf } from '../pages';
import { demandRoom } from '../room';
import { entryKeyOf, type StagedMerge, type StagedRow } from '../rows';
import { commitImport, type Merging, mergeAhead } from './commit';
import type { Judged } from './incoming';
import { LONGEST } from './parts';
import { createSession, type JudgedBatch, type PackedBatch } from './session';
import { undoImport } from './sweep';

/** Whose record stands where one that is known differs; `mine` leaves what is here alone. */
export type Choice = 'newer' | 'mine' | 'theirs';

/** Up to so many changes in others are made in the transaction that makes the import seen. */
const AT_ONCE = 200;

/** Batches that the database has in hand at once. */
const IN_HAND = 2;

/** How many snippets an import brought and changed. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
}

/** An import while it runs: hidden from every reader until `commit`. */
export interface ImportWriter {
  /**
   * Writes batches in one transaction, until there is none or another write waits.
   * @param next the next batch that is ready, or null
   * @param choose whose record stands for a snippet that is known and differs
   */
  write(next: () => PackedBatch | null, choose: (id: string) => Choice): Promise<void>;
  /** Makes what it changes in others, where that is much: to be called before `commit`. */
  merge(follow: Merging): Promise<void>;
  /** Makes everything seen at once. */
  commit(): Promise<ImportCounts>;
  /** Leaves nothing of it, nor of what it has changed. */
  cancel(): Promise<void>;
}

/**
 * Begins an import; to be called while no other one runs. All of it rejects as the database does.
 * @param library where it becomes visible, strictly
 * @param relaxed the same library, for rows that can be written again
 */
export async function beginImport(
  library: Library,
  relaxed: Library,
  startedAt: string,
): Promise<ImportWriter> {
  const id = newId();
  const session = createSession(relaxed);
  let part = 0;
  const added: string[] = [];
  let [changed, merges] = [0, 0];
  await demandRoom();
  await library.imports.add({ id, state: 'open', startedAt });
  // Of a large library that takes seconds, in which others write: transactions need then but look what they wrote.
  await session.catchUp();
  const { pages, articles, snippets, entries, imports, staged, changes } = relaxed;
  const tables = [pages, articles, snippets, entries, imports, staged, changes];
  return {
    async write(next, choose) {
      const rows = await alone((isWanted) =>
        relaxed.transaction('rw', tables, async (transaction) => {
          const until = performance.now() + LONGEST;
          const goesOn = () => !isWanted() && performance.now() < until;
          const rows: StagedRow[] = [];
          const written: PromiseLike<unknown>[] = [];
          await session.catchUp();
          for (let batch = next(); batch; batch = goesOn() ? next() : null) {
            const judged = await session.judge(batch);
            const row = stagedRow({ id, part: part++ }, judged, choose);
            written.push(put(transaction, judged, row));
            rows.push(row);
            // The next one is made ready while the database writes this one.
            await written.at(-IN_HAND);
          }
          await Promise.all(written);
          return rows;
        }),
      );
      for (const row of rows) {
        added.push(...row.snippets);
        changed += row.mergedSnippets.length;
        merges += row.mergedSnippets.length + row.mergedPages.length;
      }
    },
    async merge(follow) {
      if (merges > AT_ONCE) await mergeAhead(relaxed, id, follow);
    },
    async commit() {
      await commitImport(library, id, added, merges > AT_ONCE);
      return { added: added.length, changed };
    },
    cancel: () => undoImport(relaxed, id),
  };
}

/** What a batch brings and changes. */
function stagedRow(
  { id, part }: { readonly id: string; readonly part: number },
  judged: JudgedBatch,
  choose: (id: string) => Choice,
): StagedRow {
  const added = judged.snippets.filter(isNew).map(({ theirs }) => theirs);
  return {
    importId: id,
    part,
    pages: judged.pages.filter(isNew).map(({ page }) => page.id),
    articles: judged.articles.map(({ pageId, hash }) => [pageId, hash]),
    snippets: added.map((snippet) => snippet.id),
    entries: added.map(entryKeyOf),
    mergedPages: judged.pages
      .filter(({ verdict }) => verdict === 'changed')
      .map(({ page }) => page),
    mergedSnippets: judged.snippets.flatMap((one) => mergeOf(one, choose(one.theirs.id))),
  };
}

const isNew = ({ verdict }: { readonly verdict: string }) => verdict === 'new';

/**
 * Begins to write the new rows of a batch, and what they are; resolves when the database has them. Past Dexie, which takes as
 * long again to follow every row: none of them is seen before the import is complete.
 */
function put(
  { idbtrans }: Transaction,
  judged: JudgedBatch,
  staged: StagedRow,
): PromiseLike<unknown> {
  const { importId } = staged;
  const putAll = (table: keyof Library & string, rows: readonly object[]) => {
    const store = idbtrans.objectStore(table);
    for (const row of rows) store.put({ ...row, importId });
  };
  const added = judged.snippets.filter(isNew).map(({ theirs }) => theirs);
  putAll(
    'pages',
    judged.pages.filter(isNew).map(({ page }) => page),
  );
  putAll('articles', judged.articles);
  putAll('snippets', added);
  putAll(
    'entries',
    added.map((snippet) => entryOf(snippet, pageOf(snippet, judged.pageOf))),
  );
  const last = idbtrans.objectStore('staged').add(staged);
  return new Dexie.Promise((resolve, reject) => {
    last.onsuccess = resolve;
    last.onerror = () => reject(idbtrans.error ?? last.error);
  });
}

/** What is to be merged later, of a snippet that is known. */
function mergeOf({ verdict, theirs }: Judged, choice: Choice): readonly StagedMerge[] {
  if (choice === 'mine') return [];
  if (verdict === 'changed') return [{ theirs, prefer: choice }];
  return verdict === 'differs' && choice === 'theirs' ? [{ theirs, prefer: choice }] : [];
}
