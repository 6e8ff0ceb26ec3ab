import { Dexie, type Table } from 'dexie';
import type { ArticleRow } from '../rows';

/** One copy of the library, complete and checked. */
export interface BackupRow {
  readonly id: string;
  /** ISO 8601 with its offset. */
  readonly madeAt: string;
  /** How many snippets are in it, those in the trash too. */
  readonly snippets: number;
  /** Size of its packed records, without the texts that copies share. */
  readonly bytes: number;
  /** SHA-256 of the packed records, in hexadecimal. */
  readonly hash: string;
  /** The library's last change that is in it. */
  readonly change: number;
}

/** A piece of a copy's packed records. */
export interface PieceRow {
  readonly backupId: string;
  readonly piece: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A text that the library does not have any more, and since when. */
export interface GoneRow {
  readonly pageId: string;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** The copies of the library, in a database of their own: what breaks one does not break the other. */
export interface Backups extends Dexie {
  readonly backups: Table<BackupRow, string>;
  readonly pieces: Table<PieceRow, readonly [backupId: string, piece: number]>;
  /** Texts do not change, so that all copies share them. */
  readonly articles: Table<ArticleRow, readonly [pageId: string, hash: string]>;
  readonly gone: Table<GoneRow, readonly [pageId: string, hash: string]>;
}

/** Prepares the copies' database, which opens itself at its first use. */
export function createBackups(name = 'isnad-backups'): Backups {
  const backups = new Dexie(name, { chromeTransactionDurability: 'strict' });
  backups.version(1).stores({
    backups: 'id',
    pieces: '[backupId+piece]',
    articles: '[pageId+hash]',
    gone: '[pageId+hash]',
  });
  return backups as Backups;
}
