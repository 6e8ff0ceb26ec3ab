import { FORMATS, type FormatId } from '../export';
import { exportBlob } from '../export/blob';
import { exportFileName } from '../export/file-name';
import {
  DEFAULT_EXPORT_OPTIONS,
  type ExportFormat,
  type ExportOptions,
  type ExportSource,
} from '../export/format';
import { downloadFile } from '../platform/downloads';
import { ok, type Result } from '../result';
import { isoWithOffset } from '../snippets/time';
import { allSaved, readArticle } from '../storage/export-source';
import { onLibrary, type StorageCode } from '../storage/failures';
import { library } from './library';

/** What was exported. */
export interface Exported {
  readonly fileName: string;
  /** How many snippets are in the file. */
  readonly count: number;
}

/**
 * Writes the saved snippets that a query finds to a file and hands it to the reader. From pages of the extension alone.
 * @param query as in a search; an empty text exports everything
 */
export async function exportSaved(
  formatId: FormatId,
  query = '',
  options: ExportOptions = DEFAULT_EXPORT_OPTIONS,
): Promise<Result<Exported, StorageCode>> {
  const format: ExportFormat = FORMATS[formatId];
  const { source, counted } = countedSource(query, isoWithOffset(new Date()));
  const content = await onLibrary(library, () => exportBlob(format, source, options));
  if (!content.ok) return content;
  const fileName = exportFileName(format.extension, source.exportedAt);
  downloadFile(fileName, content.value);
  return ok({ fileName, count: counted() });
}

/** The library as an export reads it, which knows afterwards how many snippets were read. */
function countedSource(query: string, exportedAt: string) {
  let count = 0;
  const source: ExportSource = {
    exportedAt,
    async *snippets() {
      for await (const record of allSaved(library, query)) {
        count++;
        yield record;
      }
    },
    article: (pageId, hash) => readArticle(library, pageId, hash),
  };
  return { source, counted: () => count };
}
