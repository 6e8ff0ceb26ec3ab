/** Parameters that say where a reader came from or how the page is dressed, never which article it is. */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w+|at_\\w+|pk_\\w+|mtm_\\w+|hsa_\\w+|vero_\\w+|oly_\\w+|ga_\\w+|ns_\\w+',
    'mc_[ce]id|mkt_tok|[a-z]{0,4}clid|gbraid|wbraid|_ga|_gl|igshid|igsh|mibextid',
    'ncid|ocid|cmpid|ito|smid|sref|spm|ref|ref_src|ref_url|referrer|wt_mc|xtor|echobox|s_cid|trk',
    '__twitter_impression|usqp|amp|amp_\\w+|amphtml|outputtype',
  ].join('|')})$`,
  'i',
);

/** Parsed form of a web address whose viewer (Google's AMP pages) is taken off; null when it is none. */
export function parseAddress(address: string): URL | null {
  const url = tryParse(address);
  return url && unwrapAmpViewer(url);
}

/**
 * The address without scheme, `www`, mobile and AMP hosts or paths, tracking parameters, fragment and closing slash;
 * escapes of letters undone, remaining parameters in alphabetical order.
 */
export function canonicalAddress(url: URL): string {
  return `${hostOf(url)}${pathOf(url)}${queryOf(url)}`;
}

/** Whether two addresses are of one site: the same host, or one below the other. */
export function hostsAgree(a: URL, b: URL): boolean {
  const [one, other] = [hostOf(a), hostOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function tryParse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

const GOOGLE_VIEWER = /^\/amp\/(s\/)?(.+)$/;
const CACHE_VIEWER = /^\/[acivw]\/(s\/)?(.+)$/;

/** `google.com/amp/s/site/path` and `site.cdn.ampproject.org/c/s/site/path` show `site/path`. */
function unwrapAmpViewer(url: URL): URL {
  const isGoogle = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname);
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  const viewer = isGoogle ? GOOGLE_VIEWER : isCache ? CACHE_VIEWER : null;
  const [, secure, rest] = viewer?.exec(url.pathname) ?? [];
  if (!rest) return url;
  return tryParse(`http${secure ? 's' : ''}://${rest}${url.search}`) ?? url;
}

/** Host with its port; not the labels by which a site serves the same article to other screens. */
function hostOf({ host }: URL): string {
  return host.replace(/\.$/, '').replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
}

function pathOf({ pathname }: URL): string {
  return unescapeLetters(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/(?:\/|\.)amp(?=\/?$|\.html?$)/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/+$/, '');
}

function queryOf({ searchParams }: URL): string {
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  if (kept.length === 0) return '';
  kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return `?${unescapeLetters(String(new URLSearchParams(kept)))}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Blanks and control characters, which a browser drops from an address where they are not escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to stay escaped
const DROPPED = /[\u0000-\u0020\u007f]/g;

/** Escaped letters become letters, in one Unicode form; escaped delimiters and broken escapes stay. */
function unescapeLetters(text: string): string {
  try {
    return decodeURI(text).normalize('NFC').replace(DROPPED, encodeURIComponent);
  } catch {
    return text;
  }
}
