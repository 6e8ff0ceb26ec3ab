import { ARABIC_LETTERS, countLetters, FOREIGN_LETTERS } from '../../dom/letters';

/** Fewer letters of Arabic than this are no text to read. */
const LEAST = 30;
/** Of all letters so many are Arabic in an Arabic text. */
const ARABIC_SHARE = 0.5;
/** Letters that Persian, Urdu and Kurdish write and Arabic does not: beyond this share it is one of them. */
const FOREIGN_SHARE = 0.03;
/** So much of a text is enough to tell. */
const SAMPLE = 4_000;

/** Letters of the scripts that stand beside Arabic in news: Latin, Greek, Cyrillic, Hebrew. */
const OTHER_LETTERS = /[a-z\u00c0-\u052f\u05d0-\u05ea]/gi;

/** Whether a text is Arabic: in its script, and in none of the other languages that share it. */
export function isArabic(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const arabic = countLetters(sample, ARABIC_LETTERS);
  const foreign = countLetters(sample, FOREIGN_LETTERS);
  const letters = arabic + countLetters(sample, OTHER_LETTERS);
  return arabic >= LEAST && arabic >= letters * ARABIC_SHARE && foreign <= arabic * FOREIGN_SHARE;
}
