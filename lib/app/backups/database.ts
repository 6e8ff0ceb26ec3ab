import { createBackups } from '../../storage/backups/database';

/** The local copies of the library. */
export const backups = createBackups();
