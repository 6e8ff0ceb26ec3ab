import type { PageCorrection } from '../../corrections/page-correction';
import { readImport } from '../../import';
import type { ImportEntry } from '../../import/types';

/** Where an import comes from; read twice, once for the preview and once for the import itself. */
export interface ImportSource {
  /** Every record with its verdict. Rejects where the source cannot be read any more. */
  entries(): AsyncIterable<ImportEntry>;
  /** What was corrected on pages, of a copy. Rejects as `entries` does. */
  corrections?(): Promise<readonly PageCorrection[]>;
  /** What of a copy is damaged and does not come back; to be asked once its entries have been read to their end. */
  lost?(): Lost;
}

/** What a copy does not give back. */
export interface Lost {
  /** Articles whose text neither the copy nor the library has; their claims come back all the same. */
  readonly texts: number;
  /** What was corrected on pages: damaged, or not to be read when the copy was made. */
  readonly corrections: boolean;
}

/** All that there was comes back. */
export const NOTHING_LOST: Lost = { texts: 0, corrections: false };

/** A file that the reader chose. */
export function fileSource(file: Blob): ImportSource {
  return { entries: () => readImport(file) };
}
