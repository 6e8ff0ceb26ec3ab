import { createLibrary } from '../storage/database';

/** The reader's library, in the extension's own pages and its background. */
export const library = createLibrary();
