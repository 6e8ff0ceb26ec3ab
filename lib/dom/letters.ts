/** Stretches of the letters of Arabic, as it and its neighbours in the same script write them, and old programs each by its form. */
export const ARABIC_LETTERS = /[\u0620-\u064a\u0671-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]+/g;

/** Stretches of letters that Persian, Urdu and Kurdish write and Arabic does not. */
export const FOREIGN_LETTERS =
  /[\u0679\u067e\u0686\u0688\u0691\u0695\u0698\u06a9\u06af\u06b5\u06ba\u06be\u06c1\u06c6\u06cc\u06d2\ufb52-\ufbff]+/g;

/**
 * How many letters of a class stand in a text.
 * @param stretches matches as many of them as stand together: browsers take long to tell of each
 */
export function countLetters(text: string, stretches: RegExp): number {
  return text.match(stretches)?.join('').length ?? 0;
}
