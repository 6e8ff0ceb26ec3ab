import { Dexie, type Table } from 'dexie';
import type { Page, Snippet } from '../snippets/types';
import type { ArticleRow, EntryKey, EntryRow } from './rows';
import { VERSIONS } from './versions';
import type { VersionStep } from './versions/step';

/** The reader's library. Opens itself at its first use. */
export interface Library extends Dexie {
  readonly pages: Table<Page, string>;
  readonly articles: Table<ArticleRow, [pageId: string, hash: string]>;
  readonly snippets: Table<Snippet, string>;
  readonly entries: Table<EntryRow, EntryKey>;
}

/**
 * Prepares a library, which every context of the extension may have open at once.
 * Transactions are strict: what is acknowledged is on the disk.
 * @param versions the steps it has gone through; fewer give a library as it was then
 */
export function createLibrary(
  name = 'isnad',
  versions: readonly VersionStep[] = VERSIONS,
): Library {
  const library = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const { version, stores, migrate } of versions) {
    const declared = library.version(version).stores({ ...stores });
    if (migrate) declared.upgrade(migrate);
  }
  return library as Library;
}
