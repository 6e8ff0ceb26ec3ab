import type { PageMessages } from '../../messaging/messages';
import { currentTabId } from '../../platform/current-tab';
import { messagePort } from '../../platform/messages';
import { readStored } from '../../platform/store';
import { keepAhead, SETTINGS_KEY } from './kept';

/** Asks the page that the reader looks at what it knows. */
export function askForPopup(): void {
  keepAhead({ settings: readStored(SETTINGS_KEY), known: askCurrent() });
}

async function askCurrent(): Promise<unknown> {
  const tabId = await currentTabId();
  const type: keyof PageMessages = 'page/known';
  return tabId === null ? null : messagePort.toPage(tabId, { type, request: null });
}
