import type { Span } from '../../core/types';
import type { Snippet } from '../../snippets/types';

/** Length of the common end of two texts. */
function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  return length;
}

/** Length of the common beginning of two texts. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/**
 * Finds again in a text what a snippet's selectors point at: at its old position where the same words stand there
 * between the same neighbours, else where its quotation stands with most of its neighbours, the nearest of equals.
 * @returns null where the words are not in the text
 */
export function findQuote(text: string, { quote, position }: Snippet['selectors']): Span | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  const whole = prefix + exact + suffix;
  const from = position.start - prefix.length;
  if (from >= 0 && text.startsWith(whole, from))
    return { start: position.start, end: position.start + exact.length };
  let best: Span | null = null;
  let most = -1;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const around =
      commonEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      commonStart(text.slice(end, end + suffix.length), suffix);
    const isNearer =
      best !== null && Math.abs(start - position.start) < Math.abs(best.start - position.start);
    if (around > most || (around === most && isNearer)) {
      most = around;
      best = { start, end };
    }
  }
  return best;
}
