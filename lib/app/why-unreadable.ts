import { shownIn } from '../platform/tabs';

/**
 * Why the browser lets nobody read a page: a PDF, its reader view, a notice of its own in the place of a page that did not
 * open, its viewer for data, or a page that it keeps for itself.
 */
export type Unreadable = 'pdf' | 'reader' | 'not-loaded' | 'viewer' | 'not-allowed';

/** The addresses of the browsers' reader views. */
const READER = /^(?:about:reader|read:|chrome-distiller:|chrome-untrusted:\/\/read-anything)/;

/** The picture that Firefox puts beside the title of a PDF, which no page can give itself. */
const PDF_ICON = /^chrome:.*\bpdf\b/;

/** Where the pictures of Firefox itself are, one of which stands beside the title of what it shows for a page that did not open. */
const OWN_ICON = /^chrome:/;

/** How Chromium says that it shows a notice of its own. */
const NOT_LOADED = /error page/i;

/**
 * What sort of page a tab shows that cannot be read, as far as its address, title and picture tell.
 * @param refusal in the words of the browser
 */
export async function whyUnreadable(tabId: number, refusal = ''): Promise<Unreadable> {
  const { address, title, icon } = await shownIn(tabId);
  if (address !== null && READER.test(address)) return 'reader';
  const isWeb = address !== null && /^https?:/.test(address);
  const path = address !== null && URL.canParse(address) ? new URL(address).pathname : '';
  if (NOT_LOADED.test(refusal)) return 'not-loaded';
  if (/\.pdf$/i.test(path) || PDF_ICON.test(icon ?? '')) return 'pdf';
  if (isWeb && OWN_ICON.test(icon ?? '')) return 'not-loaded';
  // Of data Firefox has no other title than the address.
  const isData = title !== null && title !== '' && address?.endsWith(`//${title}`) === true;
  return isWeb && (isData || /\.json$/i.test(path)) ? 'viewer' : 'not-allowed';
}
