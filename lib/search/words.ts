import { foldForSearch } from './fold';

const WORD = /[\p{L}\p{N}]+/gu;
/** A word as it is written, with what folding takes away: marks, invisible signs and the stroke that stretches. */
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;

/** The folded words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

/** A word of a text in its folded form, and where it stands in the text as it is written. */
export interface PlacedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places, in UTF-16 units. */
export function placedWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(WRITTEN), ({ 0: word, index }) => ({
    folded: wordsOf(word).join(' '),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '');
}

/** The form by which names are one: however it is spelled, a source or outlet has one key; empty where there is no name. */
export function sourceKey(name: string | null): string {
  return name === null ? '' : wordsOf(name).join(' ');
}
