/** Longer than any title or name; what is longer is no title. */
const LONGEST = 500;

/** Control characters, and the marks that can turn the direction of what stands around a text. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu;

/** A text that a page says of itself, made fit to be shown in one line; null where nothing is left of it. */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return text === '' ? null : text.slice(0, LONGEST);
}

/** The first of several values that is a text. */
export function firstText(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = plainText(value);
    if (text !== null) return text;
  }
  return null;
}
