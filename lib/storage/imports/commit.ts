import { mergeSnippets, sameRecord } from '../../corrections/merge';
import type { Page, Snippet } from '../../snippets/types';
import { noteChange } from '../changes';
import type { Library } from '../database';
import { alone } from '../lock';
import { isListedAnew, mergedPage, pagesOf } from '../pages';
import { readSnippets } from '../read';
import { type Before, type StagedRow, withoutImport } from '../rows';
import { putSnippets, snippetTables } from '../snippet-rows';
import { eachPart, partNumbers, partsOf } from './parts';
import { snippetsOn } from './take-back';

/** Who follows the changes that an import makes in what was there. */
export interface Merging {
  /** Ends it between two transactions. */
  readonly signal?: AbortSignal;
  /** Told how many snippets are changed. */
  readonly onProgress?: (changed: number) => void;
}

/**
 * Makes the changes of an import before it is seen, each beside what was there, so that whatever ends it early takes them
 * back. For as many as one transaction would hold up other writes with; a few go into that of `commitImport`.
 */
export async function mergeAhead(
  library: Library,
  id: string,
  { signal, onProgress }: Merging,
): Promise<void> {
  let changed = 0;
  const merge = async (part: StagedRow) => {
    if (mergesIn(part) === 0) return;
    await library.staged.put({ ...part, before: await mergePart(library, part) });
    changed += part.mergedSnippets.length;
    onProgress?.(changed);
  };
  const goesOn = () => signal?.aborted !== true;
  await eachPart(library, id, await partNumbers(library, id), merge, goesOn);
}

/**
 * Makes an import seen, in one transaction: everything new at once, with the changes in others that have not been made ahead.
 * @param added ids of what is new
 * @param isMerged whether the changes have been made ahead
 */
export function commitImport(
  library: Library,
  id: string,
  added: readonly string[],
  isMerged: boolean,
): Promise<void> {
  const tables = [...snippetTables(library), library.staged];
  return alone(() =>
    library.transaction('rw', tables, async () => {
      if (!(await library.imports.get(id))) throw new Error('The import is not there any more');
      const parts = isMerged ? [] : await partsOf(library, id).toArray();
      await library.imports.delete(id);
      for (const part of parts) if (mergesIn(part) > 0) await mergePart(library, part);
      await partsOf(library, id).delete();
      await noteChange(library, added);
    }),
  );
}

const mergesIn = ({ mergedPages, mergedSnippets }: StagedRow) =>
  mergedPages.length + mergedSnippets.length;

/**
 * Merging is done to what stands there now, which may have changed since it was judged.
 * @returns what stood there before
 */
async function mergePart(library: Library, part: StagedRow): Promise<Before> {
  const pages: Page[] = [];
  const listedAnew: string[] = [];
  for (const theirs of part.mergedPages) {
    const row = await library.pages.get(theirs.id);
    const mine = row && withoutImport(row);
    const page = mine ? mergedPage(mine, theirs) : theirs;
    await library.pages.put(page);
    if (mine) pages.push(mine);
    if (mine && isListedAnew(mine, page)) listedAnew.push(page.id);
  }
  const incoming = new Map(part.mergedSnippets.map((merge) => [merge.theirs.id, merge]));
  const here = await readSnippets(library, [...incoming.keys()]);
  const merged = here.flatMap((mine): readonly (readonly [Snippet, Snippet])[] => {
    const merge = incoming.get(mine.id);
    const whole = merge ? mergeSnippets(mine, merge.theirs, merge.prefer) : mine;
    return sameRecord(mine, whole) ? [] : [[mine, whole]];
  });
  const written = new Set(merged.map(([{ id }]) => id));
  const others = (await snippetsOn(library, listedAnew)).filter(({ id }) => !written.has(id));
  const changed = [...merged.map(([, whole]) => whole), ...others];
  await putSnippets(library, changed, await pagesOf(library, changed));
  return { pages, articles: [], snippets: merged.map(([mine]) => mine) };
}
