import type { Library } from '../database';
import { alone } from '../lock';
import type { Purpose } from '../room';
import type { StagedRow } from '../rows';
import { writeIn } from '../transaction';

/** A transaction takes no longer than this, in milliseconds: who reads waits for it, and who saves for its end, which grows with it. */
export const LONGEST = 100;

/** A stretch of an import before anything is in it. */
export const NOTHING_STAGED: Omit<StagedRow, 'importId' | 'part'> = {
  pages: [],
  articles: [],
  snippets: [],
  entries: [],
  mergedPages: [],
  mergedSnippets: [],
};

/** The stretches of an import, in their order. */
export function partsOf(library: Library, importId: string) {
  return library.staged.where(':id').between([importId], [importId, []]);
}

/** Their ordinals. */
export async function partNumbers(library: Library, importId: string): Promise<number[]> {
  return (await partsOf(library, importId).primaryKeys()).map(([, part]) => part);
}

/**
 * Does something with the stretches of an import one after the other, several in a transaction, which ends when another
 * write waits.
 * @param parts their ordinals, in the order wanted
 * @param work called inside a transaction on all tables
 */
export async function eachPart(
  library: Library,
  importId: string,
  parts: readonly number[],
  work: (part: StagedRow) => Promise<void>,
  purpose: Purpose = 'keep',
): Promise<void> {
  let at = 0;
  const some = (isWanted: () => boolean) =>
    writeIn(library, library.tables, async () => {
      const until = performance.now() + LONGEST;
      do {
        const part = await library.staged.get([importId, parts[at] ?? -1]);
        if (part) await work(part);
        at++;
      } while (at < parts.length && !isWanted() && performance.now() < until);
    });
  while (at < parts.length) await alone(some, purpose);
}
