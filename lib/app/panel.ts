import { openEnvelope } from '../messaging/envelope';
import { messagePort } from '../platform/messages';
import { onTabShown, openPanelIn, ownWindowId } from '../platform/panel';

/** Prepares the opening of the panel, which has to be done at once when it is asked for. */
export async function preparePanel(): Promise<() => Promise<void>> {
  const windowId = await ownWindowId();
  return () => (windowId === null ? Promise.resolve() : openPanelIn(windowId));
}

/**
 * Follows what the reader looks at in the window of this page.
 * @param onShown called when another tab or another page is shown
 * @param onRead called with a tab whose page was read anew, or of which something is saved now or not any more
 */
export async function followPages(
  onShown: () => void,
  onRead: (tabId: number) => void,
): Promise<void> {
  const windowId = await ownWindowId();
  if (windowId !== null) onTabShown(windowId, onShown);
  messagePort.listen((message, { from, tabId }) => {
    const isNews = from === 'page' && openEnvelope(message)?.type === 'page/count';
    if (isNews && tabId !== null) onRead(tabId);
    return undefined;
  });
}
