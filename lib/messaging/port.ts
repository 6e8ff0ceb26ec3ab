/** Who sent a message. */
export interface Sender {
  /** A content script of ours in a page, a page or worker of the extension itself, or somebody else. */
  readonly from: 'page' | 'extension' | 'stranger';
  readonly tabId: number | null;
  /** Address of the sending document. */
  readonly url: string | null;
  /** Whether its window is a private one. */
  readonly isPrivate: boolean;
}

/** Takes a message; answers with a native promise, or with undefined where the message is for another listener. */
export type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** The browser's way of carrying messages, as far as it is needed here. */
export interface Port {
  /** @throws when nobody listens, or the listener goes away before it has answered */
  toBackground(message: unknown): Promise<unknown>;
  /** @throws as `toBackground` */
  toPage(tabId: number, message: unknown): Promise<unknown>;
  /** Returns the way to stop listening. */
  listen(listener: Listener): () => void;
}
