import browser from 'webextension-polyfill';

/** The calls of Chromium's side panel, which the polyfill does not know. */
interface WithSidePanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}
/** Firefox's sidebar. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

const { chrome } = globalThis as { readonly chrome?: WithSidePanel };

/**
 * Opens the panel beside the pages of a window. It must be called at once in answer to something that the reader did,
 * before anything is waited for, else the browser refuses; rejects then.
 */
export function openPanelIn(windowId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  if (chrome?.sidePanel) return chrome.sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('This browser has no panel'));
}

/** Id of the window that this page of the extension stands in; null where there is none. */
export async function ownWindowId(): Promise<number | null> {
  const { id } = await browser.windows.getCurrent();
  return id ?? null;
}

/**
 * Calls back when another tab comes to the front of a window, or the page in that tab is another or has loaded.
 * @returns the way to stop
 */
export function onTabShown(windowId: number, listener: (tabId: number) => void): () => void {
  const activated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) listener(tab.tabId);
  };
  const updated = (
    tabId: number,
    change: { status?: string },
    tab: { active: boolean; windowId?: number | undefined },
  ) => {
    if (tab.active && tab.windowId === windowId && change.status !== undefined) listener(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
