import type { Transaction } from 'dexie';

/** One step of the stored shapes, from the version before to this one. */
export interface VersionStep {
  readonly version: number;
  /** Version of the records after it, which files of the library have too. */
  readonly records: number;
  /** Tables and indexes that change, in Dexie's notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the version before into the shape of this one; absent where no row changes. */
  readonly migrate?: (transaction: Transaction) => Promise<void>;
}
