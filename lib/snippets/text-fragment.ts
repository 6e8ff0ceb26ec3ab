import type { Snippet } from './types';

/** Words taken from each end of a long stretch; enough to be found once, few enough to survive small edits. */
const WORDS_AT_END = 6;

/**
 * The address of a page that opens at a snippet's words in any browser, without the extension. The words are widened to
 * whole ones where the attribution begins after a clitic, since a fragment never matches inside a word.
 * @param address an absolute address; a fragment that it has is kept
 */
export function addressAtQuote(address: string, snippet: Snippet): string {
  const words = wholeWords(snippet);
  if (words === '') return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive(words)}`;
}

/** The attribution's words with the rest of the word that they begin or end in. */
function wholeWords({ selectors, paragraph }: Snippet): string {
  const start = selectors.position.start - paragraph.start;
  const end = selectors.position.end - paragraph.start;
  const { text } = paragraph;
  if (text.slice(Math.max(0, start), end) !== selectors.quote.exact)
    return selectors.quote.exact.trim();
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '';
  return (before + selectors.quote.exact + after).trim();
}

/** One stretch of a few words as it is; of a longer one or one over several lines, how it begins and how it ends. */
function directive(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= 2 * WORDS_AT_END && !/[\r\n]/.test(text)) return escaped(text);
  const [first = '', last = ''] = [text.split(/[\r\n]/, 1)[0], text.split(/[\r\n]/).at(-1)];
  const start = first.trim().split(/\s+/).slice(0, WORDS_AT_END).join(' ');
  const end = last.trim().split(/\s+/).slice(-WORDS_AT_END).join(' ');
  return `${escaped(start)},${escaped(end)}`;
}

const escaped = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
