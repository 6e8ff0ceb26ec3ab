import type { Article } from '../../snippets/article';
import { unpackText } from '../text';
import type { BackupRow, Backups } from './database';

/** The copies there are, the newest first. Rejects as the database does. */
export async function listBackups(backups: Backups): Promise<readonly BackupRow[]> {
  const rows = await backups.backups.toArray();
  return rows.sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
}

/** The packed records of a copy. */
export async function readPacked(backups: Backups, id: string): Promise<Blob> {
  const pieces = await backups.pieces.where(':id').between([id], [id, []]).toArray();
  return new Blob(pieces.map(({ bytes }) => bytes));
}

/** The records of a copy, as they were exported. Rejects where its bytes are damaged. */
export async function readBackup(backups: Backups, id: string): Promise<Blob> {
  const packed = await readPacked(backups, id);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

/** The texts that copies share, one after the other. */
export async function* backedUpArticles(backups: Backups): AsyncGenerator<Article> {
  for (const key of await backups.articles.toCollection().primaryKeys()) {
    const row = await backups.articles.get(key);
    if (!row) continue;
    const { packed, ...article } = row;
    yield { ...article, text: await unpackText(packed) };
  }
}
