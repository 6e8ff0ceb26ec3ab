import * as v from 'valibot';
import { isUnder } from './under';

/** The day on which Isnad was last used on a site, as `YYYY-MM-DD`, by host without `www.`. */
export type UseDays = Readonly<Record<string, string>>;

/** A site and its day. */
const used = v.tuple([v.string(), v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))]);

/** Days of use from whatever was stored; what is not understood is left out. */
export function readUseDays(stored: unknown): UseDays {
  const all = v.safeParse(v.record(v.string(), v.unknown()), stored);
  const entries = Object.entries(all.success ? all.output : {});
  return Object.fromEntries(entries.filter((entry) => v.is(used, entry)));
}

/** The granted site that a host belongs to: itself, or the nearest that it lies under; null where none is. */
export function grantedSiteOf(host: string, sites: readonly string[]): string | null {
  const around = sites.filter((site) => isUnder(host, site));
  return around.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** The local day of a moment; nothing finer is kept. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
