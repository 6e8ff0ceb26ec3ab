import { createLibrary } from '../../../lib/storage/database';
import { onLibrary } from '../../../lib/storage/failures';
import { LIBRARY_NAME } from '../../../lib/storage/opening';
import { VERSIONS } from '../../../lib/storage/versions';
import { NEXT_VERSION } from '../../storage/next-version';

/** What became of the update: `ok`, or the code of its failure; null while it goes on. */
let became: string | null = null;

/** Opens the library as the version after this one will. */
async function update(): Promise<void> {
  const next = createLibrary(LIBRARY_NAME, [...VERSIONS, NEXT_VERSION]);
  const opened = await onLibrary(next, async () => null);
  became = opened.ok ? 'ok' : opened.error.code;
  next.close();
}

Object.assign(globalThis, { inside: { begin: () => void update(), became: () => became } });
