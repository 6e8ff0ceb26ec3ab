/** The match pattern of all sites. */
export const ALL_SITES = '*://*/*';

/** The host of an address as a site is named here: without `www.`; null for what is no page of the web. */
export function siteOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  return hostname.replace(/^www\.(?=.+\.)/, '');
}

/** The site that a reader types or pastes: a host, or an address; null where it is neither. */
export function typedSite(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return site !== null && /^(?:[\w-]+\.)+[\w-]+$/.test(site) ? site : null;
}

const isNumeric = (host: string) => /^[\d.]+$|^\[/.test(host);

/**
 * Match pattern of a site with all its subdomains.
 * @param path begins with a slash; only what lies there is meant
 */
export function patternOf(site: string, path = '/*'): string {
  return `*://${isNumeric(site) || !site.includes('.') ? '' : '*.'}${site}${path}`;
}

/** The site that a pattern of a whole site is about; null for all sites, and for what is no pattern of the web. */
export function siteOfPattern(pattern: string): string | null {
  const [, host] = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern) ?? [];
  return host?.replace(/:\d+$/, '') ?? null;
}

/** Whether a pattern is that of all sites, as either browser writes it. */
export function isAllSites(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\//.test(pattern);
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Whether a match pattern covers an address of the web. */
export function covers(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  const [, scheme = '*', host = '*', path = '/*'] =
    /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (pattern !== '<all_urls>' && !pattern.startsWith(`${scheme}://`)) return false;
  if (!/^https?:$/.test(protocol) || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  const wanted = host.replace(/^\*\./, '').replace(/:\d+$/, '');
  const isHost =
    host === '*' ||
    hostname === wanted ||
    (host.startsWith('*.') && hostname.endsWith(`.${wanted}`));
  const isPath = new RegExp(`^${escaped(path).replaceAll('*', '.*')}$`);
  return isHost && isPath.test(pathname + search);
}
