import type { Library } from '../database';
import { type ArticleRow, withoutImport } from '../rows';
import { visibleRows } from '../visible';
import type { Backups } from './database';

/** Texts copied at once. */
const CHUNK = 100;

type Key = readonly [pageId: string, hash: string];
const nameOf = ([pageId, hash]: Key) => `${hash} ${pageId}`;

/** Copies the texts that no copy has yet, and notes which the library does not have any more. */
export async function copyArticles(library: Library, backups: Backups, now: Date): Promise<void> {
  const here: readonly Key[] = await library.articles.toCollection().primaryKeys();
  const there: readonly Key[] = await backups.articles.toCollection().primaryKeys();
  const copied = new Set(there.map(nameOf));
  const kept = new Set(here.map(nameOf));
  const isVisible = await visibleRows(library);
  const missing = here.filter((key) => !copied.has(nameOf(key)));
  for (let at = 0; at < missing.length; at += CHUNK) {
    const rows = await library.articles.bulkGet(missing.slice(at, at + CHUNK));
    const seen = rows.filter((row): row is ArticleRow => row !== undefined && isVisible(row));
    await backups.articles.bulkPut(seen.map(withoutImport));
  }
  await noteGone(backups, there, kept, now);
}

async function noteGone(
  backups: Backups,
  there: readonly Key[],
  kept: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const noted: readonly Key[] = await backups.gone.toCollection().primaryKeys();
  const known = new Set(noted.map(nameOf));
  await backups.gone.bulkDelete(noted.filter((key) => kept.has(nameOf(key))));
  const fresh = there.filter((key) => !kept.has(nameOf(key)) && !known.has(nameOf(key)));
  await backups.gone.bulkAdd(
    fresh.map(([pageId, hash]) => ({ pageId, hash, since: now.getTime() })),
  );
}
