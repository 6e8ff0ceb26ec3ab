import { grantedOrigins, onGrantsChanged, removeOrigins } from '../../platform/permissions';
import { COUNTRIES, type Country, newsSitesOf } from '../../sites/news';
import { isAllSites, patternOf, siteOf, siteOfPattern } from '../../sites/pattern';
import { changeSettings, loadSettings } from '../settings';

/** A granted site, and the match patterns by which it is taken back: the browser's own menu grants another than we ask for. */
export interface GrantedSite {
  /** Host without `www.`. */
  readonly site: string;
  readonly origins: readonly string[];
}

/** Everything that the reader has granted. */
export interface Grants {
  /** The patterns by which all sites were granted; empty where they were not. */
  readonly all: readonly string[];
  /** The news sites of the list that were granted, by country, without those that were also allowed by themselves. */
  readonly news: ReadonlyMap<Country, readonly GrantedSite[]>;
  /** Every other granted site, in the order of hosts. */
  readonly sites: readonly GrantedSite[];
}

const byHost = ({ site: one }: GrantedSite, { site: other }: GrantedSite) =>
  one < other ? -1 : Number(one > other);

/** Everything that the reader has granted, as it is now. */
export async function listGrants(): Promise<Grants> {
  const origins = await grantedOrigins();
  const { wholeSites } = await loadSettings();
  const granted = new Map<string, GrantedSite>();
  for (const origin of origins) {
    const site = siteOf(`https://${siteOfPattern(origin)}`);
    if (site !== null && siteOfPattern(origin) !== null)
      granted.set(site, { site, origins: [...(granted.get(site)?.origins ?? []), origin] });
  }
  const own = (site: string) => wholeSites.includes(site);
  const news = new Map<Country, readonly GrantedSite[]>();
  const listed = new Set<string>();
  for (const country of COUNTRIES) {
    const hosts = new Set(newsSitesOf(country).map(({ host }) => host));
    const here = [...hosts].flatMap((host) => (own(host) ? [] : (granted.get(host) ?? [])));
    for (const { site } of here) listed.add(site);
    if (here.length > 0) news.set(country, here);
  }
  const sites = [...granted.values()].filter(({ site }) => !listed.has(site)).sort(byHost);
  return { all: origins.filter(isAllSites), news, sites };
}

/** Takes grants back: nothing is read there by itself any more, and the marks go at once. */
export async function takeBack(origins: readonly string[]): Promise<void> {
  await removeOrigins(origins);
  const gone = new Set(origins);
  const keep = (sites: readonly string[]) => sites.filter((site) => !gone.has(patternOf(site)));
  const { wholeSites } = await loadSettings();
  if (keep(wholeSites).length < wholeSites.length)
    await changeSettings((now) => ({ wholeSites: keep(now.wholeSites) }));
}

/** Calls back whenever something is granted or taken back. */
export function watchGrants(listener: () => void): void {
  onGrantsChanged(listener);
}
