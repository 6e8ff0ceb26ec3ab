import { CATEGORIES, KINDS } from '../../core/types';
import { FAMILIES, STATUSES } from '../../snippets/types';
import { dayOf } from '../day';
import { type SearchEntry, type SearchPage, SHELF } from '../entry';
import { foldForSearch } from '../fold';
import { type Listed, STATES } from '../view';
import { createColumn } from './column';
import { createDictionary } from './dictionary';
import { createNames } from './names';

/** What a row is: nothing any more, saved, or in the trash. */
export const GONE = 0;
export const SAVED = 1;
export const TRASH = 2;

/** The values of every row, as numbers. Tags stand as the number of their set. */
export type Table = ReturnType<typeof createTable>;

/** Makes an empty table. */
export function createTable() {
  const dictionaries = {
    kind: createDictionary(KINDS),
    family: createDictionary(FAMILIES),
    category: createDictionary(CATEGORIES),
    status: createDictionary(STATUSES),
    state: createDictionary(STATES),
    tag: createDictionary(['']),
    tagSet: createDictionary(),
    title: createDictionary(),
  };
  const names = { source: createNames(), outlet: createNames() };
  const tagsOfSet: (readonly number[])[] = [];
  const small = () => createColumn(Uint8Array);
  const large = () => createColumn(Uint32Array);
  const columns = {
    shelf: small(),
    age: createColumn(Float64Array),
    start: large(),
    title: large(),
    saved: large(),
    published: large(),
    source: large(),
    kind: small(),
    family: small(),
    category: small(),
    outlet: large(),
    tag: large(),
    status: small(),
    state: small(),
  } satisfies Record<Listed | string, unknown>;

  const tagSetOf = (tags: readonly string[]) => {
    const set = dictionaries.tagSet.codeOf(JSON.stringify(tags));
    tagsOfSet[set] ??= tags.length === 0 ? [0] : tags.map(dictionaries.tag.codeOf);
    return set;
  };
  const writePage = (row: number, { title, outlet, published }: SearchPage) => {
    columns.title.set(row, dictionaries.title.codeOf(foldForSearch(title ?? '')));
    columns.outlet.set(row, names.outlet.codeOf(outlet, null));
    columns.published.set(row, dayOf(published));
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
