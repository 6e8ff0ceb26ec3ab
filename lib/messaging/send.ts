import type { Result } from '../result';
import { ask, type SendFailure } from './ask';
import type { BackgroundMessages } from './messages';
import type { Port } from './port';

/** Sends typed messages; every answer is a Result and nothing is thrown. */
export interface Messenger {
  /** A message that was lost with the worker is sent again: every message to the background may be repeated. */
  toBackground<Type extends keyof BackgroundMessages>(
    type: Type,
    request: BackgroundMessages[Type]['request'],
  ): Promise<Result<BackgroundMessages[Type]['response'], SendFailure>>;
}

/** How often a message to the background is sent at most. */
const ATTEMPTS = 3;

/** Builds the messenger of this context over the browser's port. */
export function createMessenger(port: Port): Messenger {
  return {
    async toBackground(type, request) {
      let answer = await ask(() => port.toBackground({ type, request }));
      for (let attempt = 1; attempt < ATTEMPTS && isLost(answer); attempt++)
        answer = await ask(() => port.toBackground({ type, request }));
      return answer as Result<never, SendFailure>;
    },
  };
}

const isLost = (answer: Result<unknown>) => !answer.ok && answer.error.code === 'no-answer';
