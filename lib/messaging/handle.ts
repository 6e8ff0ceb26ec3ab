import { fail, type Result } from '../result';
import { openEnvelope } from './envelope';
import type { BackgroundMessages, PageMessages } from './messages';
import type { Listener, Port, Sender } from './port';

/** A message: what is sent, and what comes back. */
export interface Exchange {
  readonly request: unknown;
  readonly response: unknown;
}

/** One function for each message of a map; what it throws becomes the failure `internal`. */
export type Handlers<Messages extends { [Type in keyof Messages]: Exchange }> = {
  readonly [Type in keyof Messages]: (
    request: Messages[Type]['request'],
    sender: Sender,
  ) => Promise<Result<Messages[Type]['response']>>;
};

/** What content scripts may ask of the background: they live in pages, and need no more. */
const OPEN_TO_PAGES: ReadonlySet<string> = new Set<keyof BackgroundMessages>([
  'snippets/save',
  'snippets/delete',
  'snippets/restore',
  'snippets/edit',
  'snippets/seen',
  'snippets/of-page',
  'corrections/keep',
  'corrections/forget',
  'stories/read',
  'page/count',
  'page/run',
]);

/**
 * Answers the messages to the background, from pages of the extension and, as far as they need it, from content scripts.
 * @returns the way to stop
 */
export function handleBackground(port: Port, handlers: Handlers<BackgroundMessages>): () => void {
  return port.listen(
    listener(handlers, (type, sender) => sender.from === 'extension' || OPEN_TO_PAGES.has(type)),
  );
}

/**
 * Answers the messages to a page's content script; they come from the extension alone.
 * @returns the way to stop
 */
export function handlePage(port: Port, handlers: Handlers<PageMessages>): () => void {
  return port.listen(listener(handlers, (_type, sender) => sender.from === 'extension'));
}

function listener(handlers: object, mayAsk: (type: string, sender: Sender) => boolean): Listener {
  return (message, sender) => {
    const envelope = openEnvelope(message);
    const handler = envelope && handlerOf(handlers, envelope.type);
    if (!envelope || !handler) return undefined;
    if (sender.from === 'stranger' || !mayAsk(envelope.type, sender))
      return Promise.resolve(fail('refused', `${envelope.type} from ${sender.from}`));
    return answer(handler, envelope.request, sender);
  };
}

type Handler = (request: unknown, sender: Sender) => Promise<Result<unknown>>;

/** Own properties alone: a message named like something every object has must not reach it. */
function handlerOf(handlers: object, type: string): Handler | undefined {
  return Object.hasOwn(handlers, type) ? (handlers as Record<string, Handler>)[type] : undefined;
}

/** An `async` function, so that what leaves is a native promise: browsers take no other for an answer. */
async function answer(
  handler: Handler,
  request: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  try {
    return await handler(request, sender);
  } catch (error) {
    return fail('internal', String(error));
  }
}
