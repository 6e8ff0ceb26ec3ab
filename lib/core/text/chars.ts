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

const table = new Uint8Array(0x10000);

/** Class of the UTF-16 unit at `at`; astral letters and digits count by their first unit. */
export function unitClass(text: string, at: number): UnitClass {
  const code = text.charCodeAt(at);
  const known = table[code];
  if (known) return known as UnitClass;
  if (isHighSurrogate(code)) return classify(text.codePointAt(at) ?? code);
  const found = classify(code);
  table[code] = found;
  return found;
}

function classify(code: number): UnitClass {
  const char = String.fromCodePoint(code);
  if (/[\p{M}\u0640]/u.test(char)) return JOINED;
  if (/\p{Cf}/u.test(char)) return INVISIBLE;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /[\s\p{Z}]/u.test(char) || code < 32 ? SPACE : MARK;
}

/** Units of the code point at `at`: one, or two for an astral one. */
export function unitLength(text: string, at: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
