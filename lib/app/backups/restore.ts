import { exportFileName } from '../../export/file-name';
import { jsonl } from '../../export/jsonl';
import { readImport } from '../../import';
import type { ImportEntry } from '../../import/types';
import { downloadFile } from '../../platform/downloads';
import { fail, ok, type Result } from '../../result';
import { type ArticleKey, articleName } from '../../snippets/article';
import { backedUpCorrections, readBackup, readRow } from '../../storage/backups/read';
import { backedUpArticles } from '../../storage/backups/texts';
import { readArticles } from '../../storage/export-source';
import type { StorageCode } from '../../storage/failures';
import { type ImportSource, type Lost, NOTHING_LOST } from '../import/source';
import { library } from '../library';
import type { Work } from '../work';
import { onCopies } from './files';

/** A copy, to be previewed and brought in like a file. */
export function backupSource(id: string): ImportSource {
  let lost = NOTHING_LOST;
  return {
    async *entries() {
      lost = yield* entriesOf(id);
    },
    corrections: async () => (await correctionsOf(id)) ?? [],
    lost: () => lost,
  };
}

/**
 * Hands a copy to the reader as a file, for when the library itself cannot be opened. From pages of the extension alone.
 * @param work follows it, by about how many of its snippets are unpacked, and may end it: then there is no file (`cancelled`)
 */
export async function downloadBackup(
  id: string,
  { signal, onProgress }: Work = {},
): Promise<Result<null, StorageCode | 'not-found' | 'cancelled'>> {
  const found = await onCopies(async (files) => {
    const row = await readRow(files, id);
    if (!row) return null;
    const onShare = (share: number) => onProgress?.(Math.round(row.snippets * share));
    return { row, content: await readBackup(files, id, { onShare, ...(signal && { signal }) }) };
  });
  if (signal?.aborted) return fail('cancelled');
  if (!found.ok) return found;
  if (!found.value) return fail('not-found', id);
  downloadFile(exportFileName(jsonl.extension, found.value.row.madeAt), found.value.content);
  return ok(null);
}

/** What was corrected on pages; null where it is lost. */
const correctionsOf = async (id: string) =>
  orThrow(await onCopies((files) => backedUpCorrections(files, id)));

/** The records of a copy, and then the texts that its snippets were found in; at the end what of it is lost. */
async function* entriesOf(id: string): AsyncGenerator<ImportEntry, Lost> {
  const gone: ArticleKey[] = [];
  const content = await onCopies((files) => readBackup(files, id));
  if (!content.ok && content.error.code === 'broken') {
    const { detail } = content.error;
    yield { verdict: 'broken', reason: 'damaged-copy', line: 1, detail };
    return NOTHING_LOST;
  }
  const articles = orThrow(
    await onCopies(async (files) =>
      backedUpArticles(files, (hash, pageId) => gone.push([pageId, hash])),
    ),
  );
  const needed = new Set<string>();
  for await (const entry of readImport(orThrow(content))) {
    if (entry.verdict === 'valid' && entry.kind === 'snippet') {
      const { pageId, textHash } = entry.snippet;
      if (textHash !== null) needed.add(articleName([pageId, textHash]));
    }
    yield entry;
  }
  for await (const article of articles)
    if (needed.delete(articleName([article.pageId, article.hash])))
      yield { verdict: 'valid', kind: 'article', line: 0, article };
  // A text that came out of another pack is not missing, nor one that no claim of this copy needs.
  const missing = gone.filter((key) => needed.delete(articleName(key)));
  const here = await readArticles(library, missing);
  const texts = here.filter((article) => !article).length;
  return { texts, corrections: (await correctionsOf(id)) === null };
}

/** What was read, for whoever reads it as a source, which rejects. */
function orThrow<Value>(read: Result<Value>): Value {
  if (!read.ok) throw new Error(read.error.detail);
  return read.value;
}
