import { copyToClipboard } from '../dom/copy';

/** Puts a text on the clipboard, in answer to something that the reader did in this document; whether that worked. */
export function copyText(text: string): Promise<boolean> {
  return copyToClipboard(document, text);
}
