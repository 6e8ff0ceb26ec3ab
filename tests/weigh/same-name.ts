/*
 * Whether two names mean the same, as the readers' articles are scored: each word of the shorter one stands in the
 * longer, clitics and case endings aside, and neither is padded.
 */

/** Shares of its words that the longer must have in common, where all of the shorter are; and of both, where not. */
const OF_FOUND = 0.5;
const OF_MARKED = 0.3;
const OF_BOTH = 0.67;

/** @param marked the name that a reader has given */
export function isNamedAlike(marked: string, found: string): boolean {
  const a = wordsOf(marked);
  const b = wordsOf(found);
  const both = [...b].filter((word) => a.has(word)).length;
  const whole = both === Math.min(a.size, b.size);
  if (whole && both / b.size >= OF_FOUND && both / a.size >= OF_MARKED) return true;
  return (2 * both) / (a.size + b.size) >= OF_BOTH;
}

const SIGNS = /[\p{M}\u0640"'\u201C\u201D\u00AB\u00BB\u2018\u2019()]/gu;

function wordsOf(name: string): ReadonlySet<string> {
  const plain = name
    .normalize('NFKD')
    .replace(SIGNS, '')
    .replace(/[\u0623\u0625\u0622\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064A')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u060C,.;:\u061B]/g, ' ');
  return new Set(plain.split(/\s+/).filter(Boolean).map(withoutClitics));
}

function withoutClitics(word: string): string {
  const bare = word
    .replace(
      /^(?:\u0648|\u0641)?(?:\u0644(?=\u0644)|\u0628|\u0644|\u0643)?(?:\u0627\u0644|\u0644(?=..))?/,
      '',
    )
    .replace(/(?<=...)(?:\u0648\u0646|\u064A\u0646|\u0627)$/, '');
  return bare || word;
}
