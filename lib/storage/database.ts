import { Dexie, type Table } from 'dexie';
import type { ArticleKey } from '../snippets/article';
import { LIBRARY_NAME, OPENING } from './opening';
import type {
  ArticleRow,
  ChangeRow,
  EntryKey,
  EntryRow,
  ImportRow,
  PageRow,
  SnippetRow,
  StagedRow,
} from './rows';
import { upgradingWith } from './upgrading';
import { VERSIONS } from './versions';
import type { VersionStep } from './versions/step';

/** The reader's library. Opens itself at its first use. */
export interface Library extends Dexie {
  readonly pages: Table<PageRow, string>;
  readonly articles: Table<ArticleRow, ArticleKey>;
  readonly snippets: Table<SnippetRow, string>;
  readonly entries: Table<EntryRow, EntryKey>;
  readonly imports: Table<ImportRow, string>;
  readonly staged: Table<StagedRow, readonly [importId: string, part: number]>;
  readonly changes: Table<ChangeRow, number>;
}

/** How sure an acknowledged write has to be: on the disk, or on its way there. */
export type Durability = 'strict' | 'relaxed';

/**
 * Prepares a library, which every context of the extension may have open at once.
 * @param versions the steps it has gone through; fewer give a library as it was then
 * @param durability strict unless what is written can be written again
 */
export function createLibrary(
  name = LIBRARY_NAME,
  versions: readonly VersionStep[] = VERSIONS,
  durability: Durability = 'strict',
): Library {
  const library = new Dexie(name, { ...OPENING, chromeTransactionDurability: durability });
  for (const { version, stores, migrate } of versions) {
    const declared = library.version(version).stores({ ...stores });
    if (migrate) declared.upgrade(upgradingWith(library, migrate));
  }
  return library as Library;
}
