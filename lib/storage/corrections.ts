import { Dexie, type Table } from 'dexie';
import type { PageCorrection } from '../corrections/page-correction';
import type { Result } from '../result';
import { addressesOf } from '../snippets/page-id';
import type { PageDetails } from '../snippets/types';
import { onLibrary, type StorageCode } from './failures';
import { alone } from './lock';
import { OPENING } from './opening';
import { writeIn } from './transaction';

/**
 * What the reader corrected on pages, saved claims or not, in a database of its own: it is no part of what is listed,
 * searched and exported as saved.
 */
export interface Corrections extends Dexie {
  readonly corrections: Table<PageCorrection, string>;
}

/** Prepares the database, which opens itself at its first use. */
export function createCorrections(name = 'isnad-corrections'): Corrections {
  const corrections = new Dexie(name, { ...OPENING, chromeTransactionDurability: 'strict' });
  corrections.version(1).stores({ corrections: 'id, pageId' });
  return corrections as Corrections;
}

/** Keeps a correction, in the place of one of the same id. */
export function keepCorrection(
  corrections: Corrections,
  correction: PageCorrection,
): Promise<Result<null, StorageCode>> {
  return onLibrary(corrections, () =>
    alone(async () => {
      await corrections.corrections.put(correction);
      return null;
    }),
  );
}

/** Every correction there is. */
export function allCorrections(
  corrections: Corrections,
): Promise<Result<readonly PageCorrection[], StorageCode>> {
  return onLibrary(corrections, () => corrections.corrections.toArray());
}

/** Adds those that are not here; what is here stands. */
export function addCorrections(
  corrections: Corrections,
  theirs: readonly PageCorrection[],
): Promise<Result<null, StorageCode>> {
  return onLibrary(corrections, () =>
    alone(() =>
      writeIn(corrections, [corrections.corrections], async () => {
        const here = await corrections.corrections.bulkGet(theirs.map(({ id }) => id));
        await corrections.corrections.bulkAdd(theirs.filter((_, at) => here[at] === undefined));
        return null;
      }),
    ),
  );
}

/** Forgets corrections of a page: what was found stands again. Others are left alone. */
export function forgetCorrections(
  corrections: Corrections,
  page: Addressed,
  ids: readonly string[],
): Promise<Result<null, StorageCode>> {
  const pages = addressesOf(page);
  return onLibrary(corrections, () =>
    alone(async () => {
      const table = corrections.corrections;
      await table
        .where('id')
        .anyOf([...ids])
        .filter(({ pageId }) => pages.includes(pageId))
        .delete();
      return null;
    }, 'free'),
  );
}

type Addressed = Pick<PageDetails, 'url' | 'canonicalUrl'>;

/** What was corrected on a page, under any of its addresses. */
export function correctionsOfPage(
  corrections: Corrections,
  page: Addressed,
): Promise<Result<readonly PageCorrection[], StorageCode>> {
  return onLibrary(corrections, () =>
    corrections.corrections
      .where('pageId')
      .anyOf([...addressesOf(page)])
      .toArray(),
  );
}
