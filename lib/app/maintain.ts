import { isPrivate } from '../platform/private';
import { emptyOldTrash } from '../storage/empty-trash';
import { backUpIfDue } from './backups/make';
import { library } from './library';
import { sweepUntilClean } from './sweep';

/**
 * What has to be done now and then, at the start of the browser and whenever the library is opened: cleans up after
 * imports that were cut off, copies the library once a day, and empties the trash of what is old. The copy comes before
 * the trash. What fails is tried again at the next start.
 */
export async function maintain(now: Date): Promise<void> {
  if (isPrivate()) return;
  await sweepUntilClean();
  await backUpIfDue(now);
  await emptyOldTrash(library, now);
}
