import { allTabs } from '../platform/tabs';
import { pageMessenger } from './page-messenger';

/**
 * Lets every open page know that the library has changed, so that it asks what is saved of it. Pages that are not read
 * do not hear it. Never rejects.
 */
export async function tellPages(): Promise<void> {
  try {
    const tabs = await allTabs();
    await Promise.all(tabs.map((tab) => pageMessenger.toPage(tab, 'page/library-changed', null)));
  } catch {
    // A page that was not told asks again when it is read anew.
  }
}
