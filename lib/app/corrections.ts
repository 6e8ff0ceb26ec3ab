import { createCorrections } from '../storage/corrections';

/** What the reader corrected on pages, in the background. */
export const corrections = createCorrections();
