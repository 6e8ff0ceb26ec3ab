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
}

/** Builds the messenger to pages over the browser's port; what a page answers in another form is a failure. */
export function createPageMessenger(port: Port): PageMessenger {
  return {
    async toPage(tabId, type, request) {
      const answer = await ask(() => port.toPage(tabId, { type, request }));
      return checkedAnswer(type, answer) as Result<never, SendFailure>;
    },
  };
}
