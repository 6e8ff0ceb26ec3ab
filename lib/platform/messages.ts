import type { Runtime } from 'webextension-polyfill';
import { native } from './native';

/** Who sent a message, as far as the browser vouches for it. */
export interface MessageSender {
  readonly from: 'page' | 'extension' | 'stranger';
  readonly tabId: number | null;
  readonly url: string | null;
  readonly isPrivate: boolean;
}

/** The browser's messages: to the background, to a tab's content script, and what arrives here. */
export const messagePort = {
  /** Rejects when nobody listens, or the listener goes away before it has answered. */
  toBackground: (message: unknown): Promise<unknown> => native.runtime.sendMessage(message),

  /** Rejects as `toBackground`; only the top frame is meant. */
  toPage: (tabId: number, message: unknown): Promise<unknown> =>
    native.tabs.sendMessage(tabId, message, { frameId: 0 }),

  /** The listener answers with a promise that does not reject, or with undefined where a message is not for it. */
  listen(
    listener: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
  ): () => void {
    const heard = ((message, sender, respond) => {
      const answer = listener(message, senderOf(sender));
      if (answer === undefined) return undefined;
      void answer.then(respond);
      return true;
    }) as Runtime.OnMessageListenerCallback;
    native.runtime.onMessage.addListener(heard);
    // Where the extension is gone there is nothing to take the listener from.
    return () => native.runtime?.onMessage?.removeListener(heard);
  },
};

function senderOf(sender: Runtime.MessageSender): MessageSender {
  const { id, url, tab } = sender;
  return {
    from: id === native.runtime.id ? placeOf(url) : 'stranger',
    tabId: tab?.id ?? null,
    url: url ?? null,
    isPrivate: tab?.incognito ?? false,
  };
}

/** What is ours has an address of ours, in a tab or not; a content script has its page's, and the fewest rights. */
function placeOf(url: string | undefined): 'page' | 'extension' {
  return url?.startsWith(native.runtime.getURL('')) ? 'extension' : 'page';
}
