import { readStored, watchStored, writeStored } from '../../platform/store';
import { siteOf } from '../../sites/pattern';
import { dayOf, grantedSiteOf, readUseDays, type UseDays } from '../../sites/used';
import { listGrants, watchGrants } from './grants';

const KEY = 'site-days';

/** On which day each site was last used. */
export async function useDays(): Promise<UseDays> {
  return readUseDays(await readStored(KEY));
}

/** One after the other: of two at once, one would lose its day. */
let last: Promise<void> = Promise.resolve();

const inTurn = (work: () => Promise<void>): Promise<void> => {
  last = last.then(work).catch(() => {}); // the next page tries again
  return last;
};

/** The sites whose days may be kept: none under "all sites", where they would be a history. */
async function keepable(): Promise<readonly string[]> {
  const { all, news, sites } = await listGrants();
  if (all.length > 0) return [];
  return [...sites, ...[...news.values()].flat()].map(({ site }) => site);
}

/** Keeps the days of these sites alone, and writes only where that changes something. */
async function keep(days: UseDays, sites: readonly string[], before: UseDays): Promise<void> {
  const kept = Object.fromEntries(Object.entries(days).filter(([site]) => sites.includes(site)));
  if (JSON.stringify(kept) !== JSON.stringify(before)) await writeStored(KEY, kept);
}

/**
 * Remembers the day on which a page was read, where its site was granted by itself or with the news list, so that the
 * reader sees which grants are not needed any more.
 */
export function noteUse(address: string | null, now: Date): Promise<void> {
  return inTurn(async () => {
    const host = siteOf(address);
    const sites = await keepable();
    const site = host === null ? null : grantedSiteOf(host, sites);
    const days = await useDays();
    await keep(site === null ? days : { ...days, [site]: dayOf(now) }, sites, days);
  });
}

/** Forgets the days of sites that are not granted any more, as soon as that is so. */
export function keepUseDays(): void {
  watchGrants(() => {
    void inTurn(async () => {
      const days = await useDays();
      await keep(days, await keepable(), days);
    });
  });
}

/** Forgets all days. */
export async function clearUseDays(): Promise<void> {
  await writeStored(KEY, {});
}

/**
 * Calls back whenever a day is noted, or all are forgotten.
 * @returns the way to stop
 */
export function watchUseDays(listener: (days: UseDays) => void): () => void {
  return watchStored(KEY, (stored) => listener(readUseDays(stored)));
}
