import { copyToClipboard } from '../dom/copy';

/** Puts a text on the clipboard, from a page of the extension and in answer to something that the reader did; whether that worked. */
export function copyText(text: string): Promise<boolean> {
  return copyToClipboard(document, text);
}
