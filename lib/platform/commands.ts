import browser from 'webextension-polyfill';

/** A command of the browser's, and the keys that are bound to it now; empty where none are. */
export interface BoundCommand {
  readonly name: string;
  readonly keys: string;
}

/** The commands of the extension with the keys as they are bound, which the reader may have changed. */
export async function boundCommands(): Promise<readonly BoundCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut = '' }) =>
    name === undefined ? [] : [{ name, keys: shortcut }],
  );
}

/** Calls back with the name of a command whose keys were pressed, and the tab in front with its window; null where there is none. */
export function onCommand(
  listener: (name: string, tabId: number | null, windowId: number | null) => void,
): void {
  browser.commands.onCommand.addListener((name, tab) =>
    listener(name, tab?.id ?? null, tab?.windowId ?? null),
  );
}

/** Opens the browser's own page on which keys are bound, which no link leads to. */
export async function openKeySettings(): Promise<void> {
  const { commands } = browser as unknown as {
    commands: { openShortcutSettings?(): Promise<void> };
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
