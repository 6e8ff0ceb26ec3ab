const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Closes a foreign string off from the text around it where there is no markup, as in the clipboard.
 * @param text without direction controls of its own
 */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}
