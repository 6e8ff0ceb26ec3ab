import { CATEGORIES, KINDS } from '../../core/types';
import { FAMILIES, STATUSES } from '../../snippets/types';
import { dayOf } from '../day';
import { type SearchEntry, type SearchPage, SHELF } from '../entry';
import { foldForSearch } from '../fold';
import { STATES } from '../view';
import { type Column, createColumn, type Numbers } from './column';
import { COLUMNS, type ColumnName } from './columns';
import { createDictionary } from './dictionary';
import type { KeptIndex } from './kept';
import { createNames } from './names';

/** What a row is: nothing any more, saved, or in the trash. */
export const GONE = 0;
export const SAVED = 1;
export const TRASH = 2;

/** The values of every row, as numbers. Tags stand as the number of their set. */
export type Table = ReturnType<typeof createTable>;

/** Makes a table, which is empty or begins with what was kept. */
export function createTable(kept?: KeptIndex) {
  const dictionaries = {
    kind: createDictionary(KINDS),
    family: createDictionary(FAMILIES),
    category: createDictionary(CATEGORIES),
    status: createDictionary(STATUSES),
    state: createDictionary(STATES),
    tag: createDictionary(['']),
    tagSet: createDictionary(kept?.tagSets),
    title: createDictionary(kept?.titles),
    alias: createDictionary(kept?.aliases),
  };
  const names = { source: createNames(kept?.sources), outlet: createNames(kept?.outlets) };
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([name, kind]) => [
      name,
      createColumn<Numbers>(kind, kept?.columns[name as ColumnName]),
    ]),
  ) as Record<ColumnName, Column>;

  const codesOf = (tags: readonly string[]) =>
    tags.length === 0 ? [0] : tags.map(dictionaries.tag.codeOf);
  const tagsOfSet = dictionaries.tagSet.texts.map((text) => codesOf(JSON.parse(text)));
  const tagSetOf = (tags: readonly string[]) => {
    const set = dictionaries.tagSet.codeOf(JSON.stringify(tags));
    tagsOfSet[set] ??= codesOf(tags);
    return set;
  };
  /** What was made of the last page: its claims come one after the other. */
  let last = { page: null as SearchPage | null, title: 0, outlet: 0, published: 0 };
  const writePage = (row: number, page: SearchPage) => {
    if (last.page !== page)
      last = {
        page,
        title: dictionaries.title.codeOf(foldForSearch(page.title ?? '')),
        outlet: names.outlet.codeOf(page.outlet, null),
        published: dayOf(page.published),
      };
    columns.title.set(row, last.title);
    columns.outlet.set(row, last.outlet);
    columns.published.set(row, last.published);
  };
  return {
    columns,
    dictionaries,
    names,
    tagsOfSet,
    /** Puts an entry in the place of what the row had. */
    write(row: number, entry: SearchEntry, page: SearchPage): void {
      columns.shelf.set(row, entry.shelf === SHELF.trash ? TRASH : SAVED);
      columns.age.set(row, entry.age);
      columns.start.set(row, entry.start);
      columns.saved.set(row, entry.day);
      columns.source.set(row, names.source.codeOf(entry.source, entry.alias));
      columns.alias.set(row, dictionaries.alias.codeOf(entry.alias ?? ''));
      columns.kind.set(row, dictionaries.kind.codeOf(entry.kind));
      columns.family.set(row, dictionaries.family.codeOf(entry.family));
      columns.category.set(row, dictionaries.category.codeOf(entry.category));
      columns.tag.set(row, tagSetOf(entry.tags));
      columns.status.set(row, dictionaries.status.codeOf(entry.status));
      columns.state.set(row, dictionaries.state.codeOf(entry.state ?? 'unseen'));
      writePage(row, page);
    },
  };
}
