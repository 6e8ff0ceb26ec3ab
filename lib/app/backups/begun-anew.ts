import type { BackupRow } from '../../storage/backups/names';
import { listBackups } from '../../storage/backups/read';
import { lastChange } from '../../storage/changes';
import { onLibrary } from '../../storage/failures';
import { countEntries } from '../../storage/load-entries';
import { library } from '../library';
import { onCopies } from './files';
import type { Backup } from './make';

/**
 * The fullest copy of a library that the browser has begun anew, as it does without a word when it finds the files of a
 * database damaged; null where it has not, or where the copy holds no more than there is here.
 */
export async function copyOfLibraryBefore(): Promise<Backup | null> {
  const copies = await onCopies(listBackups);
  const here = await onLibrary(library, async () => ({
    change: await lastChange(library),
    count: await countEntries(library),
  }));
  if (!copies.ok || !here.ok) return null;
  const { change, count } = here.value;
  // Changes are counted on and never back: with as many, a copy can hold more only of another library.
  const isOfAnother = (copy: BackupRow) => copy.change >= change && copy.snippets > count;
  const [fullest = null] = copies.value
    .filter(isOfAnother)
    .sort((one, other) => other.snippets - one.snippets);
  return fullest;
}
