/** The day on which Isnad was last used on a site, as `YYYY-MM-DD`, by host without `www.`. */
export type UseDays = Readonly<Record<string, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days of use from whatever was stored; what is not understood is left out. */
export function readUseDays(stored: unknown): UseDays {
  const entries = Object.entries((stored ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => DAY.test(String(entry[1]))),
  );
}

/** The granted site that a host belongs to: itself, or the nearest that it lies under; null where none is. */
export function grantedSiteOf(host: string, sites: readonly string[]): string | null {
  const around = sites.filter((site) => host === site || host.endsWith(`.${site}`));
  return around.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** The local day of a moment; nothing finer is kept. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
