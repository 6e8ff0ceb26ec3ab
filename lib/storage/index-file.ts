import { bytesOf, type Files } from './backups/files';
import { INDEX_FOLDER, openPrivateFiles } from './backups/private-files';
import { demandRoom } from './room';

const NAME = 'library';

/** Where the index of the library is kept; null where the platform has no private files. */
const indexFiles = (): Promise<Files | null> => openPrivateFiles(INDEX_FOLDER);

/** What was kept last; null where there is nothing. All of this rejects as the platform does. */
export async function readIndexFile(): Promise<ArrayBuffer | null> {
  const file = await (await indexFiles())?.read(NAME);
  return file ? file.arrayBuffer() : null;
}

/** Keeps bytes in the place of those that were kept: all of them, or none. */
export async function writeIndexFile(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await demandRoom(bytes.length);
  await (await indexFiles())?.write(NAME, bytesOf([bytes]));
}

/** Removes what was kept. */
export async function removeIndexFile(): Promise<void> {
  await (await indexFiles())?.remove([NAME]);
}
