/** What a UTF-16 unit is to the tokenizer. */
export type UnitClass = 1 | 2 | 3 | 4 | 5 | 6;
export const MARK = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Diacritics and the lengthening stroke: part of the word they stand in or end, nothing by themselves. */
export const JOINED = 4;
export const SPACE = 5;
/** Signs that are not seen, as of direction: part of a word they stand in, not at its end. */
export const INVISIBLE = 6;

/** Parts the words of a keyword (#first_second). */
const KEYWORD_SPACE = 0x5f;
const KEYWORD_SIGNS: ReadonlySet<number> = new Set([0x23, 0xff03]);

/** Whether the sign at `at` makes the word after it a keyword: it is none of the words. */
export function isKeywordSign(units: Uint16Array, at: number): boolean {
  return KEYWORD_SIGNS.has(units[at] ?? 0) && unitClass(units, at + 1) === LETTER;
}

/**
 * The UTF-16 units of a text, to go through them more than once at little cost.
 * @param room where they are put, if there is enough of it
 */
export function unitsOf(text: string, room?: Uint16Array): Uint16Array {
  const { length } = text;
  const units = room && room.length >= length ? room.subarray(0, length) : new Uint16Array(length);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** So many units become a string at once. */
const PIECE = 4096;

/** The text of the units from `start` to `end`. */
export function textOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += PIECE)
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + PIECE)));
  return text;
}

const table = new Uint8Array(0x10000);

/** Class of the unit at `at`; astral letters and digits count by their first unit. */
export function unitClass(units: Uint16Array, at: number): UnitClass {
  const code = units[at] ?? 0;
  const known = table[code];
  if (known) return known as UnitClass;
  if (isHighSurrogate(code)) return classify(codePointAt(units, at));
  const found = classify(code);
  table[code] = found;
  return found;
}

/** End of the letters that follow from `from` on, as far as each is one unit that has been met before: of nearly every word that is its end. */
export function lettersEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (at < units.length && table[units[at] as number] === LETTER) at++;
  return at;
}

function classify(code: number): UnitClass {
  const char = String.fromCodePoint(code);
  if (/[\p{M}\u0640]/u.test(char)) return JOINED;
  if (/\p{Cf}/u.test(char)) return INVISIBLE;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /[\s\p{Z}]/u.test(char) || code < 32 || code === KEYWORD_SPACE ? SPACE : MARK;
}

/** Units of the code point at `at`: one, or two for an astral one. */
export function unitLength(units: Uint16Array, at: number): 1 | 2 {
  return isHighSurrogate(units[at] ?? 0) && codePointAt(units, at) > 0xffff ? 2 : 1;
}

function codePointAt(units: Uint16Array, at: number): number {
  const high = units[at] ?? 0;
  const low = units[at + 1] ?? 0;
  if (low < 0xdc00 || low > 0xdfff) return high;
  return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
