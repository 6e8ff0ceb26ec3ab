import { canonicalAddress, hostsAgree, parseAddress } from './address';
import type { PageDetails } from './types';

/**
 * Id of the page that an address leads to: the address without what changes while the article stays the same
 * (scheme, `www`, AMP, tracking parameters, fragment), so that one article is one page.
 * An address that cannot be parsed is its own id.
 */
export function pageIdOf({ url, canonicalUrl }: Pick<PageDetails, 'url' | 'canonicalUrl'>): string {
  const own = parseAddress(url);
  const claimed = canonicalUrl === null ? null : parseAddress(canonicalUrl);
  if (!own) return claimed ? canonicalAddress(claimed) : url;
  if (!claimed || !isTrustworthy(own, claimed)) return canonicalAddress(own);
  return canonicalAddress(claimed);
}

/** Sites often give another site or their front page for every article; neither names this article. */
function isTrustworthy(own: URL, claimed: URL): boolean {
  return hostsAgree(own, claimed) && (!isFrontPage(claimed) || isFrontPage(own));
}

const isFrontPage = (address: URL) => address.pathname === '/' && address.search === '';
