import { addressOf } from '../platform/tabs';

/** Why the browser lets nobody read a page: a PDF, its reader view, or a page that it keeps for itself. */
export type Unreadable = 'pdf' | 'reader' | 'not-allowed';

/** The addresses of the browsers' reader views. */
const READER = /^(?:about:reader|read:|chrome-distiller:|chrome-untrusted:\/\/read-anything)/;

/** What sort of page a tab shows that cannot be read, as far as its address tells. */
export async function whyUnreadable(tabId: number): Promise<Unreadable> {
  const address = (await addressOf(tabId)) ?? '';
  if (READER.test(address)) return 'reader';
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return /\.pdf$/i.test(path) ? 'pdf' : 'not-allowed';
}
