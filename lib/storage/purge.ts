import { articleName } from '../snippets/article';
import { noteChange } from './changes';
import type { Library } from './database';
import { alone } from './lock';
import { textsOf } from './pages';
import { readSnippets } from './read';
import { type ArticleRow, entryKeyOf, type StagedRow, withoutImport } from './rows';
import { snippetTables } from './snippet-rows';
import { writeIn } from './transaction';

/**
 * Deletes those of some snippets that are in the trash, with what nothing else needs, for good.
 * @param aside the stretch in which all of it is kept aside; null where it is not
 * @returns how many are gone
 */
export function purge(
  library: Library,
  ids: readonly string[],
  aside: StagedRow | null,
): Promise<number> {
  const tables = [...snippetTables(library), library.articles, library.staged];
  return alone(
    () =>
      writeIn(library, tables, async () => {
        const trashed = (await readSnippets(library, ids)).filter((row) => row.deletedAt !== null);
        const trashedIds = trashed.map(({ id }) => id);
        await library.snippets.bulkDelete(trashedIds);
        await library.entries.bulkDelete(trashed.map(entryKeyOf));
        const pageIds = [...new Set(trashed.map(({ pageId }) => pageId))];
        const unneeded = await unneededOf(library, pageIds);
        await library.articles.bulkDelete(
          unneeded.articles.map(({ pageId, hash }) => [pageId, hash] as const),
        );
        await library.pages.bulkDelete(unneeded.pages.map(({ id }) => id));
        if (aside)
          await library.staged.add({ ...aside, before: { ...unneeded, snippets: trashed } });
        await noteChange(library, trashedIds);
        return trashed.length;
      }),
    'free',
  );
}

/** Of these pages: the texts that no snippet was found in, and the pages that have no snippet left. */
async function unneededOf(library: Library, pageIds: readonly string[]) {
  const left = await library.snippets.where('pageId').anyOf(pageIds).toArray();
  const needed = new Set(
    left.map(({ pageId, textHash }) =>
      textHash === null ? null : articleName([pageId, textHash]),
    ),
  );
  const alive = new Set(left.map(({ pageId }) => pageId));
  const pages = await library.pages.bulkGet(pageIds.filter((id) => !alive.has(id)));
  const articles: ArticleRow[] = [];
  for (const pageId of pageIds)
    for (const row of await textsOf(library, pageId).toArray())
      if (!needed.has(articleName([pageId, row.hash]))) articles.push(row);
  return { pages: pages.flatMap((row) => (row ? [withoutImport(row)] : [])), articles };
}
