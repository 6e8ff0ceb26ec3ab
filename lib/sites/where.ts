import { arabicPartsOf } from './news';
import { ALL_SITES, isAllSites, patternOf, siteOfPattern } from './pattern';
import type { WhereToRun } from './runs';

/** What the reader has chosen beside the browser's grants. */
export interface SiteChoices {
  /** Sites that stay off, whatever is granted. */
  readonly offSites: readonly string[];
  /** Sites allowed by themselves: all of them is read, also where the news list names only a part. */
  readonly wholeSites: readonly string[];
}

/** A path with what lies under it, as patterns: whole segments, with and without a query. */
const partPatterns = (site: string, path: string) =>
  ['', '/*', '?*'].map((end) => patternOf(site, path + end));

/**
 * Where pages are read by themselves: what is granted, of news sites in several languages the Arabic part alone,
 * and nothing of the sites that stay off.
 * @param origins match patterns that the browser has granted
 */
export function whereToRun(
  origins: readonly string[],
  { offSites, wholeSites }: SiteChoices,
): WhereToRun {
  const excludeMatches = offSites.map((site) => patternOf(site));
  if (origins.some(isAllSites)) return { matches: [ALL_SITES], excludeMatches };
  const matches = origins.flatMap((origin) => {
    const site = siteOfPattern(origin);
    if (site === null) return [];
    const parts = wholeSites.includes(site) ? [] : arabicPartsOf(site);
    return parts.length === 0 ? [origin] : parts.flatMap((path) => partPatterns(site, path));
  });
  return { matches, excludeMatches };
}
