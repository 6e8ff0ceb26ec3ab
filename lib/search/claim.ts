import { wordsOf } from './words';

/** Claims of fewer words are the same too often by chance. */
const LEAST = 4;

/**
 * A number that two claims share when they are the same words, however they are spelled, dressed and punctuated; and
 * hardly ever else. Null for a claim too short to tell.
 * @param content the words of the claim, part by part
 */
export function claimKey(content: readonly string[]): number | null {
  const words = wordsOf(content.join(' '));
  return words.length < LEAST ? null : hash(words.join(' '));
}

/** 53 bits of two multiplicative hashes: as much as a number holds exactly. */
function hash(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (high & 0x1fffff) + (low >>> 0);
}
