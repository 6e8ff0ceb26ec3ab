import { native } from './native';

/**
 * Id of the tab that the popup is about: the active one of its window, which may be asked for without the `tabs`
 * permission; or the one named by `?tab=` where the popup is opened as a page of its own. Null when there is none.
 */
export async function currentTabId(): Promise<number | null> {
  const named = new URLSearchParams(globalThis.location?.search ?? '').get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await native.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
