import { hostsAgree, parseAddress } from '../../snippets/address';

const isFrontPage = (url: URL) => url.pathname === '/' && url.search === '';

function resolve(address: string, base: URL | null): URL | null {
  try {
    return new URL(address, base ?? undefined);
  } catch {
    return null;
  }
}

/**
 * The first of the addresses that a page gives for itself which can be true: on the web, of the same site, and not the
 * front page for an article (sites give all of these by mistake). Null where none can.
 * @param own address as the browser shows it; where it is unknown there is nothing to check against
 */
export function canonicalOf(own: string, claims: readonly unknown[]): string | null {
  const here = parseAddress(own);
  const isWeb = here !== null && /^https?:$/.test(here.protocol);
  for (const claim of claims) {
    const url =
      typeof claim === 'string' && claim.trim() !== '' ? resolve(claim.trim(), here) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) continue;
    const canBe = !isWeb || (hostsAgree(here, url) && (!isFrontPage(url) || isFrontPage(here)));
    if (canBe) return url.href;
  }
  return null;
}
