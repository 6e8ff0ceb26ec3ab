import type { Result } from '../result';
import { type Emptying, type EmptyingCode, emptyTrash as emptyIn } from '../storage/empty-trash';
import { library } from './library';

/** Empties the trash by hand, which nothing takes back but a copy. From pages of the extension alone. */
export function emptyTrash(follow: Emptying): Promise<Result<number, EmptyingCode>> {
  return emptyIn(library, follow);
}
