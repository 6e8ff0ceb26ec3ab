import { createPageMessenger } from '../messaging/send-to-page';
import { messagePort } from '../platform/messages';

/** The messenger from the extension's own pages and its background to the pages that are read. */
export const pageMessenger = createPageMessenger(messagePort);
