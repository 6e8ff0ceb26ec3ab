import type { Result } from '../result';
import { checkedAnswer } from './answers';
import { ask, type SendFailure } from './ask';
import type { PageMessages } from './messages';
import type { Port } from './port';

/** Sends typed messages to the content scripts of pages; every answer is a Result in order, and nothing is thrown. */
export interface PageMessenger {
  /** @param tabId the tab whose content script is meant */
  toPage<Type extends keyof PageMessages>(
    tabId: number,
    type: Type,
    request: PageMessages[Type]['request'],
  ): Promise<Result<PageMessages[Type]['response'], SendFailure>>;
  /** Takes the answer to a message that was sent already. */
  heard<Type extends keyof PageMessages>(
    type: Type,
    answering: Promise<unknown>,
  ): Promise<Result<PageMessages[Type]['response'], SendFailure>>;
}

/** Builds the messenger to pages over the browser's port; what a page answers in another form is a failure. */
export function createPageMessenger(port: Port): PageMessenger {
  const checked = async (type: keyof PageMessages, send: () => Promise<unknown>) =>
    checkedAnswer(type, await ask(send)) as Result<never, SendFailure>;
  return {
    toPage: (tabId, type, request) => checked(type, () => port.toPage(tabId, { type, request })),
    heard: (type, answering) => checked(type, () => answering),
  };
}
