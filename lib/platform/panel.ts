import { native } from './native';

/** Chromium's side panel and Firefox's sidebar: each browser has one of them. */
interface WithPanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the pages of a window. It must be called at once in answer to something that the reader did,
 * before anything is waited for, else the browser refuses; rejects then.
 */
export function openPanelIn(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = native as WithPanel;
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('This browser has no panel'));
}

/** Id of the window that this page of the extension stands in; null where there is none. */
export async function ownWindowId(): Promise<number | null> {
  const { id } = await native.windows.getCurrent();
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
  native.tabs.onActivated.addListener(activated);
  native.tabs.onUpdated.addListener(updated);
  return () => {
    native.tabs.onActivated.removeListener(activated);
    native.tabs.onUpdated.removeListener(updated);
  };
}
