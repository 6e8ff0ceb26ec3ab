import { createMessenger } from '../messaging/send';
import { messagePort } from '../platform/messages';

/** The messenger of this context, over the browser's own messages. */
export const messenger = createMessenger(messagePort);
