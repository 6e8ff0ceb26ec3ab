import type { Files } from './files';
import { filesOfCopy } from './names';
import { listBackups } from './read';
import { pruneTexts } from './texts';

/** How many copies are kept. */
const KEPT = 7;
/** How long the fullest copy is kept beside newer ones: who has lost a library may notice late. In days. */
const FULLEST_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Deletes the oldest copies beyond those that are kept, and the texts that none of the others needs. */
export async function pruneBackups(files: Files, now: Date): Promise<void> {
  const all = await listBackups(files);
  const recent = now.getTime() - FULLEST_DAYS * DAY;
  const fullest = all
    .filter(({ madeAt }) => Date.parse(madeAt) >= recent)
    .reduce((most, row) => (row.snippets > (most?.snippets ?? 0) ? row : most), all[0]);
  const others = all.filter(({ id }) => id !== fullest?.id);
  const stale = new Set(others.slice(KEPT - 1).map(({ id }) => id));
  for (const id of stale) await files.remove(filesOfCopy(id));
  const left = all.filter(({ id }) => !stale.has(id));
  await pruneTexts(files, Math.min(...left.map(({ madeAt }) => Date.parse(madeAt))));
}
