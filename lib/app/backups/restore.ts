import { exportFileName } from '../../export/file-name';
import { jsonl } from '../../export/jsonl';
import { readImport } from '../../import';
import type { ImportEntry } from '../../import/types';
import { downloadFile } from '../../platform/downloads';
import { fail, ok, type Result } from '../../result';
import { backedUpCorrections, readBackup, readRow } from '../../storage/backups/read';
import { backedUpArticles } from '../../storage/backups/texts';
import type { StorageCode } from '../../storage/failures';
import type { ImportSource } from '../import/source';
import { onCopies } from './files';

/** A copy, to be previewed and brought in like a file. */
export function backupSource(id: string): ImportSource {
  return {
    entries: () => entriesOf(id),
    corrections: async () => orThrow(await onCopies((files) => backedUpCorrections(files, id))),
  };
}

/** Hands a copy to the reader as a file, for when the library itself cannot be opened. From pages of the extension alone. */
export async function downloadBackup(id: string): Promise<Result<null, StorageCode | 'not-found'>> {
  const found = await onCopies(async (files) => {
    const row = await readRow(files, id);
    return row && { row, content: await readBackup(files, id) };
  });
  if (!found.ok) return found;
  if (!found.value) return fail('not-found', id);
  downloadFile(exportFileName(jsonl.extension, found.value.row.madeAt), found.value.content);
  return ok(null);
}

/** The records of a copy, and then the texts that its snippets were found in. */
async function* entriesOf(id: string): AsyncGenerator<ImportEntry> {
  const { content, articles } = orThrow(
    await onCopies(async (files) => ({
      content: await readBackup(files, id),
      articles: backedUpArticles(files),
    })),
  );
  const needed = new Set<string>();
  for await (const entry of readImport(content)) {
    if (entry.verdict === 'valid' && entry.kind === 'snippet')
      needed.add(`${entry.snippet.textHash} ${entry.snippet.pageId}`);
    yield entry;
  }
  for await (const article of articles)
    if (needed.delete(`${article.hash} ${article.pageId}`))
      yield { verdict: 'valid', kind: 'article', line: 0, article };
}

/** What was read, for whoever reads it as a source, which rejects. */
function orThrow<Value>(read: Result<Value>): Value {
  if (!read.ok) throw new Error(read.error.detail);
  return read.value;
}
