import { fail, ok, type Result } from '../result';
import { onLibrary, type StorageCode } from '../storage/failures';
import { unlessBusy } from '../storage/lock';
import { wipeBackups, wipeCorrections, wipeIndex, wipeLibrary } from '../storage/wipe';
import { onCopies } from './backups/files';
import { corrections } from './corrections';
import { library } from './library';
import { tellPages } from './tell-pages';
import type { Work } from './work';

/**
 * Deletes all that was saved: claims, the texts of their articles, the trash, every copy, and what was corrected on
 * pages. The options stay.
 * From pages of the extension alone; nothing takes it back but an exported file.
 * @param work follows it, by the number of rows deleted, and may end it: then all is there as it was (`cancelled`)
 */
export async function deleteEverything(
  work: Work = {},
): Promise<Result<null, StorageCode | 'busy' | 'cancelled'>> {
  const wiped = await onCopies((files) =>
    unlessBusy('backup', async () => {
      const saved = await onLibrary(library, () => wipeLibrary(library, work));
      // The copies go last: until then everything can be kept.
      if (saved.ok && saved.value === null) await wipeBackups(files);
      return saved;
    }),
  );
  if (!wiped.ok) return wiped;
  if (wiped.value === 'busy') return fail('busy');
  if (!wiped.value.ok) return wiped.value;
  if (wiped.value.value !== null) return fail(wiped.value.value);
  await wipeIndex().catch(() => {}); // it is of no library any more, and goes when one is shown
  const corrected = await onLibrary(corrections, () => wipeCorrections(corrections));
  if (!corrected.ok) return corrected;
  await tellPages();
  return ok(null);
}
