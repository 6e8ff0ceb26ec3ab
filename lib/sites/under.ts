/** Whether a host is a site, or lies under it; both without `www.`. */
export const isUnder = (host: string, site: string): boolean =>
  host === site || host.endsWith(`.${site}`);
