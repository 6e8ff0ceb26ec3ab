/** Fewer letters of Arabic than this are no text to read. */
const LEAST = 30;
/** Of all letters so many are Arabic in an Arabic text. */
const ARABIC_SHARE = 0.5;
/** Letters that Persian, Urdu and Kurdish write and Arabic does not: beyond this share it is one of them. */
const FOREIGN_SHARE = 0.03;
/** So much of a text is enough to tell. */
const SAMPLE = 4_000;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** Whether a text is Arabic: in its script, and in none of the other languages that share it. */
export function isArabic(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const arabic = count(sample, /[\u0620-\u064a\u0671-\u06d3]/g);
  const foreign = count(
    sample,
    /[\u0679\u067e\u0686\u0688\u0691\u0695\u0698\u06a9\u06af\u06b5\u06ba\u06be\u06c1\u06c6\u06cc\u06d2]/g,
  );
  const letters = count(sample, /\p{L}/gu);
  return arabic >= LEAST && arabic >= letters * ARABIC_SHARE && foreign <= arabic * FOREIGN_SHARE;
}
