import { canonicalAddress, hostsAgree, parseAddress } from './address';
import type { PageDetails } from './types';

/**
 * Id of the page that an address leads to: the address without what changes while the article stays the same
 * (scheme, `www`, AMP, tracking parameters, fragment), so that one article is one page.
 * An address that cannot be parsed is its own id.
 */
export function pageIdOf(page: Addressed): string {
  const id = ids.get(page) ?? addressesOf(page)[0] ?? page.url;
  ids.set(page, id);
  return id;
}

/** A page is asked for its id again and again, and to take an address apart costs more than all else of that. */
const ids = new WeakMap<Addressed, string>();

type Addressed = Pick<PageDetails, 'url' | 'canonicalUrl'>;

/** All forms of an id that a page's addresses lead to, its own id first. */
export function addressesOf({ url, canonicalUrl }: Addressed): readonly string[] {
  const own = parseAddress(url);
  const claimed = canonicalUrl === null ? null : parseAddress(canonicalUrl);
  if (!own) return [claimed ? canonicalAddress(claimed) : url];
  if (!claimed || !isTrustworthy(own, claimed)) return [canonicalAddress(own)];
  return [...new Set([canonicalAddress(claimed), canonicalAddress(own)])];
}

/** Sites often give another site or their front page for every article; neither names this article. */
function isTrustworthy(own: URL, claimed: URL): boolean {
  return hostsAgree(own, claimed) && (!isFrontPage(claimed) || isFrontPage(own));
}

const isFrontPage = (address: URL) => address.pathname === '/' && address.search === '';
