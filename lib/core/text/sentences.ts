import type { Quotation } from './quotes';
import type { RawToken } from './tokens';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const ENDS: ReadonlySet<string> = new Set('.!?\u061f\u2026\u06d4\u00b7');
/** A stop in the middle of the line, as some papers set it; it stands before items of a list, too. */
const RAISED = '\u00b7';
/** Letters of the words around a stop with no space after it, at most, that may both be parts of a dotted name. */
const SHORT = 3;
const SHORTEST = 2;

/**
 * Cuts the tokens of a paragraph into sentences. A full stop inside a closed quotation, after an abbreviation,
 * inside a dotted name or between digits ends nothing. `isAbbreviation` is asked with the token before the stop.
 * @param start where the first sentence begins
 */
export function splitSentences<T extends RawToken>(
  tokens: readonly T[],
  quotes: readonly Quotation[],
  isAbbreviation: (token: T) => boolean,
  start = 0,
): Range[] {
  const quoted = quotes.length ? closedQuotes(tokens.length, quotes) : undefined;
  const ranges: Range[] = [];
  let from = start;
  for (let i = start; i < tokens.length; i++) {
    if (!endsAt(tokens, i, isAbbreviation)) continue;
    const close = quoted?.[i] ?? 0;
    if (close > 0 && !closesHere(tokens, i, close)) continue;
    const to = afterClosers(tokens, close > 0 ? close : i);
    if (close > 0 && !beginsAnew(tokens, to)) continue;
    ranges.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges.some(isLong) ? ranges.flatMap((range) => cutLong(tokens, range)) : ranges;
}

/** No sentence that anybody writes is longer; what never ends is cut, so that its cost stays in proportion. */
const LONGEST = 300;

const isLong = ({ from, to }: Range): boolean => to - from > LONGEST;

function cutLong(tokens: readonly RawToken[], { from, to }: Range): Range[] {
  const pieces: Range[] = [];
  let start = from;
  while (to - start > LONGEST) {
    let end = start + LONGEST;
    while (end > start + LONGEST / 2 && tokens[end - 1]?.kind !== 'mark') end--;
    if (end === start + LONGEST / 2) end = start + LONGEST;
    pieces.push({ from: start, to: end });
    start = end;
  }
  pieces.push({ from: start, to });
  return pieces;
}

/** For every token, the index of the closing mark of the quotation it stands in, or 0. */
function closedQuotes(length: number, quotes: readonly Quotation[]): Uint32Array {
  const close = new Uint32Array(length);
  let covered = 0;
  for (const quote of quotes) {
    if (quote.close === null || quote.open < covered) continue;
    close.fill(quote.close, quote.open + 1, quote.close);
    covered = quote.close;
  }
  return close;
}

function endsAt<T extends RawToken>(
  tokens: readonly T[],
  i: number,
  isAbbreviation: (token: T) => boolean,
): boolean {
  const token = tokens[i];
  if (token?.kind !== 'mark' || !ENDS.has(token.raw)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.raw === RAISED) return before !== undefined && after?.spaced === true;
  if (token.raw !== '.') return true;
  if (!after || after.spaced) return !(before && isAbbreviation(before) && after);
  if (after.kind === 'mark') return true;
  if (!before || isLatin(after)) return false;
  if (before.kind === 'mark') return isCloser(before) && length(after) >= SHORTEST;
  if (before.kind === 'number') return i > 1 && after.kind === 'word' && length(after) >= SHORT;
  if (token.spaced) return after.kind === 'word';
  const [least, most] = [length(before), length(after)].sort((a, b) => a - b) as [number, number];
  return (least >= SHORT && most > SHORT) || (length(before) > SHORT && length(after) >= SHORTEST);
}

/** A mark that closes a quotation or a bracket, straight after a word. */
const isCloser = ({ raw, spaced }: RawToken): boolean =>
  !spaced && /^["\u00bb\u201d)\]]$/.test(raw);

/** A part of an address. */
const isLatin = ({ raw }: RawToken): boolean => /^[A-Za-z]/.test(raw);
const length = ({ raw }: RawToken): number => raw.length;

/** The stop is the last thing in its quotation. */
function closesHere(tokens: readonly RawToken[], i: number, close: number): boolean {
  for (let k = i + 1; k < close; k++) if (tokens[k]?.kind !== 'mark') return false;
  return true;
}

/** First token after the stops and closing marks that follow a stop. */
function afterClosers(tokens: readonly RawToken[], i: number): number {
  let to = i + 1;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (
      token?.kind !== 'mark' ||
      token.spaced ||
      !/[.!?\u061f\u2026"\u00bb\u201d)\]]/.test(token.raw)
    )
      break;
  }
  return to;
}

/** After a quotation that ends with its own stop, the sentence goes on where a comma or a small word follows. */
function beginsAnew(tokens: readonly RawToken[], to: number): boolean {
  const next = tokens[to];
  return next?.kind !== 'mark';
}
