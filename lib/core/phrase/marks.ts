import type { Passage } from '../passage';

/** Dashes as papers write them. */
export const DASHES = '-\u2013\u2014';

/** Marks between which an aside or an apposition stands, folded. */
export const PARTING = `,${DASHES}`;

/** A name between brackets has at most so many words. */
export const LONGEST_BRACKETED = 6;

/** Index of the bracket that closes the one at `open`, or `open` where none does before `to` or none opens. */
export function closeOf(p: Passage, open: number, to: number): number {
  for (let i = open; p.isMark(open, '(') && i < to; i++) if (p.isMark(i, ')')) return i;
  return open;
}

/** One or two words in marks, marks included. */
export const SHORT_NAME = 3;

/** Whether a word or two stand in marks straight after another word. */
export function isShortName(p: Passage, open: number): boolean {
  const close = p.opening(open)?.close ?? p.tokens.length;
  return close - open <= SHORT_NAME && p.isWord(open - 1);
}
