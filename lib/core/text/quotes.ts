import type { RawToken } from './tokens';

/** A pair of quotation marks as token indexes; `close` is null where the text never closes it. */
export interface Quotation {
  readonly open: number;
  readonly close: number | null;
}

const QUOTES: ReadonlySet<string> = new Set([
  ...'\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f"\u2039\u203a\'`\u301d\u301e\u301f\uff02',
  "''",
  '``',
  '\u2018\u2018',
  '\u2019\u2019',
  "' '",
  '` `',
  '\u2018 \u2018',
  '\u2019 \u2019',
]);

/** Whether a token is a quotation mark of any sort. */
export function isQuote(token: RawToken): boolean {
  return token.kind === 'mark' && QUOTES.has(token.raw);
}

/**
 * Pairs the quotation marks of a paragraph, in one pass, by where they stand and not by their shape: papers
 * swap the shapes, and a straight mark has none. A mark that touches the word after it and not the word
 * before it opens; with one open already, any other closes it.
 */
export function pairQuotes(tokens: readonly RawToken[]): Quotation[] {
  const pairs: Quotation[] = [];
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isQuote(token) || isApostrophe(tokens, i)) continue;
    if (open.length === 0 || (open.length < 3 && opens(tokens, i))) open.push(i);
    else pairs.push({ open: open.pop() ?? i, close: i });
  }
  for (const left of open) pairs.push({ open: left, close: null });
  return pairs.sort((a, b) => a.open - b.open);
}

/** Space before (or a proclitic letter), none after. */
function opens(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || next.kind === 'mark') return false;
  if (tokens[i - 1]?.raw === ':' && token.raw === '"') return true;
  if (next.spaced) return false;
  return token.spaced || isProclitic(tokens[i - 1]);
}

function isProclitic(token: RawToken | undefined): boolean {
  return token?.kind === 'word' && token.end - token.start <= 2;
}

/** A single mark between two letters, or after one with no space, is not a quotation. */
function isApostrophe(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !/^['\u2019`]$/.test(token.raw)) return false;
  return !token.spaced && next?.kind === 'word' && !next.spaced && tokens[i - 1]?.kind === 'word';
}
