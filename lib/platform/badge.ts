import browser from 'webextension-polyfill';

/** Shows a few characters on the toolbar button for one tab; an empty text shows none. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
}
