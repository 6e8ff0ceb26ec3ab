import { fail, type Result } from '../result';
import type { BackgroundMessages, PageMessages } from './messages';
import type { Port } from './port';

/** `no-answer`: nobody listened, or whoever did went away; every other code is the listener's own. */
type SendFailure = 'no-answer' | (string & {});

/** Sends typed messages; every answer is a Result and nothing is thrown. */
export interface Messenger {
  /** A message that was lost with the worker is sent again: every message to the background may be repeated. */
  toBackground<Type extends keyof BackgroundMessages>(
    type: Type,
    request: BackgroundMessages[Type]['request'],
  ): Promise<Result<BackgroundMessages[Type]['response'], SendFailure>>;
  /** @param tabId the tab whose content script is meant */
  toPage<Type extends keyof PageMessages>(
    tabId: number,
    type: Type,
    request: PageMessages[Type]['request'],
  ): Promise<Result<PageMessages[Type]['response'], SendFailure>>;
}

/** How often a message to the background is sent at most. */
const ATTEMPTS = 3;
/** How long an answer may take, in milliseconds; a page that stands still must not hang the popup. */
const PATIENCE = 20_000;

/** Builds the messenger of this context over the browser's port. */
export function createMessenger(port: Port): Messenger {
  return {
    async toBackground(type, request) {
      let answer = await ask(() => port.toBackground({ type, request }));
      for (let attempt = 1; attempt < ATTEMPTS && isLost(answer); attempt++)
        answer = await ask(() => port.toBackground({ type, request }));
      return answer as Result<never, SendFailure>;
    },
    async toPage(tabId, type, request) {
      const answer = await ask(() => port.toPage(tabId, { type, request }));
      return answer as Result<never, SendFailure>;
    },
  };
}

const isLost = (answer: Result<unknown>) => !answer.ok && answer.error.code === 'no-answer';

async function ask(send: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    const answer = await withPatience(send());
    return isResult(answer) ? answer : fail('no-answer', 'nobody answered');
  } catch (error) {
    return fail('no-answer', String(error));
  }
}

/** Rejects when the answer takes too long. */
function withPatience<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

function isResult(answer: unknown): answer is Result<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true || (answer.ok === false && 'error' in answer);
}
