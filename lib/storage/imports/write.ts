import { newId } from '../../snippets/ids';
import type { Library } from '../database';
import { entryOf } from '../entries';
import { alone } from '../lock';
import { pageOf } from '../pages';
import { entryKeyOf, type StagedMerge, type StagedRow } from '../rows';
import { commitImport } from './commit';
import type { Judged } from './incoming';
import { createSession, type JudgedBatch, type PackedBatch } from './session';
import { undoImport } from './sweep';

/** Whose record stands where one that is known differs; `mine` leaves what is here alone. */
export type Choice = 'newer' | 'mine' | 'theirs';

/** A transaction takes no longer than this, in milliseconds. */
const LONGEST = 150;

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
  /** Makes everything seen at once. */
  commit(): Promise<ImportCounts>;
  /** Leaves nothing of it. */
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
  const session = await createSession(relaxed);
  let part = 0;
  let counts: ImportCounts = { added: 0, changed: 0 };
  await library.imports.add({ id, state: 'open', startedAt });
  const tables = [relaxed.pages, relaxed.articles, relaxed.snippets, relaxed.entries];
  return {
    async write(next, choose) {
      const staged = await alone((isWanted) =>
        relaxed.transaction('rw', [...tables, relaxed.imports, relaxed.staged], async () => {
          const until = performance.now() + LONGEST;
          const rows: StagedRow[] = [];
          const goesOn = () => !isWanted() && performance.now() < until;
          for (let batch = next(); batch; batch = goesOn() ? next() : null) {
            const judged = await session.judge(batch);
            rows.push(await putStaged(relaxed, { id, part: part++ }, judged, choose));
          }
          return rows;
        }),
      );
      for (const { snippets, mergedSnippets } of staged)
        counts = {
          added: counts.added + snippets.length,
          changed: counts.changed + mergedSnippets.length,
        };
    },
    async commit() {
      await commitImport(library, id);
      return counts;
    },
    cancel: () => undoImport(relaxed, id),
  };
}

async function putStaged(
  library: Library,
  { id: importId, part }: { readonly id: string; readonly part: number },
  judged: JudgedBatch,
  choose: (id: string) => Choice,
): Promise<StagedRow> {
  const pages = judged.pages.filter(({ verdict }) => verdict === 'new').map(({ page }) => page);
  const added = judged.snippets.filter(({ verdict }) => verdict === 'new').map((one) => one.theirs);
  const staged: StagedRow = {
    importId,
    part,
    pages: pages.map(({ id }) => id),
    articles: judged.articles.map(({ pageId, hash }) => [pageId, hash]),
    snippets: added.map(({ id }) => id),
    entries: added.map(entryKeyOf),
    mergedPages: judged.pages
      .filter(({ verdict }) => verdict === 'changed')
      .map(({ page }) => page),
    mergedSnippets: judged.snippets.flatMap((one) => mergeOf(one, choose(one.theirs.id))),
  };
  const entries = added.map((snippet) => entryOf(snippet, pageOf(snippet, judged.pageOf)));
  await Promise.all([
    library.pages.bulkPut(pages.map((row) => ({ ...row, importId }))),
    library.articles.bulkPut(judged.articles.map((row) => ({ ...row, importId }))),
    library.snippets.bulkPut(added.map((row) => ({ ...row, importId }))),
    library.entries.bulkPut(entries.map((row) => ({ ...row, importId }))),
    library.staged.add(staged),
  ]);
  return staged;
}

/** What is to be merged later, of a snippet that is known. */
function mergeOf({ verdict, theirs }: Judged, choice: Choice): readonly StagedMerge[] {
  if (choice === 'mine') return [];
  if (verdict === 'changed') return [{ theirs, prefer: choice }];
  return verdict === 'differs' && choice === 'theirs' ? [{ theirs, prefer: choice }] : [];
}
