import { shownIn } from '../platform/tabs';

/** Why the browser lets nobody read a page: a PDF, its reader view, or a page that it keeps for itself. */
export type Unreadable = 'pdf' | 'reader' | 'not-allowed';

/** The addresses of the browsers' reader views. */
const READER = /^(?:about:reader|read:|chrome-distiller:|chrome-untrusted:\/\/read-anything)/;

/** The picture that Firefox puts beside the title of a PDF, which no page can give itself. */
const PDF_ICON = /^chrome:.*\bpdf\b/;

/** What sort of page a tab shows that cannot be read, as far as its address and its picture tell. */
export async function whyUnreadable(tabId: number): Promise<Unreadable> {
  const { address, icon } = await shownIn(tabId);
  if (address !== null && READER.test(address)) return 'reader';
  const path = address !== null && URL.canParse(address) ? new URL(address).pathname : '';
  return /\.pdf$/i.test(path) || PDF_ICON.test(icon ?? '') ? 'pdf' : 'not-allowed';
}
