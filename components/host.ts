/** The host of an address without its `www`, as a reader knows the site; the address itself where it has none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
}
