import { exportFileName } from '../../export/file-name';
import { jsonl } from '../../export/jsonl';
import { readImport } from '../../import';
import type { ImportEntry } from '../../import/types';
import { downloadFile } from '../../platform/downloads';
import { fail, ok, type Result } from '../../result';
import { backedUpArticles, readBackup } from '../../storage/backups/read';
import { onLibrary, type StorageCode } from '../../storage/failures';
import type { ImportSource } from '../import/source';
import { backups } from './database';

/** A copy, to be previewed and brought in like a file. */
export function backupSource(id: string): ImportSource {
  return { entries: () => entriesOf(id) };
}

/** Hands a copy to the reader as a file, for when the library itself cannot be opened. From pages of the extension alone. */
export async function downloadBackup(id: string): Promise<Result<null, StorageCode | 'not-found'>> {
  const found = await onLibrary(backups, async () => {
    const row = await backups.backups.get(id);
    return row ? { row, content: await readBackup(backups, id) } : null;
  });
  if (!found.ok) return found;
  if (!found.value) return fail('not-found', id);
  downloadFile(exportFileName(jsonl.extension, found.value.row.madeAt), found.value.content);
  return ok(null);
}

/** The records of a copy, and then the texts that its snippets were found in. */
async function* entriesOf(id: string): AsyncGenerator<ImportEntry> {
  const needed = new Set<string>();
  for await (const entry of readImport(await readBackup(backups, id))) {
    if (entry.verdict === 'valid' && entry.kind === 'snippet')
      needed.add(`${entry.snippet.textHash} ${entry.snippet.pageId}`);
    yield entry;
  }
  for await (const article of backedUpArticles(backups))
    if (needed.has(`${article.hash} ${article.pageId}`))
      yield { verdict: 'valid', kind: 'article', line: 0, article };
}
