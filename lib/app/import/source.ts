import type { PageCorrection } from '../../corrections/page-correction';
import { readImport } from '../../import';
import type { ImportEntry } from '../../import/types';

/** Where an import comes from; read twice, once for the preview and once for the import itself. */
export interface ImportSource {
  /** Every record with its verdict. Rejects where the source cannot be read any more. */
  entries(): AsyncIterable<ImportEntry>;
  /** What was corrected on pages, of a copy. Rejects as `entries` does. */
  corrections?(): Promise<readonly PageCorrection[]>;
}

/** A file that the reader chose. */
export function fileSource(file: Blob): ImportSource {
  return { entries: () => readImport(file) };
}
