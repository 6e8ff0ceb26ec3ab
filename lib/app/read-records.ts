import type { Result } from '../result';
import type { SnippetWithPage } from '../snippets/types';
import { onLibrary, type StorageCode } from '../storage/failures';
import { recordsIn } from '../storage/read';
import { shownRows } from '../storage/shown-rows';
import { library } from './library';

/** The snippets of these ids beside their pages, in the order asked for; ids that are gone are left out. */
export function readRecords(
  ids: readonly string[],
): Promise<Result<readonly SnippetWithPage[], StorageCode>> {
  return onLibrary(library, async () => recordsIn(await shownRows(library.backendDB(), ids)));
}
