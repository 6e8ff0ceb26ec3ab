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

/** An entry that was chosen. */
export interface MenuChoice {
  readonly id: string;
  /** The browser lets the extension into this tab meanwhile. */
  readonly tabId: number | null;
  /** The words that are selected, in whatever frame; empty where none are. */
  readonly selected: string;
}

/** Calls back when an entry is chosen. */
export function onMenu(listener: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) =>
    listener({ id: String(menuItemId), tabId: tab?.id ?? null, selected: selectionText }),
  );
}
