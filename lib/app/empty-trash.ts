import type { Result } from '../result';
import type { StorageCode } from '../storage/failures';
import { type Emptying, emptyTrash as emptyIn } from '../storage/trash';
import { library } from './library';

/** Empties the trash by hand, which nothing takes back but a copy. From pages of the extension alone. */
export function emptyTrash(follow: Emptying): Promise<Result<number, StorageCode>> {
  return emptyIn(library, null, follow);
}
