import {
  DIGIT,
  INVISIBLE,
  isKeywordSign,
  JOINED,
  LETTER,
  lettersEnd,
  MARK,
  SPACE,
  type UnitClass,
  unitClass,
  unitLength,
  unitsOf,
} from './chars';

/** `edge` is what stands beyond the first and the last. */
export type TokenKind = 'word' | 'number' | 'mark' | 'edge';

/** A word, a number or a punctuation sign, with its place in the paragraph (UTF-16, end exclusive). */
export interface RawToken {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly raw: string;
  /** White space (or the paragraph's edge) stands before it. */
  readonly spaced: boolean;
}

/** Makes the token of a stretch; what is written there is the maker's to cut out. */
export type MakeToken<T> = (kind: TokenKind, start: number, end: number, spaced: boolean) => T;

/** Signs that stay inside a number between two digits: times, decimals, thousands, dates. */
const INSIDE_NUMBER: ReadonlySet<number> = new Set(unitsOf('.,:/\u066b\u066c\u060c'));

/** Cuts a paragraph, given as its UTF-16 units, into tokens in one pass. */
export function tokenize<T>(text: Uint16Array, make: MakeToken<T>): T[] {
  const tokens: T[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const unit = unitClass(text, at);
    if (unit !== LETTER && (isUnread(unit) || isKeywordSign(text, at))) {
      spaced ||= unit === SPACE;
      at += unitLength(text, at);
      continue;
    }
    const end = unit === MARK ? at + markLength(text, at) : wordEnd(text, at);
    const kind = unit === MARK ? 'mark' : unit === DIGIT ? 'number' : 'word';
    tokens.push(make(kind, at, end, spaced));
    spaced = false;
    at = end;
  }
  return tokens;
}

/** Single marks that some write twice for one that is double. */
const SINGLE: ReadonlySet<number> = new Set(unitsOf("'`\u2018\u2019"));

/** Units of the sign at `at`: a single quotation mark written twice is one sign, signs of direction between or none, or a space where it stands alone. */
function markLength(text: Uint16Array, at: number): number {
  const unit = text[at] ?? 0;
  if (!SINGLE.has(unit)) return unitLength(text, at);
  let next = at + 1;
  while (next < text.length && unitClass(text, next) === INVISIBLE) next += unitLength(text, next);
  if (unit === text[next]) return next + 1 - at;
  const parted = unit === text[at + 2] && isBlank(text, at + 1);
  return parted && isBlank(text, at - 1) && isBlank(text, at + 3) ? 3 : 1;
}

/** A space, or the edge of the paragraph. */
function isBlank(text: Uint16Array, at: number): boolean {
  return at < 0 || at >= text.length || unitClass(text, at) === SPACE;
}

/** Whether units of the class are of no token by themselves. */
function isUnread(unit: UnitClass): boolean {
  return unit === SPACE || unit === JOINED || unit === INVISIBLE;
}

/** End of the word or number that begins at `from`, diacritics included, without signs of direction at its end. */
function wordEnd(text: Uint16Array, from: number): number {
  const number = unitClass(text, from) === DIGIT;
  let end = lettersEnd(text, from);
  for (let at = end; at < text.length; ) {
    const unit = unitClass(text, at);
    const size = unitLength(text, at);
    if (unit === LETTER || unit === DIGIT || unit === JOINED) end = at + size;
    else if (unit !== INVISIBLE && !(number && joinsDigits(text, at))) break;
    at += size;
  }
  return end;
}

function joinsDigits(text: Uint16Array, at: number): boolean {
  return (
    at + 1 < text.length &&
    INSIDE_NUMBER.has(text[at] ?? 0) &&
    unitClass(text, at - 1) === DIGIT &&
    unitClass(text, at + 1) === DIGIT
  );
}
