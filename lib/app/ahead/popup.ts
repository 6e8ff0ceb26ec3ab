import type { PageMessages } from '../../messaging/messages';
import { currentTabId } from '../../platform/current-tab';
import { messagePort } from '../../platform/messages';
import { readStored } from '../../platform/store';
import { keepAhead, SETTINGS_KEY } from './kept';

/** Asks the page that the reader looks at what it says. */
export function askForPopup(): void {
  keepAhead({ settings: readStored(SETTINGS_KEY), reading: readCurrent() });
}

async function readCurrent(): Promise<unknown> {
  const tabId = await currentTabId();
  const type: keyof PageMessages = 'page/read';
  return tabId === null ? null : messagePort.toPage(tabId, { type, request: null });
}
