import browser from 'webextension-polyfill';

/** An entry of the menu that opens on the right mouse button. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** Where it stands: on pages, on a selection, on the toolbar button. */
  readonly contexts: readonly ('page' | 'selection' | 'action')[];
}

/** Shows these entries, in this order, in the place of those before; the browser keeps them. */
export async function showMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of items)
    browser.contextMenus.create({ id, title, contexts: [...contexts] });
}

/** Calls back when an entry is chosen, with its tab; the browser lets the extension into that tab meanwhile. */
export function onMenu(listener: (id: string, tabId: number | null) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) =>
    listener(String(menuItemId), tab?.id ?? null),
  );
}
