import type { Backups } from './database';
import { listBackups } from './read';

/** How many copies are kept. */
const KEPT = 7;
/** How long the fullest copy is kept beside newer ones: who has lost a library may notice late. In days. */
const FULLEST_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Deletes the oldest copies beyond those that are kept, and the texts that none of the others needs. */
export async function pruneBackups(backups: Backups, now: Date): Promise<void> {
  const { backups: rows, pieces, articles, gone } = backups;
  await backups.transaction('rw', rows, pieces, articles, gone, async () => {
    const all = await listBackups(backups);
    const recent = now.getTime() - FULLEST_DAYS * DAY;
    const fullest = all
      .filter(({ madeAt }) => Date.parse(madeAt) >= recent)
      .reduce((most, row) => (row.snippets > (most?.snippets ?? 0) ? row : most), all[0]);
    const others = all.filter(({ id }) => id !== fullest?.id);
    const stale = others.slice(KEPT - 1).map(({ id }) => id);
    await rows.bulkDelete(stale);
    for (const id of stale) await pieces.where(':id').between([id], [id, []]).delete();
    const left = all.filter(({ id }) => !stale.includes(id));
    const oldest = Math.min(...left.map(({ madeAt }) => Date.parse(madeAt)));
    const unneeded = await gone.filter(({ since }) => since < oldest).toArray();
    const keys = unneeded.map(({ pageId, hash }) => [pageId, hash] as const);
    await articles.bulkDelete(keys);
    await gone.bulkDelete(keys);
  });
}
