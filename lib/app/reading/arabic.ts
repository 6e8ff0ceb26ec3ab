import { ARABIC_LETTERS, countLetters, FOREIGN_LETTERS } from '../../dom/letters';

/** Fewer letters than this are no text to read. */
const LEAST = 30;
/** Of all letters so many are Arabic in an Arabic text. */
const ARABIC_SHARE = 0.5;
/** Letters that Persian, Urdu and Kurdish write and Arabic does not: beyond this share it is one of them. */
const FOREIGN_SHARE = 0.03;
/** So much of a text is enough to tell. */
const SAMPLE = 4_000;

/** Letters of the scripts that stand beside Arabic in news: Latin, Greek, Cyrillic, Hebrew. */
const OTHER_LETTERS = /[A-Za-z\u00c0-\u052f\u05d0-\u05ea]+/g;

/** Letters of Persian that writers of Arabic take for their own, as keyboards have them: ya and kaf. */
const LOOKALIKES = /[\u06a9\u06cc]+/g;
/** A word with the article of Arabic, after a particle or not. */
const DEFINITE =
  /(?<![\u0620-\u06d3])(?:[\u0648\u0641\u0628\u0643\u06a9]?\u0627\u0644|\u0644\u0644)[\u0620-\u06d3]{2,}/g;
const WORD = /[\u0620-\u06d3]+/g;
/** Of the words of an Arabic text so many have the article at least; of those of Persian and Urdu hardly any. */
const DEFINITE_SHARE = 0.08;

const countOf = (text: string, words: RegExp) => text.match(words)?.length ?? 0;
const isDefinite = (text: string) =>
  countOf(text, DEFINITE) >= countOf(text, WORD) * DEFINITE_SHARE;

/** Whether a text is too short to be read, in whatever language. */
export const isTooShort = (text: string): boolean =>
  countLetters(text, ARABIC_LETTERS) + countLetters(text, OTHER_LETTERS) < LEAST;

/** Whether a text is Arabic: in its script, and in none of the other languages that share it. */
export function isArabic(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const arabic = countLetters(sample, ARABIC_LETTERS);
  const lookalikes = countLetters(sample, LOOKALIKES);
  const foreign = countLetters(sample, FOREIGN_LETTERS) - lookalikes;
  const letters = arabic + countLetters(sample, OTHER_LETTERS);
  const isForeign = (count: number) => count > arabic * FOREIGN_SHARE;
  if (arabic < LEAST || arabic < letters * ARABIC_SHARE || isForeign(foreign)) return false;
  return !isForeign(foreign + lookalikes) || isDefinite(sample);
}
