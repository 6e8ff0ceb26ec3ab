import { mergeSnippets, sameRecord } from '../../corrections/merge';
import type { Snippet } from '../../snippets/types';
import { noteChange } from '../changes';
import type { Library } from '../database';
import { alone } from '../lock';
import { isListedAnew, mergedPage, pagesOf } from '../pages';
import { readSnippets } from '../read';
import { type StagedRow, withoutImport } from '../rows';
import { putSnippets, snippetTables } from '../snippet-rows';
import { visibleRows } from '../visible';

/** Up to so many changes are made in the transaction that makes the import seen. */
const AT_ONCE = 200;

const tablesOf = (library: Library) => [...snippetTables(library), library.staged];

/** The stretches of an import, in their order. */
export function partsOf(library: Library, importId: string) {
  return library.staged.where(':id').between([importId], [importId, []]);
}

/**
 * Makes an import seen, in one transaction: everything new at once, and with it what it changes in others. Where that
 * is much, it follows in transactions of its own, and goes on at the next start if this context goes away.
 */
export async function commitImport(library: Library, id: string): Promise<void> {
  const isDone = await alone(() =>
    library.transaction('rw', tablesOf(library), async () => {
      const row = await library.imports.get(id);
      if (!row) throw new Error('The import is not there any more');
      const parts = await partsOf(library, id).toArray();
      const merges = parts.reduce((sum, part) => sum + mergesIn(part), 0);
      const added = parts.flatMap(({ snippets }) => snippets);
      if (merges <= AT_ONCE) {
        await library.imports.delete(id);
        for (const part of parts) if (mergesIn(part) > 0) await mergePart(library, part);
        await partsOf(library, id).delete();
      } else await library.imports.put({ ...row, state: 'merging' });
      await noteChange(library, added);
      return merges <= AT_ONCE;
    }),
  );
  if (!isDone) await finishMerging(library, id);
}

/** Makes the rest of the changes of an import that is seen already. */
export async function finishMerging(library: Library, id: string): Promise<void> {
  for (const key of await partsOf(library, id).primaryKeys())
    await alone(() =>
      library.transaction('rw', tablesOf(library), async () => {
        const part = await library.staged.get(key);
        if (part && mergesIn(part) > 0) await mergePart(library, part);
        await library.staged.delete(key);
      }),
    );
  await library.imports.delete(id);
}

const mergesIn = ({ mergedPages, mergedSnippets }: StagedRow) =>
  mergedPages.length + mergedSnippets.length;

/** Merging is done to what stands there now, which may have changed since it was judged. */
async function mergePart(library: Library, part: StagedRow): Promise<void> {
  const listedAnew: string[] = [];
  for (const theirs of part.mergedPages) {
    const row = await library.pages.get(theirs.id);
    const mine = row && withoutImport(row);
    const page = mine ? mergedPage(mine, theirs) : theirs;
    await library.pages.put(page);
    if (mine && isListedAnew(mine, page)) listedAnew.push(page.id);
  }
  const incoming = new Map(part.mergedSnippets.map((merge) => [merge.theirs.id, merge]));
  const here = await readSnippets(library, [...incoming.keys()]);
  const merged = here.flatMap((mine): readonly Snippet[] => {
    const merge = incoming.get(mine.id);
    const whole = merge ? mergeSnippets(mine, merge.theirs, merge.prefer) : mine;
    return sameRecord(mine, whole) ? [] : [whole];
  });
  const written = new Set(merged.map(({ id }) => id));
  const others = (await snippetsOn(library, listedAnew)).filter(({ id }) => !written.has(id));
  const changed = [...merged, ...others];
  await putSnippets(library, changed, await pagesOf(library, changed));
}

/** The snippets of some pages that are to be seen. */
async function snippetsOn(library: Library, pageIds: readonly string[]): Promise<Snippet[]> {
  if (pageIds.length === 0) return [];
  const isVisible = await visibleRows(library);
  const rows = await library.snippets.where('pageId').anyOf(pageIds).toArray();
  return rows.filter(isVisible).map(withoutImport);
}
