import type { Span } from '../../core/types';
import { fold } from '../../fold';

/** A word of a text where it stands, in the form in which written variants are one. */
export interface TextWord extends Span {
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/** The words of a text. */
export function wordsOf(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}

/** A text in which words are looked for. */
export interface WordIndex {
  readonly words: readonly TextWord[];
  /** Ordinals of the words of one form, ascending. */
  readonly byForm: ReadonlyMap<string, readonly number[]>;
}

/** Makes the index of a text's words. */
export function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const byForm = new Map<string, number[]>();
  for (const [at, { folded }] of words.entries()) {
    const others = byForm.get(folded);
    if (others === undefined) byForm.set(folded, [at]);
    else others.push(at);
  }
  return { words, byForm };
}
