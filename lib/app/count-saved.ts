import type { Result } from '../result';
import { onLibrary, type StorageCode } from '../storage/failures';
import { countSaved as countIn } from '../storage/lists';
import { library } from './library';

/** How many snippets are saved, those in the trash left out. Costs more as the library grows: not for every key stroke. */
export function countSaved(): Promise<Result<number, StorageCode>> {
  return onLibrary(library, () => countIn(library));
}
