const MARKS = /[\u0640\p{M}]/gu;
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const LETTERS = new Map([...'أاإاآاٱاىيییئيؤوةهکك'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]));

/** Folds text for search. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(/[أإآٱىیئؤةک]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}
