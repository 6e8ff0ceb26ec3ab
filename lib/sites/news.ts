import { NEWS_SITES, type NewsSiteRow } from './news-sites';
import { patternOf } from './pattern';

/** Where a site publishes from or for: ISO 3166, and `XA` for all Arabs. */
export type Country = keyof typeof NEWS_SITES;

/** One site that carries news in Arabic. */
export interface NewsSite {
  readonly host: string;
  /** Path of the Arabic part, beginning with a slash; empty where the whole site is Arabic. */
  readonly path: string;
  readonly names: { readonly ar: string; readonly en: string };
}

/** The countries of the list, in the order of their codes, which begins and ends with no preference. */
export const COUNTRIES = Object.keys(NEWS_SITES) as readonly Country[];

function siteOfRow([address, ar, en]: NewsSiteRow): NewsSite {
  const slash = address.indexOf('/');
  const host = slash < 0 ? address : address.slice(0, slash);
  return { host, path: slash < 0 ? '' : address.slice(slash), names: { ar, en } };
}

/** The news sites of a country, in the order of their hosts. */
export function newsSitesOf(country: Country): readonly NewsSite[] {
  return NEWS_SITES[country].map(siteOfRow);
}

/** What has to be granted for the news sites of some countries: whole hosts, as browsers grant no parts of one. */
export function newsOrigins(countries: readonly Country[] = COUNTRIES): readonly string[] {
  const hosts = countries.flatMap(newsSitesOf).map(({ host }) => host);
  return [...new Set(hosts)].map((host) => patternOf(host));
}

/** How many sites the list has. */
export const NEWS_SITE_COUNT: number = /* @__PURE__ */ newsOrigins().length;

/** The Arabic parts of a host of the list; empty where the whole of it is Arabic, or it is not on the list. */
export function arabicPartsOf(host: string): readonly string[] {
  const paths = COUNTRIES.flatMap(newsSitesOf)
    .filter((site) => site.host === host)
    .map(({ path }) => path);
  return paths.includes('') ? [] : paths;
}
