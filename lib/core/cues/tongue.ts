import type { Tongue } from './compiled';

/** A word of another language: it is no cue. */
export const FOREIGN = -2;

/**
 * For which language a word speaks: 2 for the lexicon's own, -2 for another, -1 where only a letter of it is more usual
 * in others, 0 where it tells nothing.
 * @param article the word has the language's article
 */
export function tongueOf(raw: string, article: boolean, tongue: Tongue): number {
  const plain = raw.normalize('NFKC').replace(/[\p{M}\p{Cf}]/gu, '');
  if (tongue.foreign.test(plain) || tongue.others.has(plain)) return FOREIGN;
  if (article || tongue.own.has(plain) || tongue.endings.includes(plain.slice(-1))) return 2;
  return tongue.variants.test(plain) ? -1 : 0;
}
