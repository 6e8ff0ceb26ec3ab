import { foldText } from '../text/fold';

/** Folds a word of the lexicon. */
export type Fold = (word: string) => string;

/** The folding of a lexicon's words, each word folded once. */
export function makeFold(letters: ReadonlyMap<string, string>): Fold {
  const known = new Map<string, string>();
  return (word) => {
    const folded = known.get(word) ?? foldText(word, letters);
    known.set(word, folded);
    return folded;
  };
}
