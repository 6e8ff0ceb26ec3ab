import { createLibrary } from '../storage/database';

/** The reader's library, in the extension's own pages and its background. */
export const library = createLibrary();

/** The same library for what can be written again when it is lost before it is on the disk. */
export const relaxedLibrary = createLibrary(undefined, undefined, 'relaxed');
