import type { Result } from '../result';
import type { StorageCode } from '../storage/failures';
import { type ListQuery, listSaved, type SavedList } from '../storage/lists';
import { watch } from '../storage/watch';
import { library } from './library';

/**
 * The saved snippets that a query finds, newest first, now and again whenever any tab saves or deletes.
 * @param listener called with each outcome; after a failure no further one comes
 * @returns the way to stop
 */
export function watchSaved(
  wanted: ListQuery,
  listener: (outcome: Result<SavedList, StorageCode>) => void,
): () => void {
  return watch(library, () => listSaved(library, wanted), listener);
}
