import { fail, ok, type Result } from '../result';
import { onLibrary, type StorageCode } from '../storage/failures';
import { wipeBackups, wipeCorrections, wipeIndex, wipeLibrary } from '../storage/wipe';
import { onCopies } from './backups/files';
import { corrections } from './corrections';
import { library } from './library';
import { tellPages } from './tell-pages';

/**
 * Deletes all that was saved: claims, the texts of their articles, the trash, every copy, and what was corrected on
 * pages. The options stay.
 * From pages of the extension alone; nothing takes it back but an exported file.
 */
export async function deleteEverything(): Promise<Result<null, StorageCode | 'busy'>> {
  const copies = await onCopies(wipeBackups);
  if (!copies.ok) return copies;
  if (copies.value === 'busy') return fail('busy');
  const saved = await onLibrary(library, () => wipeLibrary(library));
  if (!saved.ok) return saved;
  if (saved.value === 'busy') return fail('busy');
  await wipeIndex().catch(() => {}); // it is of no library any more, and goes when one is shown
  const corrected = await onLibrary(corrections, () => wipeCorrections(corrections));
  if (!corrected.ok) return corrected;
  await tellPages();
  return ok(null);
}
