import { Dexie, type Transaction } from 'dexie';
import { newId } from '../../snippets/ids';
import { lastChange } from '../changes';
import type { Library } from '../database';
import { entryOf } from '../entries';
import { alone } from '../lock';
import { pageOf } from '../pages';
import { demandRoom } from '../room';
import { entryKeyOf, type StagedMerge, type StagedRow } from '../rows';
import { writeIn } from '../transaction';
import { commitImport, idsIn } from './commit';
import type { Judged } from './incoming';
import { LONGEST } from './parts';
import { createSession, type JudgedBatch, type PackedBatch } from './session';
import { stageChanges } from './stage';
import { tidyImport, undoImport } from './sweep';

/** Whose record stands where one that is known differs; `mine` leaves what is here alone. */
export type Choice = 'newer' | 'mine' | 'theirs';

/** Batches that the database has in hand at once. */
const IN_HAND = 2;

/** How many snippets an import brought and changed. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
}

/** An import while it runs, hidden from every reader until `commit`, with all that it changes. */
export interface ImportWriter {
  /**
   * Writes batches in one transaction, until there is none or another write waits.
   * @param next the next batch that is ready, or null
   * @param choose whose record stands for a snippet that is known and differs
   */
  write(next: () => PackedBatch | null, choose: (id: string) => Choice): Promise<void>;
  /** Makes everything seen at once. */
  commit(): Promise<ImportCounts>;
  /** Removes what was there before it changed it: to be called after `commit`, and nobody needs to wait for it. */
  tidy(): Promise<void>;
  /**
   * Leaves nothing of it, nor of what it has changed.
   * @param onLeft told what share of it is still there, from 1 to 0
   */
  cancel(onLeft?: (share: number) => void): Promise<void>;
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
  const session = createSession(relaxed, id);
  let parts = 0;
  const added: string[] = [];
  const changed = new Set<string>();
  const merging = new Map<string, readonly number[]>();
  let merges = 0;
  await demandRoom();
  await library.imports.add({ id, state: 'open', startedAt });
  const since = await lastChange(library);
  // Of a large library that takes seconds, in which others write: transactions need then but look what they wrote.
  await session.catchUp();
  return {
    async write(next, choose) {
      const rows = await alone((isWanted) =>
        writeIn(relaxed, relaxed.tables, async (transaction) => {
          const until = performance.now() + LONGEST;
          const goesOn = () => !isWanted() && performance.now() < until;
          const rows: StagedRow[] = [];
          const written: PromiseLike<unknown>[] = [];
          await session.catchUp();
          for (let batch = next(); batch; batch = goesOn() ? next() : null) {
            const judged = await session.judge(batch);
            const row = stagedRow({ id, part: parts++ }, judged, choose);
            const whole = mergesIn(row) ? await stageChanges(relaxed, row) : row;
            written.push(put(transaction, judged, whole));
            rows.push(whole);
            // The next one is made ready while the database writes this one.
            await written.at(-IN_HAND);
          }
          await Promise.all(written);
          return rows;
        }),
      );
      for (const row of rows) {
        added.push(...row.snippets);
        for (const one of idsIn(row)) changed.add(one);
        merges += row.mergedSnippets.length;
        for (const one of idsMergedIn(row))
          merging.set(one, [...(merging.get(one) ?? []), row.part]);
      }
    },
    async commit() {
      await commitImport(library, { id, since, parts, added, changed: [...changed], merging });
      return { added: added.length, changed: merges };
    },
    tidy: () => tidyImport(relaxed, id),
    cancel: (onLeft) => undoImport(relaxed, id, { onLeft }),
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

const mergesIn = ({ mergedPages, mergedSnippets }: StagedRow) =>
  mergedPages.length + mergedSnippets.length > 0;

const idsMergedIn = ({ mergedPages, mergedSnippets }: StagedRow) => [
  ...mergedPages.map(({ id }) => id),
  ...mergedSnippets.map(({ theirs }) => theirs.id),
];

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
    last.onerror = () => reject(last.error);
  });
}

/** What is to be merged later, of a snippet that is known. */
function mergeOf({ verdict, theirs }: Judged, choice: Choice): readonly StagedMerge[] {
  if (choice === 'mine') return [];
  if (verdict === 'changed') return [{ theirs, prefer: choice }];
  return verdict === 'differs' && choice === 'theirs' ? [{ theirs, prefer: choice }] : [];
}
