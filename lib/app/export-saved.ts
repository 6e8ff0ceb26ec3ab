import { FORMATS, type FormatId } from '../export';
import { exportBlob } from '../export/blob';
import { exportFileName } from '../export/file-name';
import { DEFAULT_EXPORT_OPTIONS, type ExportFormat, type ExportOptions } from '../export/format';
import { downloadFile } from '../platform/downloads';
import { fail, ok, type Result } from '../result';
import { onLibrary, type StorageCode } from '../storage/failures';
import { ofOnePiece } from '../storage/lock';
import { type Exporting, librarySource } from './export-source';
import { library } from './library';
import { noteExport } from './reminder';
import type { Work } from './work';

/** What was exported. */
export interface Exported {
  readonly fileName: string;
  /** How many snippets are in the file. */
  readonly count: number;
}

/**
 * Writes snippets to a file and hands it to the reader. From pages of the extension alone.
 * @param options what is other than by default
 * @param work follows it, by the number of snippets read, and may end it: then there is no file (`cancelled`)
 */
export async function exportSaved(
  formatId: FormatId,
  what: Exporting,
  options: Partial<ExportOptions>,
  { signal, onProgress }: Work = {},
): Promise<Result<Exported, StorageCode | 'cancelled'>> {
  const format: ExportFormat = FORMATS[formatId];
  let count = 0;
  const source = librarySource(what, () => {
    count++;
    onProgress?.(count);
  });
  const content = await onLibrary(library, () =>
    ofOnePiece(() => exportBlob(format, source, { ...DEFAULT_EXPORT_OPTIONS, ...options }, signal)),
  );
  if (signal?.aborted) return fail('cancelled');
  if (!content.ok) return content;
  const fileName = exportFileName(format.extension, source.exportedAt);
  downloadFile(fileName, content.value);
  if (isWhole(what)) await noteExport(new Date());
  return ok({ fileName, count });
}

const isWhole = (what: Exporting) => 'query' in what && what.query.trim() === '';
